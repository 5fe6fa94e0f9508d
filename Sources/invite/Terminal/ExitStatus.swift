import Files
import ArgumentParser
import Diagnostics

/// How the program ends.
enum ExitStatus {
  /// Something that was written is at fault, or no message could be written.
  static let fault = ExitCode(1)
  /// The tool could not do its work: a file is missing, a disk is full.
  static let cannotWork = ExitCode(2)
  /// The command line is wrong.
  static let usage = ExitCode(64)
}

extension Diagnostic {
  /// Whether it is about the command line.
  var isAboutUsage: Bool { code.description.hasPrefix("usage-") }

  /// How the program ends because of it.
  var exitStatus: ExitCode {
    if isAboutUsage { return ExitStatus.usage }
    return isAboutAccess ? ExitStatus.cannotWork : ExitStatus.fault
  }
}
