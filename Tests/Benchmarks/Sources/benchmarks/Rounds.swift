/// Rounds in which all subjects take turns, so that a machine that becomes slower or faster does so
/// for all of them.
struct Rounds {
  /// How many rounds there are.
  let count: Int
  /// How long one turn should take, in nanoseconds.
  let turn: Double

  /// How long one repetition of each subject takes, in nanoseconds, or why that cannot be told.
  func measure(
    _ subjects: [Result<any Subject, any Error>]
  ) -> [Result<Measurement, any Error>] {
    let repetitions = subjects.map { $0.flatMap { subject in Result { try calibrated(subject) } } }
    var results = subjects.map { $0.map { _ in [Double]() } }
    for round in 0..<count {
      for step in subjects.indices {
        // Each goes first in some round.
        let number = (step + round) % subjects.count
        results[number] = results[number].flatMap { times in
          Result {
            let repeated = try repetitions[number].get()
            return times + [try subjects[number].get().time(repeated) / Double(repeated)]
          }
        }
      }
    }
    return results.map { $0.map(Measurement.init) }
  }

  /// How many repetitions fill a turn; trying it out warms the subject up.
  private func calibrated(_ subject: any Subject) throws -> Int {
    var repetitions = 1
    while true {
      let time = max(try subject.time(repetitions), 1)
      let fitting = Double(repetitions) * turn / time
      if time >= turn / 10 { return max(1, Int(fitting)) }
      repetitions = max(repetitions * 2, Int(fitting / 8))
    }
  }
}
