public import Diagnostics
import Text
import Writing

/// The results of all cases, for people and for programs.
public struct CaseReport: Sendable {
  /// The runs, one for each case.
  package let runs: [CaseRun]
  /// The faults of the files, their profiles and their templates.
  public let diagnostics: [Diagnostic]

  /// Runs the cases of a suite.
  public init(_ suite: CaseSuite) {
    self.init(suite, CaseSelection())
  }

  /// Runs some of the cases of a suite.
  package init(_ suite: CaseSuite, _ selection: CaseSelection) {
    let runs = suite.run(selection)
    var seen: Set<Diagnostic> = []
    let names = Set(suite.files.map(\.variant))
    let faulty = suite.library.faulty.filter { names.contains($0.name) }.flatMap(\.diagnostics)
    self.runs = runs
    diagnostics = (suite.diagnostics + faulty + runs.flatMap(\.findings))
      .filter { seen.insert($0).inserted }
  }

  /// The runs that did not pass.
  package var failures: [CaseRun] { runs.filter { $0.outcome != .passes } }

  /// Whether every case passes and the files have no fault.
  public var isPassed: Bool { failures.isEmpty && !diagnostics.hasErrors }

  /// The count of passing cases: `57 cases of 20 templates pass`.
  public var summary: String {
    if runs.isEmpty {
      return diagnostics.hasErrors
        ? "no case was run"
        : "there are no cases yet: they go into `NAME\(CaseFile.ending)` beside a template"
    }
    let templates = Phrasing.count(Set(runs.map(\.variant)).count, "template")
    let passed = runs.count - failures.count
    let all = Phrasing.count(runs.count, "case")
    let verb = runs.count == 1 ? "passes" : "pass"
    guard !failures.isEmpty else {
      return diagnostics.hasErrors
        ? "\(all) of \(templates) \(verb), but there are faults"
        : "\(all) of \(templates) \(verb)"
    }
    return "\(passed) of \(all) of \(templates) \(passed == 1 ? "passes" : "pass")"
  }

  /// The failing cases, each with its place, the reason and the difference word by word.
  public func text(isColored: Bool = false) -> String {
    failures.map { $0.text(isColored: isColored) }.joined()
  }
}

extension CaseRun {
  /// The failure of a case, with its place; nil when it passes.
  public var failure: Diagnostic? {
    let name = "\(subject.title) of `\(variant)`"
    return switch outcome {
    case .passes: nil
    case .differs(.text, .text):
      Diagnostic("case-differs", "\(name) does not read as expected", at: subject.place)
    case .differs(let expected, let actual):
      Diagnostic(
        "case-differs", "\(name) should \(expected.wording), but \(actual.result)",
        at: subject.place)
    case .unrecorded:
      Diagnostic(
        "case-unrecorded", "\(name) does not say what is expected", at: subject.place,
        help: "if this is right, record it with `--accept`")
    case .dependsOnToday:
      Diagnostic(
        "case-needs-today", "\(name) comes out differently from day to day", at: subject.place,
        help: "give it a day, such as `today: 2026-11-21`; `--accept` writes it")
    case .cannotRun:
      Diagnostic("case-cannot-run", "\(name) cannot be run", at: subject.place)
    }
  }

  fileprivate var location: String {
    let position = subject.place.position
    return "\(subject.place.source.name.visible):\(position.line):\(position.column)"
  }

  /// The failure for a terminal; empty when it passes.
  package func text(isColored: Bool) -> String {
    guard let failure else { return "" }
    return DiagnosticPrinter(isColored: isColored)
      .text(for: failure, showing: details(isColored: isColored))
  }

  /// The difference, or the result of the case, line by line.
  func details(isColored: Bool) -> [String] {
    switch outcome {
    case .differs(.text(let old, let oldSubject), .text(let new, let newSubject)):
      var lines: [String] = []
      if let oldSubject, oldSubject != newSubject {
        let difference = WordDifference(from: oldSubject, to: newSubject ?? "")
        lines.append("subject: " + difference.text(isColored: isColored))
      }
      if old != new { lines += Self.lines(WordDifference(from: old, to: new), isColored) }
      return lines
    case .differs(_, .text(let text, _)):
      return Self.lines(WordDifference(from: text, to: text), isColored)
    case .unrecorded(.text(let text, let subject)):
      let message = Self.lines(WordDifference(from: text, to: text), isColored)
      return (subject.map { ["subject: \($0.visible)"] } ?? []) + message
    case .unrecorded(let actual): return [actual.result]
    case .passes, .differs, .dependsOnToday, .cannotRun: return []
    }
  }

  private static func lines(_ difference: WordDifference, _ isColored: Bool) -> [String] {
    difference.text(isColored: isColored).split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
  }
}

extension CaseRecord.Entry {
  /// The case and the change to it, on one line.
  package var title: String {
    let day = today.map { ", with `today: \($0)`" } ?? ""
    return "\(run.location): recorded \(run.subject.title.visible) of `\(run.variant)`\(day)"
  }

  /// The case with the changes to it, for a terminal.
  public func text(isColored: Bool = false) -> String {
    var lines = [title]
    lines += run.details(isColored: isColored).map { $0.isEmpty ? "" : "  \($0)" }
    if case .differs(_, let result) = run.outcome, lines.count == 1 {
      lines.append("  \(result.result)")
    }
    return lines.joined(separator: "\n")
  }
}

extension CaseResult {
  /// The expected result, in words after "should".
  fileprivate var wording: String {
    switch self {
    case .text: "be a message"
    case .missing(let facts):
      facts.isEmpty ? "not be available" : "lack \(Phrasing.list(facts, "and"))"
    case .over(let units): "be too long by \(units)"
    }
  }

  /// The actual result in words.
  fileprivate var result: String {
    switch self {
    case .text: "there is a message"
    case .missing(let facts):
      facts.isEmpty
        ? "it is not available with any facts" : "it lacks \(Phrasing.list(facts, "and"))"
    case .over(let units): "it is too long by \(units)"
    }
  }
}
