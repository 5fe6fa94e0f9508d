import Foundation

/// Runs whole processes and measures them.
///
/// It does so through a small program in C: a process counts the peak memory of the one that spawned
/// it as its own, and this one is greater than some that are measured.
struct Launcher {
  /// The program that runs others.
  let program: URL

  /// Runs a program once, its output thrown away.
  ///
  /// - Parameters:
  ///   - command: the program and its arguments.
  ///   - folder: where it runs.
  /// - Throws: an `Absence` when the program cannot be run or does not end with status 0.
  func run(_ command: [String], in folder: URL) throws -> Usage {
    let result = try Shell(folder: folder).output(of: [program.path] + command)
    let numbers = result.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard numbers.count == 4 else { throw Absence(reason: "it cannot be run") }
    guard numbers[3] == 0 else { throw Absence(reason: "it ended with status \(Int(numbers[3]))") }
    return Usage(wall: numbers[0], cpu: numbers[1], peak: numbers[2])
  }

  /// Runs each of some commands once a round; one that fails once is left out from then on.
  func rounds(
    _ count: Int, of commands: [Result<[String], any Error>], in folder: URL
  ) -> [Result<[Usage], any Error>] {
    var results = commands.map { $0.map { _ in [Usage]() } }
    for round in 0..<count {
      for step in commands.indices {
        // Each goes first in some round.
        let number = (step + round) % commands.count
        results[number] = results[number].flatMap { usages in
          Result { usages + [try run(commands[number].get(), in: folder)] }
        }
      }
    }
    return results
  }
}
