import People
import Statistics
package import Text

extension Results {
  /// The results as a JSON object; rates and ends of intervals are numbers from 0 to 1.
  package var json: JSON {
    .object([
      JSON.Member("today", .text(today.date.description)),
      JSON.Member("since", JSON(since?.date.description)),
      JSON.Member("known_until", JSON(knownUntil?.date.description)),
      JSON.Member("wait", .integer(wait)),
      JSON.Member(
        "results",
        .list(
          questions.map { question in
            .object([
              JSON.Member("outcome", .text(question.name)),
              JSON.Member("pace", .number(question.pace)),
              JSON.Member("all", .object(question.all.members)),
              JSON.Member("by", .object(question.groupings.map { $0.member(pace: question.pace) })),
            ])
          })),
      JSON.Member("limits", .texts(Self.limits)),
    ])
  }
}

extension Results.Grouping {
  fileprivate func member(pace: Double) -> JSON.Member {
    JSON.Member(
      by.rawValue,
      .object([
        JSON.Member(
          "groups",
          .list(
            groups.map { .object([JSON.Member("name", .text($0.name))] + $0.count.members) })),
        JSON.Member(
          "comparison",
          comparison.map { comparison in
            .object([
              JSON.Member("differs", .bool(comparison.differs)),
              JSON.Member("log_evidence", .number(comparison.logEvidence)),
              JSON.Member("level", .number(comparison.level)),
              JSON.Member("names", .texts(comparison.names)),
              JSON.Member("needed", JSON(comparison.needed)),
              JSON.Member("months", JSON(comparison.months)),
              JSON.Member("words", JSON(words(pace: pace))),
            ])
          } ?? .null),
      ]))
  }
}

extension OutcomeCount {
  fileprivate var members: [JSON.Member] {
    func ends(_ range: ClosedRange<Double>) -> JSON {
      known.of == 0 ? .null : .list([.number(range.lowerBound), .number(range.upperBound)])
    }
    return [
      JSON.Member("sent", .integer(sent)),
      JSON.Member("known", .integer(known.of)),
      JSON.Member("yes", .integer(known.successes)),
      JSON.Member("in_time", .integer(inTime.successes)),
      JSON.Member("early", .integer(early)),
      JSON.Member("rate", known.rate.map { .number($0) } ?? .null),
      JSON.Member("wilson", ends(known.wilson)),
      JSON.Member("jeffreys", ends(known.jeffreys)),
    ]
  }
}
