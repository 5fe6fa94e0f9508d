/// What was measured, round by round.
struct Measurement: Encodable {
  /// The values in the order of the rounds.
  let rounds: [Double]

  /// The value that half of them are below.
  let median: Double

  init(_ rounds: [Double]) {
    self.rounds = rounds
    let sorted = rounds.sorted()
    let middle = sorted.count / 2
    if sorted.isEmpty {
      median = .nan
    } else if sorted.count.isMultiple(of: 2) {
      median = (sorted[middle - 1] + sorted[middle]) / 2
    } else {
      median = sorted[middle]
    }
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
