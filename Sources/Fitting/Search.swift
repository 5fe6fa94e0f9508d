/// The search for the best way of a draft whose first alternatives do not fit.
///
/// One limit is solved at a time. What comes out is measured whole; where it does not fit after all,
/// because the parts do not add up or because of another limit, it is solved again with less room.
struct Search {
  private let fitter: Fitter
  private let draft: Draft
  private var solvers: [LimitSolver]

  /// How often an answer that does not fit is solved again.
  private static let maximumRounds = 32

  init(fitter: Fitter, draft: Draft) {
    self.fitter = fitter
    self.draft = draft
    let limits = fitter.limits.isEmpty ? [Limit(.max, .utf16)] : fitter.limits
    solvers = limits.map { LimitSolver($0, draft, layout: fitter.layout) }
  }

  private struct Attempt {
    var steps: [Step]
    var way: Rendering
    var worst: Fitter.Worst
    var over: Int { worst.over }
  }

  mutating func run() -> Outcome {
    var active = 0
    var attempts = [Attempt]()
    for _ in 0..<Self.maximumRounds {
      guard let steps = solvers[active].best(),
        let attempt = attempt(steps)
      else { break }
      if attempt.over <= 0 {
        let isProved = active == 0 && solvers[0].isExact && solvers[0].reserve == 0
        return .fits(fit(attempt, isProved: isProved))
      }
      attempts.append(attempt)
      solvers[active].wasSolved = true
      active = attempt.worst.limit
      if solvers[active].wasSolved { solvers[active].reserve += attempt.over }
    }
    return settle(for: attempts)
  }

  private func attempt(_ steps: [Step]) -> Attempt? {
    guard let way = Rendering(of: draft, layout: fitter.layout, taking: steps) else { return nil }
    return Attempt(steps: steps, way: way, worst: fitter.overrun(of: way.text))
  }

  private func fit(_ attempt: Attempt, isProved: Bool) -> Fit {
    fitter.fit(
      attempt.way, of: draft, attempt.worst, isProved: isProved, next: next(for: attempt))
  }

  /// The last resort: the shortest way, by each limit.
  private func settle(for earlier: [Attempt]) -> Outcome {
    var attempts = earlier
    var proof: Attempt?
    for (number, solver) in solvers.enumerated() {
      guard let (steps, over) = solver.shortest(), let attempt = attempt(steps) else {
        continue
      }
      if attempt.over <= 0 {
        return .fits(fit(attempt, isProved: false))
      }
      attempts.append(attempt)
      if solver.isExact, over > proof?.over ?? 0 {
        proof = attempt
        proof?.worst = Fitter.Worst(over: over, limit: number)
      }
    }
    guard let closest = proof ?? attempts.min(by: { $0.over < $1.over }) else {
      return .unavailable
    }
    let limit = fitter.limits[closest.worst.limit]
    let text = closest.way.text
    let facts = closest.way.facts(of: draft).map { ($0, limit.measure.count($0.text)) }
    // A stable order: the longest first, those of one length as they are.
    let sorted = facts.enumerated().sorted {
      ($1.element.1, $0.offset) < ($0.element.1, $1.offset)
    }
    return .tooLong(
      Overrun(
        over: closest.over, limit: limit.allowance(for: text), unit: limit.measure.unit,
        text: text, facts: sorted.map(\.element.0), isProved: proof != nil))
  }

  /// What the next better way would take, in the unit of the limit that the way itself is reported by.
  private func next(for attempt: Attempt) -> Fit.Next? {
    let cost = attempt.way.cost
    guard cost > 0, !fitter.limits.isEmpty,
      var next = solvers[attempt.worst.limit].next(below: cost)
    else { return nil }
    if next.more <= 0 {
      // It is another limit that is in the way.
      next.more = solvers.compactMap { $0.next(below: cost)?.more }.max() ?? next.more
    }
    // Where the parts do not add up, a sum may say that it fits.
    next.more = max(next.more, 1)
    return next
  }
}
