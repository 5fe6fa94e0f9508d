package import Diagnostics
import Fitting
import Text
package import YAML

/// The known channels, in the order they are listed.
///
/// ```swift
/// let table = ChannelTable.builtIn
/// table["bluesky"]?.limits  // 300 graphemes and 3,000 bytes
/// ```
public struct ChannelTable: Hashable, Sendable {
  /// The channels, each with a name of its own.
  public private(set) var channels: [Channel]
  /// The index of each channel, by its name.
  private var indices: [String: Int] = [:]

  /// A table of channels; of two with one name the later counts.
  public init(_ channels: some Sequence<Channel> = []) {
    self.channels = []
    for channel in channels { add(channel) }
  }

  /// The channel of an invite unless another is asked for: LinkedIn's note of a free account.
  public static let defaultName = "linkedin"

  /// The channel of messages to somebody who has accepted or sent an invite.
  public static let messageName = "linkedin-message"

  /// The names of the channels, in the order they are listed.
  public var names: [String] { channels.map(\.name) }

  /// The channel of that name.
  public subscript(name: String) -> Channel? {
    indices[name].map { channels[$0] }
  }

  /// Adds a channel, or replaces the one with its name.
  public mutating func add(_ channel: Channel) {
    if let index = indices[channel.name] {
      channels[index] = channel
    } else {
      indices[channel.name] = channels.count
      channels.append(channel)
    }
  }

  /// The help for somebody who asked for a channel that is not in the table.
  public func suggestion(for name: String) -> String? {
    Phrasing.suggestion(for: name, among: names, noun: "channels")
  }
}

extension ChannelTable {
  /// Adds the channels of a library's `channels.yaml`, a list of maps; one with the name of another
  /// channel replaces it, but for the budgets and the trait `invitation`, which stay where it does not name any.
  ///
  /// - Throws: the first fault of the file, with a code `channel-…` or `yaml-…`.
  /// - Returns: warnings about valid entries that are probably not meant.
  package mutating func extend(with document: YAMLDocument) throws(Diagnostic) -> [Diagnostic] {
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
      var channel = read.channel
      // Who corrects a limit means no other kind of channel by that.
      if let before = self[channel.name] {
        if !read.saysBudgets { channel.budgets = before.budgets }
        if !read.saysTraits, before.traits.contains(.invitation) {
          channel.traits.insert(.invitation)
        }
      }
      add(channel)
    }
    // A channel may accept one that comes later in the file.
    if let name = accepted.first(where: { self[$0.text] == nil }) {
      faults.append(.unknownChannel(name, suggestion(for: name.text)))
    }
    if let fault = faults.first(where: { $0.severity == .error }) { throw fault }
    return faults
  }
}

/// A channel as it was read, with the places for faults that concern several channels.
private struct ReadChannel {
  var channel: Channel
  /// The place of its name.
  let place: Place
  /// The names of the channels whose templates it takes.
  let accepts: [TextValue]
  /// Whether it has the keys `budgets` and `traits`.
  let saysBudgets: Bool
  let saysTraits: Bool

  private static let keys = [
    "name", "limits", "url", "mentions", "subject", "accepts", "traits", "budgets", "source",
    "checked", "note",
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
    let limits = reader.list("limits", into: &faults) ?? []
    if let tooMany = limits.dropFirst(Channel.limitsAtMost).first {
      faults.append(.tooManyLimits(limits.count, Place(source, tooMany.range)))
    }
    channel.limits = limits.prefix(Channel.limitsAtMost).compactMap {
      Channel.Limit($0, reader, into: &faults)
    }
    if let price = reader.text("url", into: &faults) {
      channel.urlPrice = Channel.number(price.text)
      if channel.urlPrice == nil {
        faults.append(.wrongNumber("url", in: Channel.numbers, price.place))
      }
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
    let budgets = reader.list("budgets", into: &faults) ?? []
    if let tooMany = budgets.dropFirst(Budget.countAtMost).first {
      faults.append(.tooManyBudgets(budgets.count, Place(source, tooMany.range)))
    }
    channel.budgets = budgets.prefix(Budget.countAtMost).compactMap {
      Budget($0, reader, into: &faults)
    }
    channel.source = reader.text("source", into: &faults)?.text
    channel.checked = reader.text("checked", into: &faults)?.text
    channel.note = reader.text("note", into: &faults)?.text
    self.channel = channel
    place = name.place
    self.accepts = accepts
    saysBudgets = reader.value("budgets") != nil
    saysTraits = reader.value("traits") != nil
  }
}

extension Channel {
  /// A number of a channel; nil where the text is none, or is out of range.
  fileprivate static func number(_ text: String) -> Int? {
    Int(text).flatMap { numbers.contains($0) ? $0 : nil }
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
    let number = amount.flatMap { Channel.number($0.text) }
    let known = unit.flatMap { Unit(rawValue: $0.text) }
    if let amount, number == nil {
      faults.append(.wrongNumber("amount", in: Channel.numbers, amount.place))
    }
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

  fileprivate static func tooManyLimits(_ count: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "channel-limits", "a channel has at most \(Channel.limitsAtMost) limits, not \(count)",
      at: place, help: "keep the strictest of each unit: all limits hold at once")
  }

