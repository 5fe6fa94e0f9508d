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
  /// How many messages of each of these two have a known outcome.
  package let known: [Int]
  /// Whether these two have the same rate so far.
  package let isSame: Bool
  /// How many of each would be needed to tell these two apart at one look that is fixed beforehand, if
  /// their rates are what they seem; nil where they seem to be the same, where they are too near for
  /// any number, or where less is known of them than tells a rate.
  package let needed: Int?
  /// Whether that number is for one look; else it is for looking every day.
  package let isPlanned: Bool
  /// How many months so many messages take at the present pace; nil where that cannot be said.
  package let months: Int?

  /// With fewer outcomes than this, a rate is hardly more than a guess.
  package static let leastKnown = 5

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
    // Only what came in time counts: a yes that came later would turn a no that was counted.
    let test = EqualRates(known.map(\.count.inTime))
    differs = test.rejects(at: level)
    logEvidence = test.logEvidence
    self.level = level
    names = known.prefix(2).map(\.name)
    let counts = known.prefix(2).map(\.count.known.of)
    self.known = counts
    isSame = first == second
    let isEnough = counts.allSatisfy { $0 >= Self.leastKnown }
    let planned = isEnough ? SampleSize.each(toTell: first, from: second) : nil
    // Whoever has as many already has looked on the way, which takes more.
    isPlanned = planned.map { $0 > counts.min() ?? 0 } ?? true
    needed = isPlanned ? planned : EqualRates.each(toTell: first, from: second, at: level)
    let total = needed.map { Double($0) * 2 / pace }
    months = total.flatMap { $0.isFinite && $0 < 1e6 ? Int($0.rounded(.up)) : nil }
  }
}
