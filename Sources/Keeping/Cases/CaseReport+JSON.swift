import Diagnostics
public import Text

extension CaseReport {
  /// The results of all cases as one JSON object.
  ///
  /// Keys that do not apply are null; later versions may add keys, and change none.
  public var json: JSON {
    .object([
      JSON.Member("passed", .integer(runs.count - failures.count)),
      JSON.Member("failed", .integer(failures.count)),
      JSON.Member("cases", .list(runs.map(\.json))),
      JSON.Member("findings", .list(diagnostics.map(\.json))),
    ])
  }
}

extension CaseRun {
  fileprivate var json: JSON {
    .object(
      [
        JSON.Member("variant", .text(variant)),
        JSON.Member("number", .integer(subject.number)),
        JSON.Member("name", JSON(subject.name)),
      ] + subject.place.members + [
        JSON.Member("status", .text(status)),
        JSON.Member("expected", subject.expectation.map(\.json) ?? .null),
        JSON.Member("actual", actual.map(\.json) ?? .null),
        JSON.Member("difference", difference.map(\.json) ?? .null),
      ])
  }

  private var status: String {
    switch outcome {
    case .passes: "passes"
    case .differs: "differs"
    case .unrecorded: "unrecorded"
    case .dependsOnToday: "needs-today"
    case .cannotRun: "cannot-run"
    }
  }

  /// The result; nil for a case that needs a day.
  private var actual: CaseResult? {
    switch outcome {
    case .passes, .differs, .unrecorded: invite.map { CaseResult(of: $0) }
    case .dependsOnToday, .cannotRun: nil
    }
  }

  private var difference: WordDifference? {
    guard case .differs(.text(let old, _), .text(let new, _)) = outcome, old != new else {
      return nil
    }
    return WordDifference(from: old, to: new)
  }
}

extension CaseResult {
  fileprivate var json: JSON {
    switch self {
    case .text(let text, let subject):
      .object([JSON.Member("text", .text(text)), JSON.Member("subject", JSON(subject))])
    case .missing(let facts):
      .object([JSON.Member("missing", .texts(facts))])
    case .over(let units): .object([JSON.Member("over", .integer(units))])
    }
  }
}
