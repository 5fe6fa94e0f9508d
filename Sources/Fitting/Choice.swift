/// A part of a draft that can be said in several ways: its properties, and its place in the draft.
public struct Choice: Hashable, Sendable {
  /// The name of the choice, if it has one.
  let name: String?
  /// How its alternatives relate.
  let kind: Kind
  /// The cost of each step down the list.
  let weight: Int
  /// Which alternative a `vary` starts its rotation at.
  let start: Int
  /// The caller's own label of the choice; nil for one that was not written as a choice.
  let ordinal: Int?
  /// Where its alternatives are, among those of the draft.
  var alternatives = 0..<0
  /// The pieces of all its alternatives.
  var pieces = 0..<0
  /// The number of the choice that comes after it and those inside of it.
  var next = 0

  /// A choice that has no alternatives yet.
  package init(name: String?, kind: Kind, weight: Int, start: Int, ordinal: Int?) {
    self.name = name
    self.kind = kind
    self.weight = weight
    self.start = start
    self.ordinal = ordinal
  }

  /// The alternative at a place in the order of preference: as written, or as a `vary` rotates.
  func index(at place: Int) -> Int {
    let count = alternatives.count
    guard kind == .vary, count > 0 else { return place }
    return ((start % count) + count + place) % count
  }

  /// The cost of taking an alternative.
  func cost(of index: Int) -> Int { kind == .vary ? 0 : max(weight, 1) * index }

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
  }
}
