package import Channels
public import Diagnostics
package import Templating

/// The facts about two people that a template can read, and the place of each.
public struct Facts: Hashable, Sendable {
  /// The facts by the names that templates use.
  package private(set) var values: ValueMap
  private let pair: Pair

  /// The facts of a pair for an occasion.
  public init(of pair: Pair, options: WritingOptions) {
    self.pair = pair
    var sink = ValueSink()
    pair.walkOthers(&sink)
    values = ["sender": (pair.senderFacts ?? SenderFacts(of: pair.sender)).value]
    for entry in sink.members.entries { values.append(entry.key, entry.value) }
    values.append("channel", options.channel.value)
    values.append("today", .text(options.today.description))
  }

  /// The places of each fact, by its path in a template; common ground has two, the recipient's
  /// first.
  ///
  /// They are computed on demand: few messages are explained.
  public var places: [String: [Place]] {
    var sink = PlaceSink()
    sink.member("sender") { $0.map { pair.sender.walkPerson(&$0) } }
    pair.walkOthers(&sink)
    return sink.places
  }

  /// The same facts for another channel.
  package func on(_ channel: Channel) -> Facts {
    var facts = self
    facts.values["channel"] = channel.value
    return facts
  }

  /// The printed value at a path of a template; nil where there is none.
  public func text(at path: String) -> String? {
    text(at: path.split(separator: ".").map(String.init))
  }

  /// The printed value below some keys; nil where there is none.
  package func text(at keys: [String]) -> String? { value(at: keys).listed }

  /// Whether there is a value at a path of a template; false counts as none.
  package func has(_ path: String) -> Bool { has(path.split(separator: ".").map(String.init)) }

  /// Whether there is a value below some keys; false counts as none.
  package func has(_ keys: [String]) -> Bool {
    let value = value(at: keys)
    return value != .bool(false) && !value.isMissing
  }

  /// Whether a template that prints the value below some keys would report it as missing.
  package func lacks(_ keys: [String]) -> Bool { value(at: keys).isMissing }

  /// The same facts, with a dummy for each missing one of `paths`.
  ///
  /// A tie gets its first key. A path of more than two keys is passed over.
  package func granting(_ paths: [String]) -> Facts {
    var facts = self
    for path in paths {
      var names = path.split(separator: ".").map(String.init)
      if names.count == 1 { names.append(FactKey.tie(path)?.keys.first?.name ?? "did") }
      guard names.count == 2 else { continue }
      var map: ValueMap = [:]
      if case .map(let members)? = facts.values[names[0]] { map = members }
      if map[names[1]] == nil { map[names[1]] = .text(path) }
      facts.values[names[0]] = .map(map)
    }
    return facts
  }

  private func value(at keys: [String]) -> Value {
    keys.reduce(Value.map(values)) { $0.below($1) }
  }
}

/// The facts of the sender as templates read them, made once for all recipients.
package struct SenderFacts: Hashable, Sendable {
  fileprivate let value: Value

  package init(of sender: Profile) {
    var sink = ValueSink()
    sink.map { sender.walkPerson(&$0) }
    value = sink.value
  }
}

extension Pair {
  /// Walks over the facts about the recipient, the ties, the note and common ground.
  fileprivate func walkOthers(_ sink: inout some FactSink) {
    sink.member("recipient") { $0.map { recipient.walkPerson(&$0) } }
    recipient.walkTies(&sink)
    if !recipient.note.isEmpty { sink.member("note") { $0.map(recipient.note) } }
    let lists = ProfileList.allCases.filter { $0 != .contacts && ground.shared[$0] != nil }
    if !lists.isEmpty || !ground.role.isEmpty {
      sink.member("shared") { sink in
        sink.map { sink in
          for list in lists { walkShared(list, &sink) }
          if let role = ground.role.first {
            sink.member("role") { sink in
              sink.text(role.text, madeOf: role)
              ground.role.dropFirst().forEach { sink.also($0) }
            }
          }
        }
      }
    }
    // A tie of that name has more facts than a shared contact.
    if recipient.tie("mutual") == nil, let contact = ground.shared[.contacts]?.first {
      sink.member("mutual") { contact.walkMutual(&$0) }
    }
  }

