import Diagnostics
import InviteKit

/// Reads profiles for the commands, from files and from standard input.
enum ProfileFile {
  /// The profiles at paths, `-` being standard input.
  ///
  /// - Throws: the exit status, after everything that is wrong with any of them has been told.
  static func read(
    _ paths: [String], _ console: Console, _ warnings: inout [Diagnostic]
  ) throws -> [Profile] {
    var profiles: [Profile] = []
    var told: [Diagnostic] = []
    for path in paths {
      let reading = reading(of: path)
      if let profile = reading.profile { profiles.append(profile) }
      told += reading.diagnostics.filter { !told.contains($0) }
    }
    guard profiles.count == paths.count else {
      console.report(told)
      throw told.contains(where: \.isAboutAccess) ? ExitStatus.cannotWork : ExitStatus.fault
    }
    warnings += told
    return profiles
  }

  /// What a path leads to, `-` being standard input.
  static func reading(of path: String) -> ProfileReading {
    do {
      let file = InputFile(path: path)
      return Profile.read(try file.read(), name: file.name)
    } catch {
      return ProfileReading(profile: nil, diagnostics: [error])
    }
  }
}
