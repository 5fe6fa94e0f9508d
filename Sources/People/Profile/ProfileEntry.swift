/// An entry of one of a profile's lists to share: a school, an event, a contact.
public struct ProfileEntry: Hashable, Sendable {
  /// The name.
  public let name: Fact
  /// The user's other facts about it.
  public let more: [FactTree.Field]

  /// An entry.
  public init(name: Fact, more: [FactTree.Field] = []) {
    self.name = name
    self.more = more
  }

  /// Its other names: the text, or the list of texts, that the user wrote under `also`.
  var otherNames: [Fact] {
    switch more["also"] {
    case .text(let name)?: [name]
    case .list(let names)?: names.compactMap { if case .text(let name) = $0 { name } else { nil } }
    case .map?, nil: []
    }
  }
}

/// The lists of a profile whose entries two people can have in common.
public enum ProfileList: String, Hashable, Sendable, CaseIterable {
  /// Schools and universities.
  case schools
  /// Present and former employers.
  case employers
  /// Groups and associations.
  case groups
  /// Events attended.
  case events
  /// Interests.
  case interests
  /// People known.
  case contacts
}