  fileprivate static func tooManyBudgets(_ count: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "channel-budget", "a channel has at most \(Budget.countAtMost) budgets, not \(count)",
      at: place, help: "keep the strictest of each subject: all of them are counted")
  }

  fileprivate static func unknownTrait(_ text: TextValue) -> Diagnostic {
    let known = Channel.Trait.allCases.map(\.rawValue)
    return Diagnostic(
      "channel-trait", "unknown trait `\(text.text)`", at: text.place,
      help: Phrasing.suggestion(for: text.text, among: known, noun: "traits"))
  }

  fileprivate static func unknownMentions(_ text: TextValue) -> Diagnostic {
    let known = Measure.Mentions.allCases.map(\.rawValue)
    return Diagnostic(
      "channel-mentions", "unknown way to count mentions `\(text.text)`", at: text.place,
      help: Phrasing.suggestion(for: text.text, among: known, noun: "ways"))
  }

  fileprivate static func unknownUnit(_ text: TextValue) -> Diagnostic {
    Diagnostic(
      "channel-unit", "unknown unit `\(text.text)`", at: text.place,
      help: Phrasing.suggestion(
        for: text.text, among: Unit.allCases.map(\.rawValue), noun: "units"))
  }
}

extension ChannelTable {
  /// The table as a YAML document, in the format of a library's `channels.yaml`.
  public var yaml: String {
    channels.isEmpty ? "[]\n" : channels.map(\.yaml).joined(separator: "\n")
  }
}

extension Channel {
  /// The channel as an entry of a YAML list.
  fileprivate var yaml: String {
    var lines = ["name: \(name.yamlScalar)"]
    lines.append("limits: [\(limits.map(\.yaml).joined(separator: ", "))]")
    if let urlPrice { lines.append("url: \(urlPrice)") }
    if mentions != .whole { lines.append("mentions: \(mentions.rawValue)") }
    switch subject {
    case .none: break
    case .unlimited: lines.append("subject: true")
    case .limited(let limit): lines.append("subject: \(limit.yaml)")
    }
    if !accepts.isEmpty {
      lines.append("accepts: [\(accepts.map(\.yamlScalar).joined(separator: ", "))]")
    }
    let traits = Channel.Trait.allCases.filter(traits.contains).map(\.rawValue)
    if !traits.isEmpty { lines.append("traits: [\(traits.joined(separator: ", "))]") }
    if !budgets.isEmpty {
      lines.append("budgets: [\(budgets.map(\.yaml).joined(separator: ", "))]")
    }
    if let source { lines.append("source: \(source.yamlScalar)") }
    if let checked { lines.append("checked: \(checked.yamlScalar)") }
    if let note { lines.append("note: \(note.yamlScalar)") }
    return "- " + lines.joined(separator: "\n  ") + "\n"
  }
}

extension Channel.Limit {
  /// The limit as a YAML map on one line.
  fileprivate var yaml: String { "{amount: \(amount), unit: \(unit.rawValue)}" }
}

extension ChannelTable {
  /// The table for people: aligned columns, and the remarks below them.
  public var text: String {
    let rows =
      [["channel", "limit", "url", "subject", "traits", "checked", "source"]]
      + channels.map(\.cells)
    let remarks = channels.flatMap { channel in
      (channel.budgets.map(\.remark) + (channel.note.map { [$0] } ?? [])).map {
        [channel.name, $0]
      }
    }
    guard !remarks.isEmpty else { return Columns.text(rows) }
    return Columns.text(rows) + "\n" + Columns.text(remarks)
  }
}

extension Budget {
  /// The budget with its source and the remark about it.
  fileprivate var remark: String {
    let origin = [source, checked].compactMap(\.self).joined(separator: ", ")
    return text + (origin.isEmpty ? "" : " (\(origin))") + (note.map { ": \($0)" } ?? "")
  }
}

extension Channel {
  /// The cells of the channel's row, in the order of the columns.
  fileprivate var cells: [String] {
    let limit = limits.map(\.text).joined(separator: ", ")
    let subjectText =
      switch subject {
      case .none: "–"
      case .unlimited: "any"
      case .limited(let limit): limit.text
      }
    let traits = Channel.Trait.allCases.filter(traits.contains).map(\.rawValue)
    return [
      name, limit.isEmpty ? "any" : limit, urlPrice.map(String.init) ?? "–", subjectText,
      traits.isEmpty ? "–" : traits.joined(separator: ", "),
      checked ?? "–", source ?? "–",
    ]
  }
}

extension Channel.Limit {
  fileprivate var text: String { "\(amount) \(unit.rawValue)" }
}
