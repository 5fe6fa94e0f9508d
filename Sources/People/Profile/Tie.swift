/// How a profile's owner and its reader know each other, in facts.
public struct Tie: Hashable, Sendable {
  /// The way they know each other.
  public let kind: FactKey
  /// What is told of it, in the order of the kind's keys; one fact at least.
  public let facts: [NamedFact]

  /// A tie with what is told of it.
  public init(kind: FactKey, facts: [NamedFact]) {
    self.kind = kind
    self.facts = facts
  }

  /// The fact under a key, or nil.
  public subscript(name: String) -> Fact? { facts[name] }

  /// When it was, or since when, where that is known.
  public var date: PartialDate? {
    (self["date"] ?? self["since"]).flatMap { PartialDate($0.text) }
  }
}
