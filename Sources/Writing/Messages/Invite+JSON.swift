import Diagnostics
import Fitting
import Templating
public import Text

extension Invite {
  /// The invite as the JSON object that `generate` prints.
  ///
  /// Keys that do not apply are null; later versions may add keys, and change none.
  public var json: JSON {
    .object(
      members() + [
        JSON.Member("left_out", (message?.leftOut).map { .list($0.map(\.json)) } ?? .null),
        JSON.Member("findings", .list(findings.map(\.json))),
      ])
  }

  /// All members but two: the findings, which come last, and the parts left out, which take a
  /// search of their own.
  ///
  /// - Parameter record: the number of the recipient's record, where there is one.
  package func members(record: Int? = nil) -> [JSON.Member] {
    let number = record.map { [JSON.Member("record", .integer($0))] } ?? []
    let message = message
    return [
      JSON.Member("variant", JSON(variant)),
      JSON.Member("recipient", .text(recipient)),
    ] + number + [
      JSON.Member("channel", .text(channel)),
      JSON.Member("status", .text(status.rawValue)),
      JSON.Member("text", JSON(message?.text)),
      JSON.Member("subject", JSON(message?.subject?.text)),
      JSON.Member("count", JSON(message?.count)),
      JSON.Member("limit", JSON(limit)),
      JSON.Member("unit", .text(unit.rawValue)),
      JSON.Member("proved", isProved.map { .bool($0) } ?? .null),
      JSON.Member("cost", JSON(message?.cost)),
      JSON.Member("next", (message?.next).map(\.json) ?? .null),
      JSON.Member("choices", .list((message?.choices ?? []).map(\.json))),
      JSON.Member("facts", .list((message?.facts ?? []).map { .text($0) })),
      JSON.Member("missing", missing.map { .list($0.map { .text($0) }) } ?? .null),
      JSON.Member("over", JSON(over)),
    ]
  }
}

extension Invite {
  /// Whether the outcome is proved; nil where it needs no proof.
  package var isProved: Bool? {
    switch outcome {
    case .fits(let message): message.isProved
    case .tooLong(_, let isProved): isProved
    case .unavailable, .invalid: nil
    }
  }
}

extension Message.LeftOut {
  fileprivate var json: JSON {
    .object([
      JSON.Member("text", .text(text)),
      JSON.Member("more", .integer(more)),
      JSON.Member("choice", .integer(choice + 1)),
    ])
  }
}

extension Fit.Next {
  fileprivate var json: JSON {
    .object([JSON.Member("cost", .integer(cost)), JSON.Member("more", .integer(more))])
  }
}

extension Fit.Taken {
  fileprivate var json: JSON {
    .object([
      JSON.Member("name", JSON(name)),
      JSON.Member("kind", .text(kind.rawValue)),
      JSON.Member("taken", .integer(index + 1)),
      JSON.Member("of", .integer(of)),
    ])
  }
}
