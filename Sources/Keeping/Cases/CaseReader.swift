import Channels
import Diagnostics
import People
import YAML

/// Reads the cases of a file, and goes on after each fault.
struct CaseReader {
  let source: SourceText
  let channels: ChannelTable
  var profiles: CaseProfiles
  private(set) var faults: [Diagnostic]

  /// The keys that both a case and the file may have.
  static let occasionKeys = ["sender", "recipient", "channel", "limit", "seed", "today"]
  /// The keys of the file.
  static let fileKeys = occasionKeys + ["cases"]
  /// The keys of a case.
  static let caseKeys = ["name"] + occasionKeys + CaseResult.keys

  init(_ document: YAMLDocument, channels: ChannelTable, profiles: CaseProfiles) {
    source = document.source
    self.channels = channels
    self.profiles = profiles
    faults = document.warnings
  }

  /// The circumstances of a case, as far as they are known.
  private struct Settings {
    var sender: Profile?
    var recipient: Profile?
    var channel: Channel?
    var limit: Int?
    var seed: UInt64?
    var today: PartialDate?
    /// The keys with faulty values; a case that depends on one cannot be run.
    var faulty: Set<String> = []
  }

  /// The cases of a whole file.
  mutating func cases(of root: Node) -> [Case] {
    guard
      let file = MappingReader(
        root, in: source, keys: Self.fileKeys, of: "a file of cases", codes: "case",
        otherwise: "what is expected goes into each of the `cases`", into: &faults)
    else { return [] }
    file.require(["cases"], into: &faults)
    let defaults = settings(of: file, over: Settings())
    let nodes = file.list("cases", into: &faults) ?? []
    return nodes.enumerated().compactMap { index, node in
      self.case(node, number: index + 1, over: defaults)
    }
  }

  private mutating func `case`(_ node: Node, number: Int, over defaults: Settings) -> Case? {
    let errors = errorCount
    guard
      let map = MappingReader(
        node, in: source, keys: Self.caseKeys, of: "a case", codes: "case", into: &faults)
    else { return nil }
    let settings = settings(of: map, over: defaults)
    let expectation = expectation(of: map)
    let occasion = occasion(settings, map)
    let isFaulty = errorCount > errors
    return Case(
      name: map.text("name", into: &faults)?.text, number: number,
      place: head(of: map),
      occasion: isFaulty ? nil : occasion, expectation: expectation, node: node)
  }

  /// The findings in the order of the file, followed by those in other files.
  var faultsInOrder: [Diagnostic] {
    func start(_ fault: Diagnostic) -> Int {
      guard let place = fault.place, place.source.name == source.name else { return .max }
      return place.range.lowerBound
    }
    return faults.enumerated().sorted { left, right in
      (start(left.element), left.offset) < (start(right.element), right.offset)
    }.map(\.element)
  }

  private var errorCount: Int { faults.count { $0.severity == .error } }

  // MARK: What it is written for

  private mutating func settings(of map: MappingReader, over defaults: Settings) -> Settings {
    var settings = defaults
    for key in Self.occasionKeys {
      guard let node = map.value(key) else { continue }
      let errors = errorCount
      settings.faulty.remove(key)
      var isKnown = true
      switch key {
      case "sender":
        settings.sender = profile(node, key, map)
        isKnown = settings.sender != nil
      case "recipient":
        settings.recipient = profile(node, key, map)
        isKnown = settings.recipient != nil
      case "channel": settings.channel = channel(map)
      case "limit": settings.limit = number(key, from: 1, map)
      case "seed": settings.seed = number(key, from: 0, map)
      default: settings.today = day(map)
      }
      if errorCount > errors || !isKnown { settings.faulty.insert(key) }
    }
    return settings
  }

  /// A profile that is inside the case, or at a path in it.
  private mutating func profile(_ node: Node, _ key: String, _ map: MappingReader) -> Profile? {
    switch node.content {
    case .mapping:
      let reading = Profile.read(node, in: source)
      faults += reading.diagnostics
      return reading.profile
    case .scalar:
      guard let path = map.text(of: node, of: key, into: &faults) else { return nil }
      let found = profiles.profile(at: path.text, named: path.place)
      faults += found.faults
      return found.profile
    case .sequence:
      faults.append(map.wrongType(node, of: key, expected: "a path or a profile"))
      return nil
    }
  }

