import Diagnostics
import FoundationEssentials
import Text

/// Where the program speaks: results on standard output, everything about them on standard error.
struct Console {
  private let printer: DiagnosticPrinter
  /// Whether to colour results.
  let colorsResults: Bool
  /// Whether what it says goes into a log that is searched for commands.
  private let isRead: Bool

  /// A console that colours what it says where that is wanted.
  init(color: ColorChoice) {
    StandardStream.ignoreBrokenPipes()
    printer = DiagnosticPrinter(isColored: color.isWanted(on: .error))
    colorsResults = color.isWanted(on: .output)
    isRead = ProcessInfo.processInfo.environment["GITHUB_ACTIONS"] == "true"
  }

  /// More findings than this are only counted: nobody reads them, and the first ones tell the rest.
  private static let reportsAtMost = 50

  /// Prints a result.
  ///
  /// - Parameter holdsCommands: whether it is meant to be searched for commands, or is of a kind that
  ///   cannot hold any.
  func print(_ result: String, holdsCommands: Bool = false) throws {
    do {
      try StandardStream.output.write(holdsCommands ? result : harmless(result))
    } catch {
      report(.unwritten(error))
      throw ExitStatus.cannotWork
    }
  }

  /// Says something about a result.
  ///
  /// When not even that can be written, nobody is left to be told.
  func say(_ remark: String) {
    try? StandardStream.error.write(harmless(remark) + "\n")
  }

  /// Tells what is wrong.
  func report(_ diagnostic: Diagnostic) {
    try? StandardStream.error.write(harmless(printer.text(for: diagnostic)))
  }

  /// A text as it can go into a log: a profile must not speak to the machine that runs a workflow.
  private func harmless(_ text: String) -> String {
    isRead ? text.withoutWorkflowCommands : text
  }

  /// Tells everything that is wrong.
  func report(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics.prefix(Self.reportsAtMost) { report(diagnostic) }
    let rest = diagnostics.count - Self.reportsAtMost
    if rest > 0 { say("… and \(Phrasing.count(rest, "more finding"))") }
  }
}

extension Diagnostic {
  /// A result that could not be written.
  static func unwritten(_ failure: WriteFailure) -> Diagnostic {
    Diagnostic(
      "output-unwritten", "the result could not be written: \(failure.reason)",
      help: "make room where the output goes, or send it elsewhere")
  }
}
