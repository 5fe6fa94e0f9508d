/// A part of a draft that can be said in several ways.
public struct Choice: Hashable, Sendable {
  /// What the template calls the choice, if it has a name.
  public var name: String?
  /// How its alternatives relate.
  public var kind: Kind
  /// What each step down the list costs; 1 unless the template says otherwise.
  public var weight: Int
  /// Which alternative a `vary` starts its rotation at, counted from 0; 0 for the others.
  public var start: Int
  /// The caller's own label of the choice, which fitting carries through unread; nil for one that
  /// was not written as a choice.
  public var ordinal: Int?
  /// The alternatives as written; nil for one that needs a fact which is missing.
  public var alternatives: [Draft?]

  /// A choice between these alternatives.
  public init(
    name: String? = nil, kind: Kind = .choose, weight: Int = 1, start: Int = 0,
    ordinal: Int? = nil, alternatives: [Draft?]
  ) {
    self.name = name
    self.kind = kind
    self.weight = weight
    self.start = start
    self.ordinal = ordinal
    self.alternatives = alternatives
  }

  /// How the alternatives of a choice relate.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Each alternative is preferred to the next.
    case choose
    /// A `choose` whose last alternative is to say nothing.
    case optional
    /// All are equally good; which comes first is a rotation.
    case vary
    /// The forms of one fact, each preferred to the next: no tag of a template makes it, but the
    /// fact does.
    case form

    /// What taking an alternative costs, where a step down the list costs a weight.
    func cost(of index: Int, weight: Int) -> Int { self == .vary ? 0 : max(weight, 1) * index }
  }

  /// What taking an alternative costs.
  public func cost(of index: Int) -> Int { kind.cost(of: index, weight: weight) }
}
