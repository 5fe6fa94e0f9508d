/// What would have to be known for a part of a message to be possible.
///
/// There may be several ways to make it possible, each a set of facts: a choice is opened by the
/// facts of any one alternative, a sentence needs the facts of all its outputs. The algebra is that
/// of "and" and "or" over facts, with the ways kept in full so that the fewest can be named.
struct MissingFacts: Hashable, Sendable {
  /// The ways, each a sorted list of facts by their numbers; one empty way means nothing is missing,
  /// no way at all that no fact would help.
  private(set) var ways: [[Int]]

  /// Nothing is missing.
  static let nothing = MissingFacts(ways: [[]])
  /// No fact would help.
  static let hopeless = MissingFacts(ways: [])

  /// All of these facts are missing.
  init(_ facts: [Int]) {
    ways = facts.isEmpty ? [] : [Set(facts).sorted()]
  }

  private init(ways: [[Int]]) {
    self.ways = ways
  }

  /// Whether nothing is missing.
  var isNothing: Bool { ways.first?.isEmpty == true }

  /// The way that takes the fewest facts; of equal ones the first as written.
  var fewest: [Int] { ways.first ?? [] }

  /// What is missing when both parts are wanted.
  func and(_ other: MissingFacts) -> MissingFacts {
    if isNothing { return other }
    if other.isNothing { return self }
    return Self.fewest(
      ways.flatMap { way in other.ways.map { Set(way).union($0).sorted() } })
  }

  /// What is missing when either part will do.
  func or(_ other: MissingFacts) -> MissingFacts {
    // Most choices have an alternative that lacks nothing.
    if ways.isEmpty || other.isNothing { return other }
    if other.ways.isEmpty || isNothing { return self }
    return Self.fewest(ways + other.ways)
  }

  /// More ways than this are not kept; those with the fewest facts are.
  private static let waysAtMost = 64

  private static func fewest(_ ways: [[Int]]) -> MissingFacts {
    var seen: Set<[Int]> = []
    let distinct = ways.filter { seen.insert($0).inserted }
    // The sort must be stable, so that of equal ways the first as written stays first.
    let sorted = distinct.enumerated()
      .sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }
    return MissingFacts(ways: sorted.prefix(waysAtMost).map(\.element))
  }
}
