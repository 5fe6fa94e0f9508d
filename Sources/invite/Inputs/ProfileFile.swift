import Diagnostics
import Files
import People

/// Reads profiles for the commands, from files and from standard input.
enum ProfileFile {
  /// The profiles at paths, `-` being standard input.
  ///
  /// - Throws: the exit status, after all faults of all of them have been reported.
  static func read(
    _ paths: [String], _ console: Console, _ warnings: inout [Diagnostic]
  ) throws -> [Profile] {
    try read(paths.map { InputFile(path: $0) }, console, &warnings)
  }

  /// The profiles in files.
  ///
  /// - Throws: the exit status, after all faults of all of them have been reported.
  static func read(
    _ files: [InputFile], _ console: Console, _ warnings: inout [Diagnostic]
  ) throws -> [Profile] {
    var profiles: [Profile] = []
    var told: [Diagnostic] = []
    for reading in try readings(of: files, console) {
      if let profile = reading.profile { profiles.append(profile) }
      told += reading.diagnostics.filter { !told.contains($0) }
    }
    guard profiles.count == files.count else {
      console.report(told)
      throw told.contains(where: { $0.kind == .access }) ? ExitStatus.cannotWork : ExitStatus.fault
    }
    warnings += told
    return profiles
  }

  /// The readings of some files, all of which are kept.
  ///
  /// - Throws: the exit status, after a report that together they would fill the memory.
  static func readings(of files: [InputFile], _ console: Console) throws -> [ProfileReading] {
    // Checked first, so that nothing is read in vain.
    var size = 0
    for file in files {
      size += file.size
      guard size <= bytesAtMost else {
        console.report(.tooManyProfiles(file.name))
        throw ExitStatus.cannotWork
      }
    }
    // Counted again by the bytes read, because the size of a pipe is unknown in advance.
    size = 0
    return try files.map { file in
      do throws(Diagnostic) {
        let bytes = try file.read()
        size += bytes.count
        guard size <= bytesAtMost else { throw .tooManyProfiles(file.name) }
        return Profile.read(bytes, name: file.name)
      } catch {
        guard error.code != "file-too-much" else {
          console.report(error)
          throw ExitStatus.cannotWork
        }
        return ProfileReading(profile: nil, diagnostics: [error])
      }
    }
  }

  /// How many bytes the profiles of one command may have together: room for ten thousand people.
  static let bytesAtMost = 32 << 20
}

extension Diagnostic {
  /// Profiles that would fill the memory.
  static func tooManyProfiles(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-too-much", kind: .access,
      "up to `\(path)`, the profiles have more than 32 MiB together, which are not kept at once",
      help: "name fewer of them, or write to them one after the other with `invite batch`")
  }
}
