/// How a profile's owner and its reader know each other, in facts.
public struct Tie: Hashable, Sendable {
  /// The kind of tie.
  public let kind: FactKey
  /// The facts, in the order of the kind's keys; one at least.
  public let facts: [NamedFact]

  /// A tie with its facts.
  public init(kind: FactKey, facts: [NamedFact]) {
    self.kind = kind
    self.facts = facts
  }

  /// The fact under a key, or nil.
  public subscript(name: String) -> Fact? { facts[name] }

  /// The date of the tie or of its start, where it is known.
  public var date: PartialDate? {
    (self["date"] ?? self["since"]).flatMap { PartialDate($0.text) }
  }
}