  private mutating func channel(_ map: MappingReader) -> Channel? {
    guard let name = map.text("channel", into: &faults) else { return nil }
    guard let channel = channels[name.text] else {
      faults.append(.unknownChannel(name, channels))
      return nil
    }
    return channel
  }

  private mutating func number<Number: FixedWidthInteger>(
    _ key: String, from least: Number, _ map: MappingReader
  ) -> Number? {
    guard let text = map.text(key, into: &faults) else { return nil }
    guard let number = Number(text.text), number >= least else {
      faults.append(.wrongNumber(key, from: "\(least)", text.place))
      return nil
    }
    return number
  }

  private mutating func day(_ map: MappingReader) -> PartialDate? {
    guard let text = map.text("today", into: &faults) else { return nil }
    guard let date = PartialDate(text.text), date.day != nil else {
      faults.append(.noDay(text))
      return nil
    }
    return date
  }

  /// The occasion, unless a part of it is missing or at fault.
  private mutating func occasion(_ settings: Settings, _ map: MappingReader) -> Case.Occasion? {
    let people = ["sender": settings.sender, "recipient": settings.recipient]
    for (key, profile) in people.sorted(by: { $0.key > $1.key })
    where profile == nil && !settings.faulty.contains(key) {
      faults.append(.nobody(key, head(of: map)))
    }
    guard settings.faulty.isEmpty, let sender = settings.sender,
      let recipient = settings.recipient,
      let channel = settings.channel ?? channels[ChannelTable.defaultName]
    else { return nil }
    do {
      return Case.Occasion(
        pair: try Pair(sender: sender, recipient: recipient),
        channel: settings.limit.map { channel.limited(to: $0) } ?? channel,
        seed: settings.seed ?? 0, today: settings.today)
    } catch {
      var fault = error
      fault.place = head(of: map)
      fault.help = "give the case two different people"
      faults.append(fault)
      return nil
    }
  }

  /// The first key of a case; for the target of an alias, the alias.
  private func head(of map: MappingReader) -> Place {
    let range = map.node.range
    guard let key = map.entries.first?.key.range, range.lowerBound <= key.lowerBound,
      key.upperBound <= range.upperBound
    else { return Place(source, range) }
    return Place(source, range.lowerBound..<key.upperBound)
  }

  // MARK: What is expected

  private mutating func expectation(of map: MappingReader) -> CaseResult? {
    let written = map.entries.filter {
      ["text", "missing", "over"].contains($0.name) && !$0.value.isMissing
    }
    if written.count > 1 {
      faults.append(
        .severalExpectations(
          written.map(\.name), Place(source, written[1].key.range),
          first: Place(source, written[0].key.range)))
      return nil
    }
    let subject = verbatim("subject", of: map)
    if subject != nil, let other = written.first, other.name != "text" {
      faults.append(.subjectWithoutText(other.name, Place(source, other.key.range)))
    }
    switch written.first?.name {
    case "text": return verbatim("text", of: map).map { .text($0, subject: subject) }
    case "missing":
      let facts = map.texts("missing", into: &faults)
      for fact in facts where !isFact(fact.text) { faults.append(.noFact(fact)) }
      return .missing(facts.map(\.text))
    case "over": return number("over", from: 1, map).map { .over($0) }
    default: return nil
    }
  }

  /// Whether a text has the form of a path in a template.
  private func isFact(_ text: String) -> Bool {
    let whole = ["note", "shared"] + FactKey.ties.map(\.name)
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let names = parts.count > 1 ? ["sender", "recipient"] + whole : whole
    return names.contains(String(parts[0]))
  }

  /// A text verbatim, without the final line feeds of a block.
  private mutating func verbatim(_ key: String, of map: MappingReader) -> String? {
    guard map.text(key, into: &faults) != nil, let text = map.value(key)?.scalar?.text else {
      return nil
    }
    let end = text.lastIndex { $0 != "\n" && $0 != "\r\n" }.map { text.index(after: $0) }
    return String(text[..<(end ?? text.startIndex)])
  }
}
