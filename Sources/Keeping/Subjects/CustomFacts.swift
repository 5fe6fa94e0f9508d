import Diagnostics
import People

/// The user's own facts that a template reads, with a typical word for each.
///
/// Their names are up to every user, so they are known only from the paths in the template.
struct CustomFacts: Hashable, Sendable {
  private var people = ["sender": CustomFact(), "recipient": CustomFact()]

  /// Adds a path of a template; one that does not lead to a user's own fact is skipped.
  mutating func add(_ path: String) {
    let keys = path.split(separator: ".").map { String($0) }
    guard keys.count > 2 else { return }
    if keys[0] == "shared" {
      guard let list = ProfileList(shared: keys[1]) else { return }
      for person in people.keys { add([list.rawValue] + keys.dropFirst(2), to: person) }
    } else if let key = FactKey.named(keys[1]), key.isOpen || ProfileList(rawValue: key.name) != nil
    {
      add(Array(keys.dropFirst()), to: keys[0])
    }
  }

  /// Adds a path without a value; one that is known already becomes a list.
  ///
  /// - Returns: whether the path made a difference.
  mutating func learn(_ path: String) -> Bool {
    let before = self
    add(path)
    if self == before {
      let keys = path.split(separator: ".").map { String($0) }
      guard keys.dropFirst().first == "more" else { return false }
      people[keys[0]]?.makeList(at: keys.dropFirst())
    }
    return self != before
  }

  private mutating func add(_ keys: [String], to person: String) {
    people[person]?.add(keys[...])
  }

  /// A profile with these facts in it.
  func added(to profile: Profile, named person: String) -> Profile {
    guard let own = people[person] else { return profile }
    var profile = profile
    let place = Place(profile.source, 0..<0)
    profile.links += own["links"].children.map { link in
      NamedFact(link.key, Fact("https://\(person).example/home", at: place))
    }
    profile.more += own["more"].fields(at: place)
    for list in ProfileList.allCases {
      let fields = own[list.rawValue].fields(at: place)
      guard !fields.isEmpty, let entries = profile.lists[list] else { continue }
      profile.lists[list] = entries.map { ProfileEntry(name: $0.name, more: $0.more + fields) }
    }
    return profile
  }
}

/// A fact of a user's own, in the shape that paths show.
private struct CustomFact: Hashable, Sendable {
  private(set) var children: [(key: String, fact: CustomFact)] = []
  private var isList = false

  static func == (left: CustomFact, right: CustomFact) -> Bool {
    left.isList == right.isList && left.children.elementsEqual(right.children) { $0 == $1 }
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(isList)
    for child in children {
      hasher.combine(child.key)
      hasher.combine(child.fact)
    }
  }

  subscript(key: String) -> CustomFact {
    children.first { $0.key == key }?.fact ?? CustomFact()
  }

  mutating func add(_ keys: ArraySlice<String>) {
    change(at: keys) { _ in }
  }

  mutating func makeList(at keys: ArraySlice<String>) {
    change(at: keys) { $0.isList = true }
  }

  private mutating func change(at keys: ArraySlice<String>, _ change: (inout CustomFact) -> Void) {
    guard let key = keys.first else { return change(&self) }
    let index = children.firstIndex { $0.key == key } ?? children.endIndex
    if index == children.endIndex { children.append((key, CustomFact())) }
    children[index].fact.change(at: keys.dropFirst(), change)
  }

  /// The content of the fact, a word for each part.
  func fields(at place: Place) -> [FactTree.Field] {
    children.map { FactTree.Field($0.key, $0.fact.tree(at: place)) }
  }

  private func tree(at place: Place) -> FactTree {
    guard isList else { return element("photography", at: place) }
    return .list([element("photography", at: place), element("woodworking", at: place)])
  }

  private func element(_ word: String, at place: Place) -> FactTree {
    let text = FactTree.text(Fact(word, at: place))
    guard !children.isEmpty else { return text }
    let fields = fields(at: place)
    // A map prints its name, in case the whole of it is printed too.
    return .map(fields["name"] == nil ? [FactTree.Field("name", text)] + fields : fields)
  }
}
