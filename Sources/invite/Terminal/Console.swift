import Diagnostics
import FoundationEssentials
import Text

/// The output of the program: results on standard output, remarks on standard error.
struct Console {
  private let printer: DiagnosticPrinter
  /// Whether to colour remarks.
  let colorsRemarks: Bool
  /// Whether to colour results.
  let colorsResults: Bool
  /// Whether remarks go into a log that is searched for commands.
  private let isRead: Bool

  /// A console that colours remarks if `color` asks for it.
  init(color: ColorChoice) {
    StandardStream.ignoreBrokenPipes()
    colorsRemarks = color.isWanted(on: .error)
    printer = DiagnosticPrinter(isColored: colorsRemarks)
    colorsResults = color.isWanted(on: .output)
    isRead = ProcessInfo.processInfo.environment["GITHUB_ACTIONS"] == "true"
  }

  /// How many findings are printed; the others are only counted, because nobody would read them.
  private static let reportsAtMost = 50

  /// Prints a result.
  ///
  /// - Parameter holdsCommands: whether it is meant to be searched for commands, or is of a kind
  ///   that cannot hold any.
  func print(_ result: String, holdsCommands: Bool = false) throws {
    do {
      try StandardStream.output.write(holdsCommands ? result : harmless(result))
    } catch {
      report(.unwritten(error))
      throw ExitStatus.cannotWork
    }
  }

  /// Prints a message and a line feed; in a terminal, lines end between words.
  func printMessage(_ text: String) throws {
    guard StandardStream.output.isTerminal, let columns = StandardStream.output.columns else {
      return try print(text + "\n")
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.utf8.count > columns ? TextWrap.lines(String(line), width: columns) : [String(line)]
    }
    try print(lines.joined(separator: "\n") + "\n")
  }

  /// Prints a remark.
  ///
  /// If even that cannot be written, there is nobody left to report it to.
  func say(_ remark: String) {
    try? StandardStream.error.write(harmless(remark) + "\n")
  }

  /// Prints a diagnostic.
  func report(_ diagnostic: Diagnostic) {
    try? StandardStream.error.write(harmless(printer.text(for: diagnostic)))
  }

  /// Does some work, and reports its fault.
  ///
  /// - Throws: the exit status of the fault, after the report.
  func reporting<Result>(_ work: () throws(Diagnostic) -> Result) throws -> Result {
    do throws(Diagnostic) {
      return try work()
    } catch {
      report(error)
      throw error.exitStatus
    }
  }

  /// A text in a form fit for a log: a profile must not speak to the machine that runs a workflow.
  private func harmless(_ text: String) -> String {
    isRead ? text.withoutWorkflowCommands : text
  }

  /// Prints some diagnostics.
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