  private func walkShared(_ list: ProfileList, _ sink: inout some FactSink) {
    guard let matches = ground.shared[list], let first = matches.first else { return }
    sink.member(list.singular) { first.recipient.walk(&$0, sameAs: first.sender) }
    sink.member(list.rawValue) { $0.list(matches) { $1.recipient.walk(&$0, sameAs: $1.sender) } }
  }
}

extension CommonGround.Match {
  /// Walks over a contact of both, as the sender describes it.
  fileprivate func walkMutual(_ sink: inout some FactSink) {
    sink.map { sink in
      sink.member("name") { sink in
        sink.text(recipient.name)
        sink.also(sender.name)
      }
      for key in ["relation", "said"] {
        if case .text(let fact)? = sender.more[key] { sink.member(key, fact) }
      }
    }
  }
}

/// Turns facts into values for templates.
private struct ValueSink: FactSink {
  /// The value received.
  private(set) var value = Value.null
  /// The members received of a map.
  private(set) var members: ValueMap = [:]

  mutating func text(_ fact: Fact) {
    value = .text(fact.text, shorter: fact.shorter.map(\.text))
  }

  mutating func text(_ text: String, madeOf fact: Fact) { value = .text(text) }

  mutating func also(_ fact: Fact) {}

  mutating func map(_ members: (inout ValueSink) -> Void) {
    members(&self)
    value = .map(self.members)
  }

  mutating func member(_ key: String, _ content: (inout ValueSink) -> Void) {
    var sink = ValueSink()
    content(&sink)
    members.append(key, sink.value)
  }

  mutating func list<Item>(_ items: [Item], _ content: (inout ValueSink, Item) -> Void) {
    value = .list(
      items.map { item in
        var sink = ValueSink()
        content(&sink, item)
        return sink.value
      })
  }
}

/// Finds the places of facts, by their paths.
private struct PlaceSink: FactSink {
  private(set) var places: [String: [Place]] = [:]
  private var path = ""
  /// The path of the map whose name is being received; nil while it is anything else.
  private var named: String?

  mutating func text(_ fact: Fact) { for form in fact.forms { add(form.place) } }

  mutating func text(_ text: String, madeOf fact: Fact) { add(fact.place) }

  mutating func also(_ fact: Fact) { add(fact.place) }

  private mutating func add(_ place: Place) {
    places[path, default: []].append(place)
    if let named { places[named, default: []].append(place) }
  }

  mutating func map(_ members: (inout PlaceSink) -> Void) {
    let outer = named
    named = nil
    members(&self)
    named = outer
  }

  mutating func member(_ key: String, _ content: (inout PlaceSink) -> Void) {
    let outer = (path, named)
    named = key == "name" && !path.isEmpty ? path : nil
    path += path.isEmpty ? key : ".\(key)"
    content(&self)
    (path, named) = outer
  }

  mutating func list<Item>(_ items: [Item], _ content: (inout PlaceSink, Item) -> Void) {
    for item in items { content(&self, item) }
  }
}

extension Channel {
  /// The channel as templates read it: a map that prints its name.
  fileprivate var value: Value {
    var map: ValueMap = ["name": .text(name)]
    for trait in Trait.allCases { map.append(trait.rawValue, .bool(traits.contains(trait))) }
    return .map(map)
  }
}

extension Value {
  /// The value of a key, or of each element of a list that has it.
  fileprivate func below(_ key: String) -> Value {
    switch self {
    case .map(let map): map[key] ?? .null
    case .list(let values): .list(values.map { $0.below(key) }.filter { $0 != .null })
    default: .null
    }
  }

  /// The value for an explanation: a list as its elements, a map by its name.
  fileprivate var listed: String? {
    switch self {
    case .null: nil
    case .text(let text): text
    case .forms(let forms): forms.first
    case .list(let values): values.compactMap(\.listed).joined(separator: ", ")
    case .bool(let isTrue): isTrue ? "true" : "false"
    case .map(let map): map["name"].flatMap(\.listed)
    default: nil
    }
  }
}
