import ArgumentParser
import Diagnostics
import People

/// The files of two people, read into a pair.
struct PairFiles {
  /// The sender's profile; `-` is standard input.
  let sender: String
  /// The recipient's profile.
  let recipient: String

  /// The two people.
  ///
  /// - Parameter warnings: the list to add warnings to.
  /// - Throws: the exit status, after the faults have been reported.
  func read(_ console: Console, _ warnings: inout [Diagnostic]) throws -> Pair {
    let profiles = try ProfileFile.read([sender, recipient], console, &warnings)
    do {
      let pair = try Pair(sender: profiles[0], recipient: profiles[1])
      warnings += pair.warnings
      return pair
    } catch {
      console.report(warnings)
      console.report(error)
      throw ExitStatus.fault
    }
  }
}
