import ArgumentParser
import Channels
import Comparing
import Diagnostics
import Files
import FoundationEssentials
import People
import Templating
import Text
import Wording
import Writing

/// `invite compare`: all invites to some people, side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show the variants side by side, before anything is sent.",
    discussion: """
      A recipient can be a folder: every profile in it but your own; or a list, such as a CSV table: \
      everybody in it. `-` reads a profile from standard input.
      """
  )

  @Argument(help: "Your profile, a YAML file.", completion: .profiles)
  var sender: String

  @Argument(
    help: "The profiles of those you want to know, or folders or lists of them.",
    completion: .people)
  var recipients: [String]

  @OptionGroup var libraryOptions: LibraryOptions

  @Option(
    help: ArgumentHelp("Compare this template; repeat it for more.", valueName: "name"),
    completion: .templates)
  var variant: [String] = []

  @Option(
    help: ArgumentHelp(
      "Where messages go; repeat it for more. The first decides what is recommended.",
      discussion: "Without it: linkedin, or linkedin-premium if your profile says so.",
      valueName: "name"), completion: .channels)
  var channel: [String] = []

  @OptionGroup var message: MessageOptions

  @OptionGroup var factOptions: FactOptions

  @OptionGroup var columnOptions: ColumnOptions

  @Flag(help: "List the templates of another kind, channel or language too, and why.")
  var all = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Keep the N best for each person and channel.", valueName: "n"))
  var best: Int?

  @Option(
    help: """
      text, json for one object with everything, markdown for a pull request, or html for a page.
      """)
  var format = Format.text

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Lay text out in this many columns, wherever it goes.",
      discussion:
        "Without it: what the terminal has, or cards one below the other where there is none.",
      valueName: "n"))
  var width: Int?

  @Option(help: ArgumentHelp("Write the result to a file.", valueName: "file"), completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Show only what changes against other templates: a folder, or a git revision.",
      discussion: "Of a revision such as main or HEAD~1, the same folder is read.",
      valueName: "rev|dir"), completion: .directory)
  var against: String?

  @Flag(help: "With --against: end with status 1 when a message changes.")
  var exitCode = false

  @OptionGroup var ledgerOptions: LedgerOptions

  @Flag(help: "End with status 1 when there are warnings.")
  var strict = false

  @Flag(help: "Do it again whenever a template or a profile changes, until Ctrl-C.")
  var watch = false

  /// The output format of a comparison.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case markdown
    case html
  }

  mutating func validate() throws {
    if ([sender] + recipients).count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Only one profile can be read from standard input.")
    }
    if watch, ([sender] + recipients).contains("-") {
      throw ValidationError("Standard input cannot be watched: name a file.")
    }
    if let width, !(CardGrid.widthAtLeast...CardGrid.widthAtMost).contains(width) {
      throw ValidationError(
        """
        --width is a whole number from \(CardGrid.widthAtLeast) to \(CardGrid.widthAtMost), \
        not \(width).
        """)
    }
    if exitCode, against == nil {
      throw ValidationError("`--exit-code` needs `--against` beside it.")
    }
    if format == .html, against != nil {
      throw ValidationError("A page shows no changes: `--against` is for text, json and markdown.")
    }
    if best != nil, against != nil {
      throw ValidationError("`--best` and `--against` do not go together: what changes is shown.")
    }
    if let best, best < 1 {
      throw ValidationError("--best is a whole number from 1, not \(best).")
    }
  }

  func run() throws {
    let console = Console(color: libraryOptions.color)
    guard watch else { return try compare(console) }
    try Watch(look: { files }, output: isToFile ? output : nil, console: console)
      .run { try compare(console) }
  }

  /// The files that the result depends on.
  private var files: WatchedFiles {
    // The name of a revision is no folder, so it adds no files.
    WatchedFiles(
      templates: libraryOptions.folders.paths + (against.map { [$0] } ?? []),
      profiles: [sender] + recipients)
  }

  /// Refuses to write the result over a file that it depends on.
  ///
  /// - Throws: the exit status, after the fault has been reported.
  private func protectFiles(_ console: Console) throws {
    guard let output, isToFile, let file = files.name(of: output) else { return }
    console.report(.outputIsInput(file))
    throw ExitStatus.usage
  }

  private func compare(_ console: Console) throws {
    try protectFiles(console)
    var inputs = try ComparisonInputs(
      sender: sender, recipients: recipients, facts: FactArguments(words: factOptions.set),
      choices: columnOptions.choices(console), console)
    let library = try libraryOptions.load(console)
    let ledger = try LedgerUse(
      ledgerOptions.request, of: library, on: message.request.today?.date ?? .today, console)
    inputs.replaceReadings { ledger.noting($0, kind: message.request.inviteKind) }
    let channels = try channels(in: library, for: inputs, console)
    let earlier = try against.map {
      try EarlierLibrary(
        named: $0, of: library, andStarter: libraryOptions.andStarter, console)
    }
    for name in variant where earlier?.has(name) != true {
      _ = try VariantName(text: name).find(in: library, console)
    }
    let scope = Comparer.Scope(
      variants: variant.isEmpty ? nil : variant, includesAll: all && earlier == nil,
      // Text also counts the fitting invites that it does not show.
      best: format == .text ? nil : best, isOnDefaultChannel: channel.isEmpty,
      tellsLeftOut: format == .json,
      keepsDrafts: format == .html && inputs.recipients.count <= ComparisonPage.draftsAtMost,
      tellsImprovement: format == .html)
    let options = message.request.writingOptions(channels[0])
    let comparer = Comparer(
      library: library, channels: channels, options: options, scope: scope)
    let findings =
      inputs.findings + library.leftOut() + library.warningsBesideTemplates
      + library.warnings
    let count = inputs.recipients.count
    var progress = ProgressLine(total: earlier == nil ? count : 2 * count)
    var recipients: [ComparedRecipient] = []
    for (path, reading) in inputs.recipients {
      recipients.append(comparer.compare(inputs.sender, to: reading, path: path))
      progress.tell(done: recipients.count)
    }
    let comparison = comparer.comparison(
      of: inputs.sender, with: recipients, findings: findings)
    let change = earlier.map { earlier in
      let before = earlier.compare(
        inputs, on: channels, limitedTo: message.limit, options, scope
      ) { progress.tell(done: count + $0) }
      return ComparisonChange(
        from: before, to: comparison, against: earlier.name,
        in: LibraryChange(from: earlier.library, to: library), of: scope.variants)
    }
    progress.end()
    console.report((change?.findings ?? comparison.findings).filter { $0.severity == .warning })
    try write(change.map { rendered($0, console) } ?? rendered(comparison, console), console)
    // A watch has no final result that a status could report.
    guard !watch else { return }
    if recipients.contains(where: \.isAtFault) { throw ExitStatus.fault }
    if exitCode, change?.isEmpty == false { throw ExitStatus.fault }
    if strict, comparison.allFindings.contains(where: { $0.severity >= .warning }) {
      throw ExitStatus.fault
    }
  }

  /// The comparison in the requested format: each format is one function from a comparison to text,
  /// so a new one is a case of `Format` and a line here.
  private func rendered(_ comparison: Comparison, _ console: Console) -> String {
    switch format {
    case .text:
      ComparisonText(
        comparison: comparison, best: best, grid: CardGrid(width: width, isToFile: isToFile),
        signs: .forLocale(in: ProcessInfo.processInfo.environment),
        isColored: isColored(console)
      ).text.withoutWorkflowCommands
    case .json: comparison.json.line + "\n"
    case .markdown: comparison.markdown.withoutWorkflowCommands
    case .html: ComparisonPage(comparison, isWatched: watch).html
    }
  }

  /// The change against other templates, in the requested format.
  private func rendered(_ change: ComparisonChange, _ console: Console) -> String {
    switch format {
    case .text: change.text(isColored: isColored(console)).withoutWorkflowCommands
    case .json: change.json.line + "\n"
    case .markdown: change.markdown.withoutWorkflowCommands
    case .html: ""  // Refused when the arguments are read.
    }
  }

  private var isToFile: Bool { output != nil && output != "-" }

  private func isColored(_ console: Console) -> Bool {
    isToFile ? libraryOptions.color == .always : console.colorsResults
  }

  private func write(_ text: String, _ console: Console) throws {
    guard let output, output != "-" else {
      // Two colons mean something else in the style of a page.
      return try console.print(text, holdsCommands: format == .html)
    }
    do {
      try TextFile.write(text, to: output, replacing: true)
    } catch {
      console.report(error)
      throw ExitStatus.cannotWork
    }
  }

  private func channels(
    in library: TemplateLibrary, for inputs: ComparisonInputs, _ console: Console
  ) throws -> [Channel] {
    var names: [String] = []
    for name in channel where !names.contains(name) { names.append(name) }
    if names.isEmpty { names = inputs.defaultChannels(for: message.request.inviteKind) }
    return try names.map { try message.request.channel($0, in: library, console) }
  }
}

extension Diagnostic {
  fileprivate static func outputIsInput(_ path: String) -> Diagnostic {
    let file = path == "-" ? "standard input" : "`\(path)`"
    return Diagnostic(
      "usage-output", kind: .usage,
      "\(file) is what the result is made of, and it would take its place",
      help: "name another file for the result")
  }
}
