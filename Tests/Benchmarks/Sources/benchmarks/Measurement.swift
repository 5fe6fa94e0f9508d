/// What was measured, round by round.
struct Measurement: Codable {
  /// The values in the order of the rounds.
  let rounds: [Double]

  init(_ rounds: [Double]) {
    self.rounds = rounds
  }

  /// The value that half of the rounds are below.
  var median: Double {
    let sorted = rounds.sorted()
    guard !sorted.isEmpty else { return .nan }
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  /// How many times another measurement this one is, each round by itself, so that a round in which
  /// the machine was slow counts for both.
  func ratio(to base: Measurement) -> Measurement {
    Measurement(zip(rounds, base.rounds).map { $0 / $1 })
  }

  /// Each value divided by a number.
  func divided(by number: Int) -> Measurement {
    Measurement(rounds.map { $0 / Double(number) })
  }
}
