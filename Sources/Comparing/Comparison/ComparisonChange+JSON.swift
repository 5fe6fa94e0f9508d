import Diagnostics
import People
public import Text
import Writing

extension ComparisonChange {
  /// The change as a JSON object: `recipients` with a change, each with `variants`, which hold a
  /// message before and after, and a `summary` of counts.
  ///
  /// Later versions may add keys, and change none.
  public var json: JSON {
    .object([
      JSON.Member("sender", .text(sender.path)),
      JSON.Member("against", .text(against)),
      JSON.Member("recipients", .list(recipients.map(\.json))),
      JSON.Member("unchanged", .list(quietTemplates.map { .text($0) })),
      JSON.Member(
        "summary",
        .object(
          MessageChange.Kind.allCases.map { JSON.Member($0.rawValue, .integer(count($0))) } + [
            JSON.Member(
              "recommended", .integer(recipients.count { $0.isRecommendationChanged })),
            JSON.Member("recipients", .integer(recipients.count)),
            JSON.Member("compared", .integer(people)),
            JSON.Member("invalid", .integer(invalid)),
          ])),
      JSON.Member("findings", .list(findings.map(\.json))),
    ])
  }
}

extension RecipientChange {
  fileprivate var json: JSON {
    .object([
      JSON.Member("recipient", .text(path)),
      JSON.Member("name", JSON(name)),
      JSON.Member(
        "recommended",
        .object([
          JSON.Member("before", JSON(recommendedBefore)),
          JSON.Member("after", JSON(recommendedAfter)),
        ])),
      JSON.Member("variants", .list(messages.map(\.json))),
    ])
  }
}

extension MessageChange {
  fileprivate var json: JSON {
    .object([
      JSON.Member("variant", .text(variant)),
      JSON.Member("channel", .text(channel)),
      JSON.Member("change", .text(kind.rawValue)),
      JSON.Member("difference", difference.json),
      JSON.Member("subject", subjectDifference?.json ?? .null),
      JSON.Member("before", before?.json ?? .null),
      JSON.Member("after", after?.json ?? .null),
    ])
  }
}
