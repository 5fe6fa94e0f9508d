/// Rounds in which all subjects take turns, so that a machine that becomes slower or faster does so
/// for all of them.
struct Rounds {
  /// How many rounds there are.
  let count: Int
  /// How long one turn should take, in nanoseconds.
  let turn: Double

  /// How long one repetition of each subject takes, in nanoseconds; nil for one that fails.
  func measure(_ subjects: [any Subject]) -> [Result<Measurement, any Error>] {
    var repetitions = subjects.map { subject in Result { try calibrated(subject) } }
    var times = subjects.map { _ in [Double]() }
    for round in 0..<count {
      for step in subjects.indices {
        // Each goes first in some round.
        let number = (step + round) % subjects.count
        guard case .success(let repeated) = repetitions[number] else { continue }
        do {
          times[number].append(try subjects[number].time(repeated) / Double(repeated))
        } catch {
          repetitions[number] = .failure(error)
        }
      }
    }
    return zip(repetitions, times).map { repetitions, times in
      repetitions.map { _ in Measurement(times) }
    }
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
