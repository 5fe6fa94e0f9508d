package import Channels
package import Diagnostics
import Fitting
package import Text

extension TextReport {
  /// The object for a text that cannot be checked: its fault.
  package static func json(of fault: Diagnostic, on channel: Channel) -> JSON {
    .object([
      JSON.Member("channel", .text(channel.name)), JSON.Member("fits", .null),
      JSON.Member("lengths", .list([])), JSON.Member("cuts", .list([])),
      JSON.Member("said", .null), JSON.Member("everywhere", .null),
      JSON.Member("findings", .list([fault.json])),
    ])
  }

  /// The report as one object; see the guide to checking a text.
  ///
  /// - Parameter everywhere: The lengths on other channels, where they are asked for.
  package func json(everywhere: [TextLength]? = nil) -> JSON {
    .object([
      JSON.Member("channel", .text(channel.name)),
      JSON.Member("fits", .bool(fits)),
      JSON.Member("lengths", .list(lengths.map(\.json))),
      JSON.Member("cuts", .list(cuts.map(\.json))),
      JSON.Member("said", said.map { .list($0.map(\.json)) } ?? .null),
      JSON.Member("everywhere", everywhere.map { .list($0.map(\.json)) } ?? .null),
      JSON.Member("findings", .list(findings.map(\.json))),
    ])
  }
}

extension TextLength {
  fileprivate var json: JSON {
    .object([
      JSON.Member("channel", .text(channel)), JSON.Member("count", .integer(count)),
      JSON.Member("limit", JSON(limit)), JSON.Member("unit", .text(unit.rawValue)),
      JSON.Member("over", .integer(over)),
    ])
  }
}

extension Cut {
  fileprivate var json: JSON {
    .object([
      JSON.Member("kind", .text(kind.rawValue)), JSON.Member("text", .text(text)),
      JSON.Member("replacement", .text(replacement)), JSON.Member("saved", .integer(saved)),
      JSON.Member("enough", .bool(isEnough)),
    ])
  }
}

extension SaidFact {
  fileprivate var json: JSON {
    .object(
      [JSON.Member("fact", .text(path)), JSON.Member("text", .text(text))] + place.members)
  }
}
