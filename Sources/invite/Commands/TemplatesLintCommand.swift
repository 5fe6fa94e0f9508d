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
      is an error, with `--strict` when there is a warning. A library sets levels and rules of its \
      own in its lint.yaml; `{% # lint-ignore CODE: reason %}` spares one line. Of a library in \
      layers, those that you name are linted, and those that they extend are left to their keepers.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The templates to lint, by name or as files; all of them unless given.",
      discussion: "`-` reads one from standard input, as an editor has it.", valueName: "name"),
    completion: .lintedFiles)
  var names: [String] = []

  @OptionGroup var libraryOptions: LibraryOptions

  @Option(
    help: ArgumentHelp(
      "With `-`: the file or the template that standard input stands for.", valueName: "name"),
    completion: .lintedFiles)
  var name: String?

  @Option(
    help: "text, json, sarif for code scanning, or github for annotations of a workflow.")
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "Only findings of this code; may be repeated, or end in a star: 'house-*'.",
      valueName: "code"), completion: .codes)
  var rule: [String] = []

  @Flag(help: "End with status 1 when there are warnings.")
  var strict = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("End with status 1 when there are more warnings than this.", valueName: "n"))
  var maxWarnings: Int?

  @Flag(help: "Mend what needs no judgement, then tell what remains.")
  var fix = false

  @Flag(help: "With --fix: print the changes as a diff, and write nothing.")
  var dryRun = false

  @Flag(help: "Hold the library's own rules against the examples beside them, too.")
  var testRules = false

  @Flag(help: "List all codes, with their levels in this library.")
  var codes = false

  @Option(
    help: ArgumentHelp("Print what there is to know about a code.", valueName: "code"),
    completion: .codes)
  var explain: String?

  @Option(help: .today)
  var today: Day?

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case sarif
    case github
  }

  mutating func validate() throws {
    if dryRun, !fix { throw ValidationError("`--dry-run` needs `--fix` beside it.") }
    if dryRun, format != .text {
      throw ValidationError("`--dry-run` prints a diff: leave `--format` out.")
    }
    if let maxWarnings, maxWarnings < 0 {
      throw ValidationError("A number of warnings is a whole number from 0, not \(maxWarnings).")
    }
    if names.contains("-") {
      if names.count > 1 { throw ValidationError("Standard input is linted alone.") }
      if fix, !dryRun { throw ValidationError("Standard input cannot be mended: add `--dry-run`.") }
    } else if name != nil {
      throw ValidationError("`--name` says what `-` stands for, which is not given.")
    }
  }

  func run() throws {
    let console = Console(color: libraryOptions.color)
    do {
      if let explain { return try tell(explain, console) }
      if codes { return try listCodes(console) }
      try lint(console)
    } catch let error as Diagnostic {
      console.report(error)
      throw error.exitStatus
    }
  }

  private func lint(_ console: Console) throws {
    var run = LintRun(
      folders: libraryOptions.folders, selection: LintSelection(words: names),
      today: today?.date ?? .today, testsRules: testRules)
    if names == ["-"] {
      try run.read(InputFile(path: "-").read(), as: name)
    } else if libraryOptions.templates.isEmpty, let folder = try run.selection.folder() {
      run.folders.named = [folder]
    }
    var report = try run.report(isToMend: fix)
    if !rule.isEmpty {
      run.codes = try run.codes(named: rule)
      report = run.chosen(report)
    }
    var hasChanges = false
    if dryRun {
      let files = try run.draftedFixes(of: &report)
      for file in files { try console.print(file) }
      hasChanges = !files.isEmpty
      if hasChanges {
        console.say("\(Phrasing.count(files.count, "file")) would change; what is left:")
      }
    } else if fix {
      try run.mend(&report, console)
    }
    // With a diff, the findings would hide it from the programs that read one.
    if !dryRun { try print(report, console) }
    console.say(report.summary)
    if report.findings.contains(where: { $0.diagnostic.kind == .access }) {
      throw ExitStatus.cannotWork
    }
    if let maxWarnings, report.count(.warning) > maxWarnings {
      console.say("more than the \(Phrasing.count(maxWarnings, "warning")) that are allowed")
      throw ExitStatus.fault
    }
    if report.isFailure(isStrict: strict) || hasChanges { throw ExitStatus.fault }
  }

  private func print(_ report: LintReport, _ console: Console) throws {
    switch format {
    case .text: try console.print(report.text(isColored: console.colorsResults))
    case .json: try console.print(report.json.line + "\n")
    case .sarif:
      let version = InviteCommand.configuration.version
      try console.print(report.sarif(version: version).line + "\n")
    case .github: try console.print(report.gitHub, holdsCommands: true)
    }
  }

  private func tell(_ code: String, _ console: Console) throws {
    let run = LintRun(
      folders: libraryOptions.folders, selection: LintSelection(words: []), today: .today,
      testsRules: false)
    try console.print(run.page(of: code).text + "\n")
  }

  private func listCodes(_ console: Console) throws {
    let library = try libraryOptions.folders.library()
    let list = CodeList(of: library)
    switch format {
    case .json: try console.print(list.json.line + "\n")
    default: try console.print(list.text)
    }
  }
}
