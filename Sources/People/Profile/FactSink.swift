import Channels
import English

/// Receives facts as templates read them: each is a text, or a map or a list of facts.
///
/// The values of a message, their places and the listing of a profile come from a sink each, so
/// that one walk spells all paths.
protocol FactSink {
  /// Receives a text in its written form.
  mutating func text(_ fact: Fact)
  /// Receives a text derived from a written one.
  mutating func text(_ text: String, madeOf fact: Fact)
  /// Receives a second place of the same text.
  mutating func also(_ fact: Fact)
  /// Receives a map; one that has a `name` prints it.
  mutating func map(_ members: (inout Self) -> Void)
  /// Receives a member of the map.
  mutating func member(_ key: String, _ content: (inout Self) -> Void)
  /// Receives a list.
  mutating func list<Item>(_ items: [Item], _ content: (inout Self, Item) -> Void)
}

extension FactSink {
  mutating func member(_ key: String, _ fact: Fact?) {
    if let fact { member(key) { $0.text(fact) } }
  }

  mutating func member(_ key: String, _ text: String, madeOf fact: Fact) {
    member(key) { $0.text(text, madeOf: fact) }
  }

  /// Receives a map of facts.
  mutating func map(_ facts: [NamedFact]) {
    map { for found in facts { $0.member(found.name, found.fact) } }
  }
}

extension Profile {
  /// Walks over the person's own keys, in the order of the table: all but the ties and the note.
  func walkPerson(_ sink: inout some FactSink) {
    for key in FactKey.all where key.type != .ties && key.type != .note { walk(key, &sink) }
  }

  /// Walks over the value of a key.
  func walk(_ key: FactKey, _ sink: inout some FactSink) {
    switch key.type {
    case .line, .text, .phrase, .whole, .word, .date, .address:
      sink.member(key.name, self[key.name])
    case .name:
      sink.member(key.name) { $0.map { name.walkParts(&$0) } }
      name.walkAliases(&sink)
    case .company:
      guard let company else { return }
      sink.member(key.name) { sink in
        sink.map { sink in
          sink.member("name", company.name)
          sink.walkShort(company.short, of: company.name)
        }
      }
    case .languages where !languages.isEmpty:
      sink.member(key.name) { $0.list(languages) { $0.text($1) } }
    case .entries(let list):
      guard let entries = lists[list] else { return }
      sink.member(key.name) { $0.list(entries) { $1.walk(&$0) } }
    case .links where !links.isEmpty: sink.member(key.name) { $0.map(links) }
    case .ties where !ties.isEmpty: sink.member(key.name) { $0.map { walkTies(&$0) } }
    case .note where !note.isEmpty: sink.member(key.name) { $0.map(note) }
    case .more where !more.isEmpty: sink.member(key.name) { FactTree.map(more).walk(&$0) }
    default: break
    }
  }

  /// Walks over each tie.
  func walkTies(_ sink: inout some FactSink) {
    for tie in ties { sink.member(tie.kind.name) { $0.map(tie.facts) } }
  }
}

extension PersonName {
  fileprivate func walkParts(_ sink: inout some FactSink) {
    sink.member("name", full)
    sink.member("given", given)
    sink.member("family", family)
    sink.member("called", called)
    sink.member("honorific", honorific)
  }

  /// Walks over the names that only templates have (`FactKey.aliases`).
  fileprivate func walkAliases(_ sink: inout some FactSink) {
    sink.member("full_name", full.text, madeOf: full)
    if let honorific { sink.member("honorific", honorific.text, madeOf: honorific) }
    let first = first.name
    if let first { sink.member("first_name", first, madeOf: firstSource) }
    if let last = last(beside: first) { sink.member("last_name", last.text, madeOf: last) }
  }
}

extension FactSink {
  /// Walks over the short form of a name: the written one, or one derived from the name.
  fileprivate mutating func walkShort(_ short: Fact?, of name: Fact) {
    if let short {
      member("short", short)
    } else {
      member("short", name.text.shortened, madeOf: name)
    }
  }
}

extension ProfileEntry {
  /// Walks over an entry of a list, which is a map with a name.
  ///
  /// - Parameter match: the equal entry of the other person.
  func walk(_ sink: inout some FactSink, sameAs match: ProfileEntry? = nil) {
    sink.map { sink in
      sink.member("name") { sink in
        sink.text(name)
        if let match { sink.also(match.name) }
      }
      if more["short"] == nil { sink.walkShort(nil, of: name) }
      for field in more { sink.member(field.name) { field.value.walk(&$0) } }
    }
  }
}

extension FactTree {
  /// Walks over a fact of the user's own.
  func walk(_ sink: inout some FactSink) {
    switch self {
    case .text(let fact): sink.text(fact)
    case .list(let items):
      sink.list(items) { $1.walk(&$0) }
      // A template that counts to a map in the list reads the path of the list.
      for case .map(let fields) in items { for field in fields { field.value.walkPlaces(&sink) } }
    case .map(let fields):
      sink.map { for field in fields { $0.member(field.name) { field.value.walk(&$0) } } }
    }
  }

  private func walkPlaces(_ sink: inout some FactSink) {
    switch self {
    case .text(let fact): sink.also(fact)
    case .list(let items): for item in items { item.walkPlaces(&sink) }
    case .map(let fields): for field in fields { field.value.walkPlaces(&sink) }
    }
  }
}
