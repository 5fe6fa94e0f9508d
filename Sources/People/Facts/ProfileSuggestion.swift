import Diagnostics
import English
import Text

/// An entry to write into a profile so that facts are there, as YAML in a line.
///
/// ```swift
/// ProfileSuggestion.entries(for: ["talk.title", "talk.takeaway"])
/// // ties: {talk: {title: …, takeaway: …}}
/// ```
public struct ProfileSuggestion: Hashable, Sendable {
  /// Whose profile it goes into.
  public let owner: Owner
  /// The entry; for both profiles, what they have to share.
  public let text: String

  /// Whose profile an entry goes into.
  public enum Owner: Hashable, Sendable {
    /// The sender's.
    case sender
    /// The recipient's.
    case recipient
    /// Both.
    case both
  }

  /// The entries for the facts at some paths; facts of one tie or map share an entry.
  public static func entries(for paths: [String]) -> [ProfileSuggestion] {
    var entries: [ProfileSuggestion] = []
    for owner in [Owner.recipient, .sender] {
      var tree = Tree()
      for place in paths.map(Place.init) where place.owner == owner { tree.add(place.keys[...]) }
      if !tree.branches.isEmpty { entries.append(ProfileSuggestion(owner: owner, text: tree.text)) }
    }
    for place in paths.map(Place.init) where place.owner == .both {
      entries.append(ProfileSuggestion(owner: .both, text: common(place.keys[0])))
    }
    return entries
  }

  /// The thing that two profiles have to share.
  private static func common(_ key: String) -> String {
    if let list = ProfileList(rawValue: key) { return "\(list.singular.withArticle) in common" }
    return key == "shared" ? "something in common" : "the same \(key)"
  }

  /// Where to add a missing fact: the entry, and the file it goes into.
  package static func whereabouts(of path: String, in pair: Pair) -> String {
    let place = Place(path)
    let recipient = pair.recipient.source.name.visible
    let sender = pair.sender.source.name.visible
    switch place.owner {
    case .both where place.keys == ["role"]:
      return "the same `role` in \(sender) and \(recipient)"
    case .both where place.keys == ["shared"]:
      return "an entry of any list to share that \(sender) and \(recipient) both have"
    case .both: return "one entry of `\(place.keys[0])` that \(sender) and \(recipient) both have"
    case .sender: return "`\(place.text)` in \(sender)" + doubt(path, about: pair.sender)
    case .recipient: return "`\(place.text)` in \(recipient)" + doubt(path, about: pair.recipient)
    }
  }

  /// The reason why a name that is in the profile is not enough.
  private static func doubt(_ path: String, about profile: Profile) -> String {
    guard path.hasSuffix(".first_name"), case .unsure(let reason) = profile.name.first else {
      return ""
    }
    return ", because `\(profile.name.full.text)` \(reason.wording)"
  }

  /// The place of a fact.
  private struct Place {
    let owner: Owner
    let keys: [String]

    /// The entry to write there.
    var text: String {
      var tree = Tree()
      tree.add(keys[...])
      return tree.text
    }

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
      guard let first = keys.first else { return keys }
      if let alias = FactKey.aliases.first(where: { $0.name == first }) { return alias.path }
      // The short form of a company follows from its name.
      return FactKey.named(first)?.type == .company ? [first] : keys
    }
  }

  /// Keys in the order they were added, grouped by the key above them.
  private struct Tree {
    private(set) var branches: [(key: String, tree: Tree)] = []

    mutating func add(_ keys: ArraySlice<String>) {
      guard let key = keys.first else { return }
      let index = branches.firstIndex { $0.key == key } ?? branches.count
      if index == branches.count { branches.append((key, Tree())) }
      branches[index].tree.add(keys.dropFirst())
    }

    /// The keys as YAML, with dots for the values.
    var text: String {
      branches.map { key, tree in
        if !tree.branches.isEmpty { return "\(key): {\(tree.text)}" }
        let known = FactKey.named(key)
        return "\(key): \(known?.isList == true ? "[…]" : known?.type == .note ? "{…}" : "…")"
      }.joined(separator: ", ")
    }
  }
}
