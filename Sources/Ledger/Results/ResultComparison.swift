import Statistics

/// Whether the rates of some groups can be told apart.
package struct ResultComparison: Hashable, Sendable {
  /// Whether they differ, by a test that holds however often one looks.
  package let differs: Bool
  /// The natural logarithm of the evidence against one rate.
  package let logEvidence: Double
  /// The probability of a false alarm that the comparison is allowed.
  package let level: Double
  /// The names of the two groups of which most is known.
  package let names: [String]
  /// How many of each would be needed to tell these two apart, if their rates are what they seem;
  /// nil where they seem to be the same, or too near for any number.
  package let needed: Int?
  /// How many months so many messages take at the present pace; nil where that cannot be said.
  package let months: Int?

  /// Compares groups; nil where there are no two with an outcome.
  ///
  /// - Parameters:
  ///   - groups: the groups, the greatest first.
  ///   - level: the probability of a false alarm.
  ///   - pace: how many people are first written to in a month.
  init?(_ groups: [Results.Group], level: Double, pace: Double) {
    let known = groups.filter { $0.count.known.of > 0 }
      .sorted { ($1.count.known.of, $0.name) < ($0.count.known.of, $1.name) }
    guard known.count > 1, let first = known[0].count.known.rate,
      let second = known[1].count.known.rate
    else { return nil }
    // In time: what becomes known early and what becomes known late has to be the same.
    let test = EqualRates(known.map(\.count.inTime))
    differs = test.rejects(at: level)
    logEvidence = test.logEvidence
    self.level = level
    names = known.prefix(2).map(\.name)
    needed = SampleSize.each(toTell: first, from: second)
    let total = needed.map { Double($0) * 2 / pace }
    months = total.flatMap { $0.isFinite && $0 < 1e6 ? Int($0.rounded(.up)) : nil }
  }
}
