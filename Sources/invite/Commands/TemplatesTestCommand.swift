import ArgumentParser
import Diagnostics
import Files
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

  @Argument(
    help: "The templates whose cases to run; all of them unless given.", completion: .templates)
  var names: [String] = []

  @OptionGroup var libraryOptions: LibraryOptions

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp(
      "Only the case of this name, or of this number in its file; may be repeated.",
      valueName: "name"), completion: .cases)
  var cases: [String] = []

  @Flag(help: "Only the cases that failed the last time.")
  var failed = false

  @Flag(
    help: ArgumentHelp(
      "Write what comes of failing cases into their files as what is expected.",
      discussion: "In a terminal each is shown and asked about; with --all, none is."))
  var accept = false

  @Flag(help: "With --accept: write all of them, and do not ask.")
  var all = false

  @Flag(help: "Write first cases for the templates that have none.")
  var new = false

  @Flag(help: "Do it again whenever a template, a case or a profile changes, until Ctrl-C.")
  var watch = false

  @Option(
    help: ArgumentHelp(
      "The day that --accept and --new give to cases that need one; today without it.",
      valueName: "date"))
  var today: Day?

  @Option(
    help: """
      text, json for one object with every case, junit for services that read its XML, or github \
      for annotations of a workflow.
      """)
  var format = Format.text

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case junit
    case github
  }

  mutating func validate() throws {
    if all, !accept { throw ValidationError("`--all` needs `--accept` beside it.") }
    if watch, accept || new {
      throw ValidationError("`--watch` only looks: leave `--accept` and `--new` out.")
    }
    if new, accept || failed || !cases.isEmpty {
      throw ValidationError("`--new` writes cases and runs none: leave the other options out.")
    }
  }

  func run() throws {
    let console = Console(color: libraryOptions.color)
    do {
      if new { return try writeNew(console) }
      guard watch else { return try test(console) }
    } catch let fault as Diagnostic {
      console.report(fault)
      throw fault.exitStatus
    } catch let ended as Dialogue.Ended {
      console.say("nothing was written")
      throw ended.exitStatus
    }
    try Watch(look: { files }, output: nil, console: console).run {
      do {
        try test(console)
      } catch let fault as Diagnostic {
        console.report(fault)
        throw fault.exitStatus
      }
    }
  }

  private func test(_ console: Console) throws {
    let library = try libraryOptions.folders.library()
    console.report(library.layerWarnings)
    let memory = LastFailures(of: library.folder ?? "templates")
    let selection = CaseSelection(words: cases, failed: failed ? memory.read() : nil)
    var suite = try suite(of: library)
    if let fault = selection.faults(in: suite).first { throw fault }
    var report = CaseReport(suite, selection)
    var faults: [Diagnostic] = []
    if accept {
      let acceptance = CaseAcceptance(
        suite: suite, today: today?.date ?? .today,
        isColored: libraryOptions.color.isWanted(on: .error), console: console)
      faults = try acceptance.record(report.runs, asking: all ? nil : Dialogue.withUser)
      suite = try self.suite(of: library)
      report = CaseReport(suite, selection)
    }
    memory.keep(report.runs, isWhole: names.isEmpty && cases.isEmpty && !failed)
    switch format {
    case .json: try console.print(report.json.line + "\n")
    case .junit: try console.print(report.junit)
    case .github: try console.print(report.gitHub, holdsCommands: true)
    case .text: try print(report, console)
    }
    if format == .junit || format == .github { console.say(report.summary) }
    console.report(faults)
    if !report.isPassed { throw ExitStatus.fault }
  }

  private func print(_ report: CaseReport, _ console: Console) throws {
    let printer = DiagnosticPrinter(isColored: console.colorsResults)
    let faults = report.diagnostics.map { printer.text(for: $0) }.joined()
    let nothing = failed && report.runs.isEmpty && !report.diagnostics.hasErrors
    let summary = nothing ? "no case failed the last time" : report.summary
    try console.print(
      faults + report.text(isColored: printer.isColored) + summary + "\n")
  }

  private func suite(of library: TemplateLibrary) throws(Diagnostic) -> CaseSuite {
    let tested = CaseSuite.names(in: library)
    let known = library.names
    for name in names where !known.contains(name) && !tested.contains(name) {
      throw .unknownTemplate(name, among: known)
    }
    return try CaseSuite.load(for: library, of: names.isEmpty ? nil : names)
  }

  /// The files that the results depend on.
  private var files: WatchedFiles {
    let folders = libraryOptions.folders.paths
    // Cases mostly name the profiles beside their library.
    let profiles = folders.map { TextFile.tidied("\($0)/../profiles") }
      .filter { TextFile.isFolder($0) }
    return WatchedFiles(
      templates: folders, profiles: profiles, isOther: { $0.hasSuffix(CaseFile.ending) })
  }

  /// Writes the first cases of the templates that have none.
  private func writeNew(_ console: Console) throws {
    let library = try libraryOptions.folders.library()
    guard let folder = library.folder else { throw Diagnostic.builtInIsFixed }
    for name in names where library[name] == nil {
      guard !library.names.contains(name) else { throw Diagnostic.faultyHasNoCases(name) }
      throw Diagnostic.unknownTemplate(name, among: library.names)
    }
    let untested = library.variants.filter { variant in
      names.isEmpty
        ? library.isOwn(variant.name) && !library.tested.contains(variant.name)
        : names.contains(variant.name)
    }
    if untested.isEmpty { console.say("every template has cases") }
    for variant in untested {
      let own = library.isOwn(variant.name) ? library.layer(of: variant.name)?.folder : nil
      let path = "\(own ?? folder)/\(variant.name)\(CaseFile.ending)"
      try TextFile.refuseExisting(path)
      let scaffold = CaseScaffold(of: variant, in: library, today: today?.date ?? .today)
      try TextFile.makeFolder(TextFile.folder(of: path))
      let schema = SchemaPath.find(.cases, from: TextFile.folder(of: path))
      try TextFile.write(scaffold.text(schema: schema), to: path, replacing: false)
      console.say("wrote \(path.visible)")
    }
    if !untested.isEmpty {
      console.say("make the people your own, then: invite templates test --accept")
    }
  }
}

extension Diagnostic {
  fileprivate static func faultyHasNoCases(_ name: String) -> Diagnostic {
    Diagnostic(
      "usage-faulty", kind: .content, "`\(name)` has faults, so nothing comes of it yet",
      help: "`invite templates lint \(name)` tells them")
  }
}
