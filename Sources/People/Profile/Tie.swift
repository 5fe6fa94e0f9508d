/// How a profile's owner and its reader know each other, in facts.
public struct Tie: Hashable, Sendable {
  /// The way they know each other.
  public let kind: TieKind
  /// What is told of it, in the order of the kind's keys; one fact at least.
  public let facts: [Named]

  /// A fact with the key it is under.
  public struct Named: Hashable, Sendable {
    /// The key.
    public let name: String
    /// The fact.
    public let fact: Fact

    /// A fact with its key.
    public init(_ name: String, _ fact: Fact) {
      self.name = name
      self.fact = fact
    }
  }

  /// A tie with what is told of it.
  public init(kind: TieKind, facts: [Named]) {
    self.kind = kind
    self.facts = facts
  }

  /// What is told under a key, or nil.
  public subscript(name: String) -> Fact? {
    facts.first { $0.name == name }?.fact
  }

  /// When it was, or since when, where that is told.
  public var date: PartialDate? {
    (self["date"] ?? self["since"]).flatMap { PartialDate($0.text) }
  }
}
