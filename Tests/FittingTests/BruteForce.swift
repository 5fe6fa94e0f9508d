import Fitting

/// All ways to fill a draft, one after the other, and the preferred of them by the five rules.
struct BruteForce {
  struct Way {
    var pieces = [Piece]()
    var indices = [Int]()
    /// The labels of the choices reached.
    var ordinals = [Int?]()
    /// The place of each taken alternative in the order its choice prefers them in.
    var ranks = [Int]()
    var cost = 0
    var places = 0
    /// How many outputs about the reader are in it.
    var outputs: Int {
      pieces.count { if case .fact(let text, _, true) = $0 { !text.isEmpty } else { false } }
    }
  }

  /// A way with its text measured.
  struct Measured {
    var way: Way
    var text: String
    var count: Int
    var allowance: Int
    var outputs: Int

    func isPreferred(to other: Measured) -> Bool {
      if way.cost != other.way.cost { return way.cost < other.way.cost }
      if way.places != other.way.places { return way.places < other.way.places }
      if outputs != other.outputs { return outputs > other.outputs }
      if count != other.count { return count > other.count }
      return way.ranks.lexicographicallyPrecedes(other.way.ranks)
    }
  }

  let ways: [Measured]

  init(ways: [Measured]) {
    self.ways = ways
  }

  /// Fills a draft in all ways; nil where there are too many.
  init?(_ draft: Draft, limit: Limit, layout: Layout, atMost bound: Int = 3000) {
    guard let ways = Self.ways(draft, atMost: bound) else { return nil }
    self.ways = ways.map { way in
      let text = TextLayout.text(of: way.pieces, layout: layout)
      return Measured(
        way: way, text: text, count: limit.measure.count(text),
        allowance: limit.allowance(for: text), outputs: way.outputs)
    }
  }

  private static func ways(_ draft: Draft, atMost bound: Int) -> [Way]? {
    var ways = [Way()]
    for item in draft.items {
      switch item {
      case .piece(let piece): for index in ways.indices { ways[index].pieces.append(piece) }
      case .choice(let choice):
        let count = choice.alternatives.count
        var longer = [Way]()
        for rank in 0..<count {
          let index = choice.kind == .vary ? (choice.start + rank) % count : rank
          guard let alternative = choice.alternatives[index] else { continue }
          guard let inner = Self.ways(alternative, atMost: bound) else { return nil }
          for before in ways {
            for inside in inner {
              var way = before
              way.pieces += [.boundary] + inside.pieces + [.boundary]
              way.indices += [index] + inside.indices
              way.ordinals += [choice.ordinal] + inside.ordinals
              way.ranks += [rank] + inside.ranks
              way.cost += inside.cost + (choice.kind == .vary ? 0 : choice.weight * index)
              way.places += inside.places + (choice.kind == .vary ? rank : 0)
              longer.append(way)
            }
          }
          if longer.count > bound { return nil }
        }
        ways = longer
      }
    }
    return ways
  }

  /// The preferred of the ways within their allowance.
  var best: Measured? {
    ways.filter { $0.count <= $0.allowance }
      .reduce(nil) { best, way in
        guard let best else { return way }
        return way.isPreferred(to: best) ? way : best
      }
  }

  /// Whether a way would give place to a longer one, but that it has more outputs about the reader.
  func isDecidedByOutputs(_ best: Measured) -> Bool {
    ways.contains { way in
      way.count <= way.allowance && way.way.cost == best.way.cost
        && way.way.places == best.way.places && way.outputs < best.outputs
        && way.count > best.count
    }
  }

  /// By how much the way that is least too long is too long.
  var over: Int? { ways.map { $0.count - $0.allowance }.min() }

  /// The next lower cost of any way, and what its shortest way needs.
  func next(below cost: Int) -> Fit.Next? {
    guard let next = ways.map(\.way.cost).filter({ $0 < cost }).max() else { return nil }
    let more = ways.filter { $0.way.cost == next }.map { $0.count - $0.allowance }.min() ?? 0
    return Fit.Next(cost: next, more: more)
  }
}
