import English
package import Channels
public import Diagnostics
package import Templating

/// Everything a template can read about two people, and where each fact was written.
public struct Facts: Hashable, Sendable {
  /// The facts by name, as templates read them.
  package private(set) var values: ValueMap = [:]
  private let pair: Pair

  /// The facts of a pair for an occasion.
  public init(of pair: Pair, options: WritingOptions) {
    self.pair = pair
    values.append("sender", .map(pair.sender.values))
    values.append("recipient", .map(pair.recipient.values))
    for tie in pair.recipient.ties {
      var map: ValueMap = [:]
      for told in tie.facts { map.add(told.fact, told.name) }
      values[tie.kind.name] = .map(map)
    }
    if !pair.recipient.note.isEmpty {
      var note: ValueMap = [:]
      for said in pair.recipient.note { note.add(said.fact, said.name) }
      values["note"] = .map(note)
    }
    addShared(pair)
    values["channel"] = options.channel.value
    values["today"] = .text(options.today.description)
  }

  /// Where each was written, by its path as templates write it; common ground has two places, the
  /// recipient's first.
  ///
  /// They are looked up when they are asked for: few messages are explained.
  public var places: [String: [Place]] { FactPlaces(of: pair).places }

  /// The same facts for another channel.
  package func on(_ channel: Channel) -> Facts {
    var facts = self
    facts.values["channel"] = channel.value
    return facts
  }

  /// The value at a path as templates write it, printed; nil where there is none.
  public func text(at path: String) -> String? {
    text(at: path.split(separator: ".").map(String.init))
  }

  /// The value below some keys, printed; nil where there is none.
  package func text(at keys: [String]) -> String? { value(at: keys).listed }

  /// Whether there is something at a path as templates write it; what is false is not there.
  package func has(_ path: String) -> Bool { has(path.split(separator: ".").map(String.init)) }

  /// Whether there is something below some keys; what is false is not there.
  package func has(_ keys: [String]) -> Bool {
    let value = value(at: keys)
    return value != .bool(false) && !value.isMissing
  }

  /// Whether a template that prints what is below some keys would find it missing.
  package func lacks(_ keys: [String]) -> Bool { value(at: keys).isMissing }

  /// The same facts, and a word for each of some that are missing: of a whole tie for its first key.
  package func granting(_ paths: [String]) -> Facts {
    var facts = self
    for path in paths {
      var names = path.split(separator: ".").map(String.init)
      if names.count == 1 { names.append(TieKind.named(path)?.keys.first?.name ?? "did") }
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

  private mutating func addShared(_ pair: Pair) {
    var shared: ValueMap = [:]
    for list in ProfileList.allCases where list != .contacts {
      guard let matches = pair.ground.shared[list], let first = matches.first else { continue }
      shared.append(list.singular, first.recipient.value)
      shared.append(list.rawValue, .list(matches.map { $0.recipient.value }))
    }
    if let role = pair.ground.role.first { shared.append("role", .text(role.text)) }
    if !shared.entries.isEmpty { values["shared"] = .map(shared) }
    guard values["mutual"] == nil, let contact = pair.ground.shared[.contacts]?.first else {
      return
    }
    // What the sender wrote about an acquaintance tells how the sender knows them.
    var mutual: ValueMap = ["name": .text(contact.recipient.name.text)]
    for key in ["relation", "said"] {
      if case .text(let fact)? = contact.sender.more[key] { mutual.add(fact, key) }
    }
    values["mutual"] = .map(mutual)
  }
}

extension ValueMap {
  /// Adds a fact, if there is one, under a name that the map does not have yet.
  fileprivate mutating func add(_ fact: Fact?, _ key: String) {
    if let fact { append(key, .text(fact.text, shorter: fact.shorter.map(\.text))) }
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

extension Profile {
  /// The person as templates read them.
  fileprivate var values: ValueMap {
    var map: ValueMap = [:]
    var names: ValueMap = [:]
    names.add(name.full, "name")
    names.add(name.given, "given")
    names.add(name.family, "family")
    names.add(name.called, "called")
    names.add(name.honorific, "honorific")
    map.append("name", .map(names))
    map.add(name.full, "full_name")
    map.add(name.honorific, "honorific")
    let first = name.first.name
    if let first { map.append("first_name", .text(first)) }
    map.add(name.last(beside: first), "last_name")
    if let company {
      var parts: ValueMap = [:]
      parts.add(company.name, "name")
      parts.append("short", .text(company.short?.text ?? company.name.text.shortened))
      map.append("company", .map(parts))
    }
    for text in PersonText.allCases { map.add(self[text], text.rawValue) }
    if !languages.isEmpty {
      map.append("languages", .list(languages.map { .text($0.text) }))
    }
    for list in ProfileList.allCases {
      let entries = self[list]
      if !entries.isEmpty { map.append(list.rawValue, .list(entries.map(\.value))) }
    }
    if !links.isEmpty {
      var values: ValueMap = [:]
      for link in links { values.add(link.fact, link.name) }
      map.append("links", .map(values))
    }
    if !more.isEmpty { map.append("more", FactTree.map(more).value) }
    return map
  }
}

extension ProfileEntry {
  /// The entry as templates read it: a map that prints its name.
  fileprivate var value: Value {
    var map: ValueMap = [:]
    map.add(name, "name")
    map.append("short", .text(name.text.shortened))
    for field in more { map[field.name] = field.value.value }
    return .map(map)
  }
}

extension FactTree {
  fileprivate var value: Value {
    switch self {
    case .text(let fact): return .text(fact.text)
    case .list(let items): return .list(items.map(\.value))
    case .map(let fields):
      var map: ValueMap = [:]
      for field in fields { map.append(field.name, field.value.value) }
      return .map(map)
    }
  }
}

extension Value {
  /// The value of a key, or of each element that has it.
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
