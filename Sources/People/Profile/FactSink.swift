import Channels
import English

/// Takes in facts as templates read them: the values of a message, their places and a listing of a
/// profile are each made by one, so that no path is spelt twice.
///
/// What is told is a text, or a map or a list of what is told in turn.
protocol FactSink {
  /// Takes in a text as it was written.
  mutating func text(_ fact: Fact)
  /// Takes in a text that was made of one that was written.
  mutating func text(_ text: String, madeOf fact: Fact)
  /// Takes in another place in which the same was written.
  mutating func also(_ fact: Fact)
  /// Takes in a map; one that has a `name` prints it.
  mutating func map(_ members: (inout Self) -> Void)
  /// Takes in a member of the map.
  mutating func member(_ key: String, _ content: (inout Self) -> Void)
  /// Takes in a list.
  mutating func list<Item>(_ items: [Item], _ content: (inout Self, Item) -> Void)
}

extension FactSink {
  mutating func member(_ key: String, _ fact: Fact?) {
    if let fact { member(key) { $0.text(fact) } }
  }

  mutating func member(_ key: String, _ text: String, madeOf fact: Fact) {
    member(key) { $0.text(text, madeOf: fact) }
  }

  /// Takes in a map of facts.
  mutating func map(_ facts: [NamedFact]) {
    map { for found in facts { $0.member(found.name, found.fact) } }
  }
}

extension Profile {
  /// Tells everything about the person in the order of the table, but not how somebody knows them and
  /// what they want to say to them.
  func tellPerson(_ sink: inout some FactSink) {
    for key in FactKey.all where key.type != .ties && key.type != .note { tell(key, &sink) }
  }

  /// Tells what is under a key.
  func tell(_ key: FactKey, _ sink: inout some FactSink) {
    switch key.type {
    case .line, .text, .phrase, .whole, .word, .date, .address:
      sink.member(key.name, self[key.name])
    case .name:
      sink.member(key.name) { $0.map { name.tellParts(&$0) } }
      name.tellAliases(&sink)
    case .company:
      guard let company else { return }
      sink.member(key.name) { sink in
        sink.map { sink in
          sink.member("name", company.name)
          sink.tellShort(company.short, of: company.name)
        }
      }
    case .languages where !languages.isEmpty:
      sink.member(key.name) { $0.list(languages) { $0.text($1) } }
    case .entries(let list):
      guard let entries = lists[list] else { return }
      sink.member(key.name) { $0.list(entries) { $1.tell(&$0) } }
    case .links where !links.isEmpty: sink.member(key.name) { $0.map(links) }
    case .ties where !ties.isEmpty: sink.member(key.name) { $0.map { tellTies(&$0) } }
    case .note where !note.isEmpty: sink.member(key.name) { $0.map(note) }
    case .more where !more.isEmpty: sink.member(key.name) { FactTree.map(more).tell(&$0) }
    default: break
    }
  }

  /// Tells each tie.
  func tellTies(_ sink: inout some FactSink) {
    for tie in ties { sink.member(tie.kind.name) { $0.map(tie.facts) } }
  }
}

extension PersonName {
  fileprivate func tellParts(_ sink: inout some FactSink) {
    sink.member("name", full)
    sink.member("given", given)
    sink.member("family", family)
    sink.member("called", called)
    sink.member("honorific", honorific)
  }

  /// Tells what is called otherwise in templates than in profiles (`FactKey.aliases`).
  fileprivate func tellAliases(_ sink: inout some FactSink) {
    sink.member("full_name", full.text, madeOf: full)
    if let honorific { sink.member("honorific", honorific.text, madeOf: honorific) }
    let first = first.name
    if let first { sink.member("first_name", first, madeOf: firstSource) }
    if let last = last(beside: first) { sink.member("last_name", last.text, madeOf: last) }
  }
}

extension FactSink {
  /// Tells the short form of a name; where none was written, what is made of the name.
  fileprivate mutating func tellShort(_ short: Fact?, of name: Fact) {
    if let short {
      member("short", short)
    } else {
      member("short", name.text.shortened, madeOf: name)
    }
  }
}

extension ProfileEntry {
  /// Tells an entry of a list: a map with a name.
  ///
  /// - Parameter match: the entry of somebody else that is the same.
  func tell(_ sink: inout some FactSink, sameAs match: ProfileEntry? = nil) {
    sink.map { sink in
      sink.member("name") { sink in
        sink.text(name)
        if let match { sink.also(match.name) }
      }
      if more["short"] == nil { sink.tellShort(nil, of: name) }
      for field in more { sink.member(field.name) { field.value.tell(&$0) } }
    }
  }
}

extension FactTree {
  /// Tells a fact of the user's own.
  func tell(_ sink: inout some FactSink) {
    switch self {
    case .text(let fact): sink.text(fact)
    case .list(let items):
      sink.list(items) { $1.tell(&$0) }
      // What is in a map has a path of its own, and is found by the number of the map as well.
      for case .map(let fields) in items { for field in fields { field.value.tellPlaces(&sink) } }
    case .map(let fields):
      sink.map { for field in fields { $0.member(field.name) { field.value.tell(&$0) } } }
    }
  }

  private func tellPlaces(_ sink: inout some FactSink) {
    switch self {
    case .text(let fact): sink.also(fact)
    case .list(let items): for item in items { item.tellPlaces(&sink) }
    case .map(let fields): for field in fields { field.value.tellPlaces(&sink) }
    }
  }
}
