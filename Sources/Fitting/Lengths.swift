/// How short and how long the ways to fill a draft are.
package struct Lengths: Hashable, Sendable {
  /// The length of the shortest way.
  package var shortest: Int
  /// The length of the longest way.
  package var longest: Int
  /// What they are counted in.
  package var unit: Unit
  /// Whether it is proved that no way is shorter or longer than these.
  package var isProved: Bool
}

extension Fitter {
  /// How short and how long the ways to fill a draft are, counted as the first limit counts, or in
  /// UTF-16 units where there is none.
  ///
  /// What the limits allow does not matter. For units that do not add up the two are the lengths of
  /// real ways, but there may be shorter and longer ones.
  ///
  /// - Returns: nil where on every way a choice is reached that has no available alternative.
  package func lengths(of draft: Draft) -> Lengths? {
    let limit = limits.first ?? Limit(.max, .utf16)
    let solver = LimitSolver(limit, draft, layout: layout)
    let counts = solver.extremes().compactMap { steps in
      Rendering(of: draft, layout: layout, taking: steps).map { limit.measure.count($0.text) }
    }
    guard let shortest = counts.min(), let longest = counts.max() else { return nil }
    return Lengths(
      shortest: shortest, longest: longest, unit: limit.measure.unit, isProved: solver.isExact)
  }
}
