import Diagnostics
import Fitting
import YAML

extension ChannelTable {
  /// Adds the channels of a library's `channels.yaml`, a list of maps; one with the name of a
  /// channel that is there takes its place.
  ///
  /// - Throws: the first fault of the file, with a code `channel-…` or `yaml-…`.
  /// - Returns: what is allowed in it but probably not meant.
  mutating func extend(with document: YAMLDocument) throws(Diagnostic) -> [Diagnostic] {
    guard case .sequence(let nodes) = document.root.content else {
      throw .channelsNotAList(Place(document.source, document.root.range))
    }
    var faults = document.warnings
    var places: [String: Place] = [:]
    var accepted: [TextValue] = []
    for node in nodes {
      guard let read = ReadChannel(node, in: document.source, into: &faults) else { continue }
      let name = read.channel.name
      if let first = places[name] {
        faults.append(.sameChannel(name, read.place, first: first))
      } else {
        places[name] = read.place
      }
      accepted += read.accepts
      add(read.channel)
    }
    // A channel may accept one that stands below it.
    for name in accepted where self[name.text] == nil {
      faults.append(.unknownChannel(name, suggestion(for: name.text)))
    }
    if let fault = faults.first(where: { $0.severity == .error }) { throw fault }
    return faults
  }
}

/// A channel as it was read, with the places that what is wrong with several is told at.
private struct ReadChannel {
  var channel: Channel
  /// Where its name stands.
  let place: Place
  /// The names of the channels whose templates it takes.
  let accepts: [TextValue]

  private static let keys = [
    "name", "limits", "url", "mentions", "subject", "accepts", "traits", "source", "checked",
    "note",
  ]

  /// Reads one channel.
  init?(_ node: Node, in source: SourceText, into faults: inout [Diagnostic]) {
    guard
      let reader = MappingReader(
        node, in: source, keys: Self.keys, of: "a channel", codes: "channel", into: &faults)
    else { return nil }
    reader.require(["name"], into: &faults)
    guard let name = reader.text("name", into: &faults) else { return nil }
    var channel = Channel(name: name.text)
    channel.limits = (reader.list("limits", into: &faults) ?? []).compactMap {
      Channel.Limit($0, reader, into: &faults)
    }
    if let price = reader.text("url", into: &faults) {
      channel.urlPrice = Int(price.text)
      if channel.urlPrice ?? 0 < 1 { faults.append(.wrongNumber("url", price.place)) }
    }
    if let text = reader.text("mentions", into: &faults) {
      channel.mentions = Measure.Mentions(rawValue: text.text) ?? .whole
      if Measure.Mentions(rawValue: text.text) == nil { faults.append(.unknownMentions(text)) }
    }
    if let node = reader.value("subject") {
      switch node.scalar?.text {
      case "true": channel.subject = .unlimited
      case "false": channel.subject = .none
      default:
        channel.subject = Channel.Limit(node, reader, into: &faults).map { .limited($0) } ?? .none
      }
    }
    let accepts = reader.texts("accepts", into: &faults)
    channel.accepts = accepts.map(\.text)
    for name in reader.texts("traits", into: &faults) {
      if let trait = Channel.Trait(rawValue: name.text) {
        channel.traits.insert(trait)
      } else {
        faults.append(.unknownTrait(name))
      }
    }
    channel.source = reader.text("source", into: &faults)?.text
    channel.checked = reader.text("checked", into: &faults)?.text
    channel.note = reader.text("note", into: &faults)?.text
    self.channel = channel
    place = name.place
    self.accepts = accepts
  }
}

extension Channel.Limit {
  /// Reads one limit.
  fileprivate init?(_ node: Node, _ reader: MappingReader, into faults: inout [Diagnostic]) {
    guard
      let limit = reader.map(
        of: node, of: "a limit", keys: ["amount", "unit"], into: &faults)
    else { return nil }
    limit.require(["amount", "unit"], into: &faults)
    let amount = limit.text("amount", into: &faults)
    let unit = limit.text("unit", into: &faults)
    let number = amount.flatMap { Int($0.text) }.flatMap { $0 > 0 ? $0 : nil }
    let known = unit.flatMap { Unit(rawValue: $0.text) }
    if let amount, number == nil { faults.append(.wrongNumber("amount", amount.place)) }
    if let unit, known == nil { faults.append(.unknownUnit(unit)) }
    guard let number, let known else { return nil }
    self.init(number, known)
  }
}

extension Diagnostic {
  fileprivate static func channelsNotAList(_ place: Place) -> Diagnostic {
    Diagnostic(
      "channel-wrong-type", "expected a list of channels", at: place,
      help: "start each channel with `- name: …`, as `invite channels --format yaml` prints them")
  }

  fileprivate static func sameChannel(
    _ name: String, _ place: Place, first: Place
  ) -> Diagnostic {
    Diagnostic(
      "channel-duplicate", "two channels are named `\(name)`", at: place,
      notes: [Note("the first is here", at: first)], help: "keep one of them, or rename one")
  }

  fileprivate static func unknownChannel(_ name: TextValue, _ help: String?) -> Diagnostic {
    Diagnostic(
      "channel-unknown", "there is no channel `\(name.text)` to accept templates of",
      at: name.place, help: help ?? "name a channel of `invite channels`, or one of this file")
  }

  fileprivate static func wrongNumber(_ key: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "channel-number", "`\(key)` is a whole number from 1", at: place,
      help: "write it in digits, such as `200`")
  }

  fileprivate static func unknownTrait(_ text: TextValue) -> Diagnostic {
    let known = Channel.Trait.allCases.map(\.rawValue)
    return Diagnostic(
      "channel-trait", "unknown trait `\(text.text)`", at: text.place,
      help: Wording.suggestion(for: text.text, among: known, noun: "traits"))
  }

  fileprivate static func unknownMentions(_ text: TextValue) -> Diagnostic {
    let known = Measure.Mentions.allCases.map(\.rawValue)
    return Diagnostic(
      "channel-mentions", "unknown way to count mentions `\(text.text)`", at: text.place,
      help: Wording.suggestion(for: text.text, among: known, noun: "ways"))
  }

  fileprivate static func unknownUnit(_ text: TextValue) -> Diagnostic {
    Diagnostic(
      "channel-unit", "unknown unit `\(text.text)`", at: text.place,
      help: Wording.suggestion(
        for: text.text, among: Unit.allCases.map(\.rawValue), noun: "units"))
  }
}
