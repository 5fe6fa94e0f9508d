import ArgumentParser
import Diagnostics
import Files
import Keeping
import People
import Text
import Wording
import Writing

/// `invite templates lint`: faults of the templates, and advice.
struct TemplatesLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Find what is wrong with the templates, and what could be better.",
    discussion: """
      Findings go to standard output, their numbers to standard error. The status is 1 when there \
      is an error, with `--strict` when there is a warning. A library sets levels and house \
      phrases in its lint.yaml; `{% # lint-ignore CODE: reason %}` spares one line.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The templates to lint, by name or as files; all of them unless given.", valueName: "name"))
  var names: [String] = []

  @OptionGroup var libraryOptions: LibraryOptions

  @Option(
    help: "text, json, sarif for code scanning, or github for annotations of a workflow.")
  var format = Format.text

  @Flag(help: "End with status 1 when there are warnings.")
  var strict = false

  @Flag(help: "Mend what needs no judgement, then tell what remains.")
  var fix = false

  @Option(help: ArgumentHelp("Print what there is to know about a code.", valueName: "code"))
  var explain: String?

  @Option(help: .today)
  var today: Day?

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case sarif
    case github
  }

  func run() throws {
    let console = Console(color: libraryOptions.color)
    if let explain { return try tell(explain, console) }
    do {
      try lint(console)
    } catch let error as Diagnostic {
      console.report(error)
      throw error.exitStatus
    }
  }

  private func lint(_ console: Console) throws {
    var options = libraryOptions
    let selection = LintSelection(words: names)
    if options.templates == nil { options.templates = try selection.folder() }
    var report = try self.report(options, selection)
    if fix { report = try mended(report, options, selection, console) }

    switch format {
    case .text: try console.print(report.text(isColored: console.colorsResults))
    case .json: try console.print(report.json.line + "\n")
    case .sarif:
      let version = InviteCommand.configuration.version
      try console.print(report.sarif(version: version).line + "\n")
    case .github: try console.print(report.gitHub, holdsCommands: true)
    }
    console.say(report.summary)
    if report.findings.contains(where: { $0.diagnostic.kind == .access }) {
      throw ExitStatus.cannotWork
    }
    if report.isFailure(isStrict: strict) { throw ExitStatus.fault }
  }

  /// The findings in the library; a fault that prevents reading all of it is one of them.
  private func report(_ options: LibraryOptions, _ selection: LintSelection) throws -> LintReport {
    do {
      return try report(on: options.folder.library(), selection)
    } catch let error as Diagnostic {
      if error.kind != .content { throw error }
      return LintReport([Finding(error)], templates: 0)
    }
  }

  private func report(
    on library: TemplateLibrary, _ selection: LintSelection
  ) throws -> LintReport {
    if fix, library.folder == nil { throw Diagnostic.builtInCannotBeFixed }
    return Linter.report(
      on: library, of: try selection.names(in: library), today: today?.date ?? .today)
  }

  /// Makes all changes that need no judgement, and returns the report on the rest.
  private func mended(
    _ report: LintReport, _ options: LibraryOptions, _ selection: LintSelection, _ console: Console
  ) throws -> LintReport {
    var report = report
    var counts: [String: Int] = [:]
    var links: [String: String] = [:]
    var faults: [String: Diagnostic] = [:]
    // A template that becomes usable is read for the first time, and only one of several touching
    // changes is made at a time; a few rounds are plenty.
    for _ in 0..<8 {
      let fixes = LintFixes(report.findings)
      // A file that could not be written once is not tried again.
      guard fixes.files.contains(where: { faults[$0.source.name] == nil }) else { break }
      faults.merge(fixes.write()) { first, _ in first }
      for file in fixes.files where faults[file.source.name] == nil {
        counts[file.source.name, default: 0] += file.fixed.count
        links.merge(fixes.links.filter { $0.value == file.source.name }) { first, _ in first }
      }
      report = try self.report(options, selection)
    }
    for (path, count) in counts.sorted(by: { $0.key < $1.key }) {
      console.say("mended \(Phrasing.count(count, "finding")) in \(path.visible)")
    }
    for (path, file) in links.sorted(by: { $0.key < $1.key }) {
      console.say("\(path.visible) is a link to \(file.visible), which is mended there")
    }
    if !faults.isEmpty {
      console.report(faults.sorted { $0.key < $1.key }.map(\.value))
      throw ExitStatus.cannotWork
    }
    return report
  }

  private func tell(_ code: String, _ console: Console) throws {
    guard let page = RulePage.named(code) else {
      console.report(.unknownCode(code))
      throw ExitStatus.usage
    }
    try console.print(page.text + "\n")
  }
}

extension Diagnostic {
  fileprivate static func unknownCode(_ code: String) -> Diagnostic {
    Diagnostic(
      "usage-code", kind: .usage, "there is no code `\(code)`",
      help: RulePage.code(near: code).map { "did you mean `\($0)`?" }
        ?? "a code stands in brackets behind each finding")
  }

  fileprivate static var builtInCannotBeFixed: Diagnostic {
    Diagnostic(
      "usage-built-in", kind: .usage, "the built-in library cannot be mended",
      help: "name your own with `--templates`; `invite init` makes one to start from")
  }
}
