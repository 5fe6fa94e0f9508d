/// Solves one draft by one mode: the walk forward once, then as many walks back as are asked for.
///
/// It is an object, because a graph is looked at in many places and copied in none.
final class Solver {
  let graph: ChoiceGraph

  init(_ draft: Draft, mode: CountingMode, layout: Layout) {
    graph = ChoiceGraph(draft, mode: mode, layout: layout)
  }

  /// A way, and what it is preferred for.
  struct Solution {
    var steps: [Step]
    var preference: Preference
    var length: Int

    /// Whether this way is preferred to another: the last two rules decide between ways
    /// of one preference.
    func isPreferred(to other: Solution) -> Bool {
      if preference != other.preference { return preference < other.preference }
      if length != other.length { return length > other.length }
      return zip(steps, other.steps).first { $0 != $1 }.map { $0.number < $1.number } ?? false
    }
  }

  /// The most preferred way that is no longer than a budget.
  func best(within amount: Int) -> Solution? {
    let budget = min(amount, graph.longest)
    guard budget >= 0 else { return nil }
    var pass = MinCostTable(budget: budget, graph: graph)
    guard let value = pass.walk(graph), let result = pass.result(value) else {
      return nil
    }
    return Solution(
      steps: graph.trace { pass.option(at: $0, written: $1) },
      preference: result.preference, length: result.length)
  }

  /// The shortest way, and its length; nil if there is none by this mode.
  func shortest() -> (steps: [Step], length: Int)? {
    extreme(.shortest)
  }

  /// The shortest way that costs less than a bound, and its length; nil if there is none by this
  /// mode.
  func shortest(below cost: Int) -> (steps: [Step], length: Int)? {
    guard cost > 0 else { return nil }
    var pass = MinLengthByCost(below: cost)
    guard let value = pass.walk(graph), let length = pass.shortest(value) else {
      return nil
    }
    return best(within: length).map { ($0.steps, $0.length) }
  }

  /// The longest way, and its length; nil if there is none by this mode.
  func longest() -> (steps: [Step], length: Int)? {
    extreme(.longest)
  }

  private func extreme(_ kind: LengthExtremum.Kind) -> (steps: [Step], length: Int)? {
    var pass = LengthExtremum(kind, graph: graph)
    guard let length = pass.walk(graph) else { return nil }
    return (graph.trace { fork, _ in pass.decisions[fork] }, length)
  }

  /// The greatest cost below another that any way has, and the length of the shortest such way.
  func next(below cost: Int) -> (cost: Int, length: Int)? {
    guard cost > 0 else { return nil }
    var pass = MinLengthByCost(below: cost)
    return pass.walk(graph).flatMap { pass.result($0) }
  }
}
