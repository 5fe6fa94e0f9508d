import ArgumentParser
import Diagnostics

/// The exit statuses of the program.
enum ExitStatus {
  /// A text of the user's is at fault, or no message could be written.
  static let fault = ExitCode(1)
  /// The program could not do its work: a file is missing, a disk is full.
  static let cannotWork = ExitCode(2)
  /// The command line is wrong.
  static let usage = ExitCode(64)
}

extension Diagnostic {
  /// The exit status for it.
  var exitStatus: ExitCode {
    switch kind {
    case .content: ExitStatus.fault
    case .access: ExitStatus.cannotWork
    case .usage: ExitStatus.usage
    }
  }
}
