import ArgumentParser
import Diagnostics
import Keeping
import People
import Text
import Writing

/// `invite templates test`: run the cases beside the templates.
struct TemplatesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the cases beside the templates, and show what differs word by word.",
    discussion: """
      The cases of a template are in NAME.cases.yaml beside it: two people, a channel, and the \
      text that is expected, or the facts that are missing.
      """
  )

  @Argument(help: "The templates whose cases to run; all of them unless given.")
  var names: [String] = []

  @OptionGroup var libraryOptions: LibraryOptions

  @Flag(help: "Write what comes of failing cases into their files as what is expected.")
  var accept = false

  @Option(
    help: ArgumentHelp(
      "The day that --accept gives to cases that need one; today without it.", valueName: "date"))
  var today: Day?

  @Option(help: "text, or json for one object with every case.")
  var format = ResultFormat.text

  func run() throws {
    let console = Console(color: libraryOptions.color)
    let library = try libraryOptions.load(console)
    var suite = try suite(of: library, console)
    var report = CaseReport(suite)
    var faults: [Diagnostic] = []
    if accept {
      faults = try record(report, of: suite, console)
      suite = try self.suite(of: library, console)
      report = CaseReport(suite)
    }
    switch format {
    case .json: try console.print(report.json.line + "\n")
    case .text: try print(report, console)
    }
    console.report(faults)
    if !report.isPassed { throw ExitStatus.fault }
  }

  /// Writes the results of failing cases into their files.
  ///
  /// - Returns: the faults that prevented it.
  private func record(
    _ report: CaseReport, of suite: CaseSuite, _ console: Console
  ) throws -> [Diagnostic] {
    let isColored = libraryOptions.color.isWanted(on: .error)
    let (records, faults) = suite.records(of: report.runs, today: today?.date ?? .today)
    for record in records {
      do {
        try record.write()
      } catch {
        console.report(error)
        throw error.exitStatus
      }
      for entry in record.entries { console.say(entry.text(isColored: isColored)) }
    }
    return faults
  }

  private func print(_ report: CaseReport, _ console: Console) throws {
    let printer = DiagnosticPrinter(isColored: console.colorsResults)
    let faults = report.diagnostics.map { printer.text(for: $0) }.joined()
    try console.print(
      faults + report.text(isColored: printer.isColored) + report.summary + "\n")
  }

  private func suite(of library: TemplateLibrary, _ console: Console) throws -> CaseSuite {
    do {
      let tested = CaseSuite.names(in: library)
      let known = library.names
      for name in names where !known.contains(name) && !tested.contains(name) {
        throw Diagnostic.unknownTemplate(name, among: known)
      }
      return try CaseSuite.load(for: library, of: names.isEmpty ? nil : names)
    } catch let fault as Diagnostic {
      console.report(fault)
      throw fault.exitStatus
    }
  }
}
