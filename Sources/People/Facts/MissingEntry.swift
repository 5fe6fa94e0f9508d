import Diagnostics

/// What to write into a profile so that facts are there, as YAML in a line.
///
/// ```swift
/// MissingEntry.entries(for: ["talk.title", "talk.takeaway"])  // ties: {talk: {title: …, takeaway: …}}
/// ```
public struct MissingEntry: Hashable, Sendable {
  /// Whose profile it goes into.
  public let owner: Owner
  /// What to write; of two people, what has to be alike.
  public let text: String

  /// Whose profile an entry goes into.
  public enum Owner: Hashable, Sendable {
    /// That of the one who writes.
    case sender
    /// That of the one who is written to.
    case recipient
    /// Both.
    case both
  }

  /// The entries for the facts at some paths, what belongs together in one.
  public static func entries(for paths: [String]) -> [MissingEntry] {
    var entries: [MissingEntry] = []
    for owner in [Owner.recipient, .sender] {
      var tree = Tree()
      for place in paths.map(Place.init) where place.owner == owner { tree.add(place.keys[...]) }
      if !tree.branches.isEmpty { entries.append(MissingEntry(owner: owner, text: tree.text)) }
    }
    for place in paths.map(Place.init) where place.owner == .both {
      entries.append(MissingEntry(owner: .both, text: common(place.keys[0])))
    }
    return entries
  }

  /// What two people have to have alike.
  private static func common(_ key: String) -> String {
    switch ProfileList(rawValue: key) {
    case .schools?: "a school in common"
    case .employers?: "an employer in common"
    case .groups?: "a group in common"
    case .events?: "an event in common"
    case .interests?: "an interest in common"
    case .contacts?: "a contact in common"
    case nil: key == "shared" ? "something in common" : "the same \(key)"
    }
  }

  /// Where a fact goes.
  struct Place {
    let owner: Owner
    package let keys: [String]

    init(_ path: String) {
      let keys = path.split(separator: ".").map { String($0) }
      let rest = Array(keys.dropFirst())
      switch keys.first {
      case "sender": (owner, self.keys) = (.sender, Self.personKeys(rest))
      case "recipient": (owner, self.keys) = (.recipient, Self.personKeys(rest))
      case "shared":
        let list = rest.first.flatMap { ProfileList(shared: $0) }
        guard list != nil || rest.first == "role" else {
          (owner, self.keys) = (.both, ["shared"])
          return
        }
        (owner, self.keys) = (.both, [list?.rawValue ?? "role"])
      case "note": (owner, self.keys) = (.recipient, keys)
      default: (owner, self.keys) = (.recipient, ["ties", keys.first ?? ""] + rest.suffix(1))
      }
    }

    private static func personKeys(_ keys: [String]) -> [String] {
      switch keys.first {
      case "first_name": ["name", "called"]
      case "last_name": ["name", "family"]
      case "full_name": ["name"]
      // The short form of a company follows from its name.
      case "company": ["company"]
      default: keys
      }
    }
  }

  /// Keys in the order they were added, those below one key together.
  struct Tree {
    fileprivate(set) var branches: [(key: String, tree: Tree)] = []

    mutating func add(_ keys: ArraySlice<String>) {
      guard let key = keys.first else { return }
      let index = branches.firstIndex { $0.key == key } ?? branches.count
      if index == branches.count { branches.append((key, Tree())) }
      branches[index].tree.add(keys.dropFirst())
    }

    /// The keys as YAML, with dots for what is to be filled in.
    var text: String {
      branches.map { key, tree in
        if !tree.branches.isEmpty { return "\(key): {\(tree.text)}" }
        let isList = key == "languages" || ProfileList(rawValue: key) != nil
        return "\(key): \(isList ? "[…]" : key == "note" ? "{…}" : "…")"
      }.joined(separator: ", ")
    }
  }
}
