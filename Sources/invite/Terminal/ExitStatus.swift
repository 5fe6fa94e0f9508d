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
  /// How the program ends because of it.
  var exitStatus: ExitCode {
    switch kind {
    case .content: ExitStatus.fault
    case .access: ExitStatus.cannotWork
    case .usage: ExitStatus.usage
    }
  }
}
