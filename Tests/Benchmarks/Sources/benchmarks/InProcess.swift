import Timing

/// A subject within this program.
final class InProcess: Subject {
  private let work: () throws -> Int
  /// What the work came to, kept so that none of it can be left out.
  private(set) var sum = 0

  /// A subject that does some work, and returns something that depends on all of it.
  init(_ work: @escaping () throws -> Int) {
    self.work = work
  }

  func time(_ repetitions: Int) throws -> Double {
    let start = ProcessorTime.now
    for _ in 0..<repetitions { sum &+= try work() }
    return ProcessorTime.now - start
  }
}
