/// Solves a draft for one limit.
///
/// An SMS is solved twice: as septets, and as the fewer UTF-16 units that the same bytes
/// hold. Each way belongs to one of the two, so the better of the two answers is the best of all.
struct LimitSolver {
  let limit: Limit
  /// How much of the limit is to be left free.
  var reserve = 0
  /// Whether it has been solved for this limit.
  var wasSolved = false
  private let parts: [Part]

  /// A sum to solve with, and how great it may be.
  private struct Part {
    let solver: Solver
    let amount: Int
  }

  init(_ limit: Limit, _ draft: Draft, layout: Layout) {
    self.limit = limit
    func part(_ mode: CountingMode, _ amount: Int) -> Part {
      Part(solver: Solver(draft, mode: mode, layout: layout), amount: amount)
    }
    if limit.measure == Measure(.gsm7) {
      parts = [part(.septets, limit.amount), part(.wide, limit.wideAmount)]
    } else {
      parts = [part(.measure(limit.measure), limit.amount)]
    }
  }

  /// Whether the sums it solves with are known to be the counts of the whole texts.
  var isExact: Bool { parts.allSatisfy { $0.solver.graph.isExact } }

  /// The most preferred way that leaves the reserve free.
  func best() -> [Step]? {
    var best: Solver.Solution?
    for number in parts.indices {
      guard let solution = parts[number].solver.best(within: parts[number].amount - reserve),
        best.map({ solution.isPreferred(to: $0) }) ?? true
      else { continue }
      best = solution
    }
    return best?.steps
  }

  /// The way that exceeds the limit least, and by how much.
  func shortest() -> (steps: [Step], over: Int)? {
    parts.compactMap { part in
      part.solver.shortest().map { ($0.steps, $0.length - part.amount) }
    }.min { $0.1 < $1.1 }
  }

  /// The way below a cost that exceeds the limit least.
  func shortest(below cost: Int) -> [Step]? {
    parts.compactMap { part in
      part.solver.shortest(below: cost).map { ($0.steps, $0.length - part.amount) }
    }.min { $0.1 < $1.1 }?.0
  }

  /// The shortest way and the longest, by each of the sums it solves with.
  func extremes() -> [[Step]] {
    parts.flatMap { part in
      [part.solver.shortest(), part.solver.longest()].compactMap { $0?.steps }
    }
  }

  /// The greatest cost below another that any way has, and by how much its shortest way exceeds the
  /// limit.
  func next(below cost: Int) -> Fit.Next? {
    var best: Fit.Next?
    for number in parts.indices {
      guard let next = parts[number].solver.next(below: cost) else { continue }
      let more = next.length - parts[number].amount
      if let best, (next.cost, best.more) <= (best.cost, more) { continue }
      best = Fit.Next(cost: next.cost, more: more)
    }
    return best
  }
}
