/// What would have to be known for a part of a message to be possible.
///
/// There may be several ways to make it possible, each a set of facts: a choice is opened by the
/// facts of any one alternative, a sentence needs the facts of all its outputs. The algebra is that
/// of "and" and "or" over facts, with the ways kept in full so that the fewest can be named.
enum MissingFacts: Hashable, Sendable {
  /// Nothing is missing.
  case nothing
  /// No fact would help.
  case hopeless
  /// Any of these would help, each a sorted list of facts by their numbers; there is at least one.
  case facts([[Int]])

  /// All of these facts are missing.
  init(_ facts: [Int]) {
    switch facts.count {
    case 0: self = .hopeless
    case 1: self = .facts([facts])
    default: self = .facts([Set(facts).sorted()])
    }
  }

  /// Whether nothing is missing.
  var isNothing: Bool { if case .nothing = self { true } else { false } }

  /// The way that takes the fewest facts; of equal ones the first as written.
  var fewest: [Int] { if case .facts(let ways) = self { ways[0] } else { [] } }

  /// How much work it is to put two of them together, in facts that are looked at.
  func work(with other: MissingFacts) -> Int {
    guard case .facts(let ways) = self, case .facts(let others) = other else { return 0 }
    let (size, otherSize) = (ways.reduce(0) { $0 + $1.count }, others.reduce(0) { $0 + $1.count })
    return size * others.count + otherSize * ways.count
  }

  /// What is missing when both parts are wanted.
  func and(_ other: MissingFacts) -> MissingFacts {
    switch (self, other) {
    case (.nothing, _): other
    case (_, .nothing): self
    case (.hopeless, _), (_, .hopeless): .hopeless
    case (.facts(let ways), .facts(let others)):
      .fewest(ways.flatMap { way in others.map { Self.merged(way, $0) } })
    }
  }

  /// What is missing when either part will do.
  func or(_ other: MissingFacts) -> MissingFacts {
    switch (self, other) {
    case (.nothing, _), (_, .hopeless): self
    case (_, .nothing), (.hopeless, _): other
    case (.facts(let ways), .facts(let others)): .fewest(ways + others)
    }
  }

  /// The facts of two sorted lists as one.
  private static func merged(_ left: [Int], _ right: [Int]) -> [Int] {
    if left == right { return left }
    var merged: [Int] = []
    merged.reserveCapacity(left.count + right.count)
    var rest = right[...]
    for fact in left {
      while let next = rest.first, next <= fact {
        if next < fact { merged.append(next) }
        rest.removeFirst()
      }
      merged.append(fact)
    }
    return merged + rest
  }

  /// More ways than this are not kept; those with the fewest facts are.
  private static let waysAtMost = 64

  /// So many ways are looked through faster than they are hashed and sorted.
  ///
  /// There are seldom more. The benchmark is `batch`.
  private static let few = 8

  private static func fewest(_ ways: [[Int]]) -> MissingFacts {
    guard ways.count > few else {
      var kept: [[Int]] = []
      kept.reserveCapacity(ways.count)
      for way in ways where !kept.contains(way) {
        kept.insert(way, at: kept.firstIndex { $0.count > way.count } ?? kept.endIndex)
      }
      return .facts(kept)
    }
    var seen: Set<[Int]> = []
    let distinct = ways.filter { seen.insert($0).inserted }
    // The sort must be stable, so that of equal ways the first as written stays first.
    let sorted = distinct.enumerated()
      .sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }
    return .facts(sorted.prefix(waysAtMost).map(\.element))
  }
}
