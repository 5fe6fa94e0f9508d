import Diagnostics
import InviteKit

/// Reads profiles for the commands, from files and from standard input.
enum ProfileFile {
  /// The profile at a path, `-` being standard input.
  ///
  /// - Throws: the exit status, after everything that is wrong has been told.
  static func read(
    _ path: String, _ console: Console, _ warnings: inout [Diagnostic]
  ) throws -> Profile {
    do {
      let bytes = path == "-" ? StandardStream.readInput() : try TextFile.read(path)
      let reading = Profile.read(bytes, name: path == "-" ? "<stdin>" : path)
      guard let profile = reading.profile else {
        console.report(reading.diagnostics)
        throw ExitStatus.fault
      }
      warnings += reading.diagnostics
      return profile
    } catch let error as Diagnostic {
      console.report(error)
      throw error.isAboutAccess ? ExitStatus.cannotWork : ExitStatus.fault
    }
  }
}
