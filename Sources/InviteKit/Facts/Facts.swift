public import Diagnostics
import Templating

/// Everything a template can read about two people, and where each fact was written.
public struct Facts: Hashable, Sendable {
  /// The facts by name, as templates read them.
  private(set) var values: ValueMap = [:]
  /// Where each was written, by its path as templates write it; common ground has two places, the
  /// recipient's first.
  public private(set) var places: [String: [Place]] = [:]

  /// The facts of a pair for an occasion.
  public init(of pair: Pair, options: WritingOptions) {
    values["sender"] = .map(person(pair.sender, "sender"))
    values["recipient"] = .map(person(pair.recipient, "recipient"))
    for tie in pair.recipient.ties {
      var map: ValueMap = [:]
      for told in tie.facts { add(told.fact, told.name, to: &map, tie.kind.name) }
      values[tie.kind.name] = .map(map)
    }
    addShared(pair)
    values["channel"] = .text(options.channel.name)
    values["today"] = .text(options.today.description)
  }

  /// The same facts for another channel.
  func on(_ channel: Channel) -> Facts {
    var facts = self
    facts.values["channel"] = .text(channel.name)
    return facts
  }

  /// The value at a path as templates write it, printed; nil where there is none.
  public func text(at path: String) -> String? {
    path.split(separator: ".").reduce(Value.map(values)) { $0.below(String($1)) }.listed
  }

  private mutating func person(_ profile: Profile, _ path: String) -> ValueMap {
    var map: ValueMap = [:]
    let name = profile.name
    var names: ValueMap = ["name": .text(name.full.text)]
    places["\(path).name"] = [name.full.place]
    places["\(path).name.name"] = [name.full.place]
    add(name.given, "given", to: &names, "\(path).name")
    add(name.family, "family", to: &names, "\(path).name")
    add(name.called, "called", to: &names, "\(path).name")
    add(name.honorific, "honorific", to: &names, "\(path).name")
    map["name"] = .map(names)
    add(name.full, "full_name", to: &map, path)
    add(name.honorific, "honorific", to: &map, path)
    if let first = name.first.name {
      add(Fact(first, at: name.firstPlace), "first_name", to: &map, path)
    }
    add(name.last, "last_name", to: &map, path)
    if let company = profile.company {
      var parts: ValueMap = [:]
      places["\(path).company"] = [company.name.place]
      add(company.name, "name", to: &parts, "\(path).company")
      let short = company.short ?? Fact(company.name.text.shortened, at: company.name.place)
      add(short, "short", to: &parts, "\(path).company")
      map["company"] = .map(parts)
    }
    for text in PersonText.allCases { add(profile[text], text.rawValue, to: &map, path) }
    addLists(of: profile, to: &map, path)
    return map
  }

  private mutating func addLists(of profile: Profile, to map: inout ValueMap, _ path: String) {
    if !profile.languages.isEmpty {
      map["languages"] = .list(profile.languages.map { .text($0.text) })
      places["\(path).languages"] = profile.languages.map(\.place)
    }
    for list in ProfileList.allCases where !profile[list].isEmpty {
      map[list.rawValue] = .list(profile[list].map { $0.value })
      for entry in profile[list] { note(entry, "\(path).\(list.rawValue)") }
    }
    if !profile.links.isEmpty {
      var links: ValueMap = [:]
      for link in profile.links { add(link.fact, link.name, to: &links, "\(path).links") }
      map["links"] = .map(links)
    }
    if !profile.more.isEmpty {
      map["more"] = .map(tree(profile.more, "\(path).more"))
    }
  }

  /// Facts of the user's own, each with its place.
  private mutating func tree(_ fields: [FactTree.Field], _ path: String) -> ValueMap {
    var map: ValueMap = [:]
    for field in fields {
      switch field.value {
      case .text(let fact): add(fact, field.name, to: &map, path)
      case .map(let fields):
        map.append(field.name, .map(tree(fields, "\(path).\(field.name)")))
      case .list:
        map.append(field.name, field.value.value)
        places["\(path).\(field.name)"] = field.value.places
      }
    }
    return map
  }

  private mutating func addShared(_ pair: Pair) {
    var shared: ValueMap = [:]
    for list in ProfileList.allCases where list != .contacts {
      guard let matches = pair.ground.shared[list], let first = matches.first else { continue }
      shared[list.singular] = first.recipient.value
      shared[list.rawValue] = .list(matches.map { $0.recipient.value })
      note(first, "shared.\(list.singular)")
      for match in matches { note(match, "shared.\(list.rawValue)") }
    }
    if let role = pair.ground.role.first {
      shared["role"] = .text(role.text)
      places["shared.role"] = pair.ground.role.map(\.place)
    }
    if !shared.entries.isEmpty { values["shared"] = .map(shared) }
    guard values["mutual"] == nil, let contact = pair.ground.shared[.contacts]?.first else {
      return
    }
    // What the sender wrote about an acquaintance tells how the sender knows them.
    var mutual: ValueMap = ["name": .text(contact.recipient.name.text)]
    places["mutual.name"] = [contact.recipient.name.place, contact.sender.name.place]
    for key in ["relation", "said"] {
      if case .text(let fact)? = contact.sender.more[key] { add(fact, key, to: &mutual, "mutual") }
    }
    values["mutual"] = .map(mutual)
  }

  /// Notes where an entry of a list and its members were written.
  private mutating func note(_ entry: ProfileEntry, _ path: String) {
    for key in ["", ".name", ".short"] { places[path + key, default: []].append(entry.name.place) }
    for field in entry.more { places["\(path).\(field.name)", default: []] += field.value.places }
  }

  /// Notes where an entry was written that both have, the recipient's place first.
  private mutating func note(_ match: CommonGround.Match, _ path: String) {
    note(match.recipient, path)
    for key in ["", ".name"] { places[path + key, default: []].append(match.sender.name.place) }
  }

  private mutating func add(
    _ fact: Fact?, _ key: String, to map: inout ValueMap, _ path: String
  ) {
    guard let fact else { return }
    map.append(key, .text(fact.text))
    places["\(path).\(key)"] = [fact.place]
  }
}

extension ProfileEntry {
  /// The entry as templates read it: a map that prints its name.
  fileprivate var value: Value {
    var map: ValueMap = ["name": .text(name.text), "short": .text(name.text.shortened)]
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

  fileprivate var places: [Place] {
    switch self {
    case .text(let fact): [fact.place]
    case .list(let items): items.flatMap(\.places)
    case .map(let fields): fields.flatMap(\.value.places)
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
    case .list(let values): values.compactMap(\.listed).joined(separator: ", ")
    case .map(let map): map["name"].flatMap(\.listed)
    default: nil
    }
  }
}
