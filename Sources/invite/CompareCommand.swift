import ArgumentParser
import Diagnostics
import FoundationEssentials
import InviteKit

/// `invite compare`: all the ways to write to some people, side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show the variants side by side, before anything is sent.",
    discussion: """
      A recipient can be a folder: every profile in it but your own. `-` reads a profile from \
      standard input.
      """
  )

  @Argument(help: "Your profile, a YAML file.")
  var sender: String

  @Argument(help: "The profiles of those you want to know, or folders of them.")
  var recipients: [String]

  @OptionGroup var libraryOptions: LibraryOptions

  @Option(help: ArgumentHelp("Compare this template; repeat it for more.", valueName: "name"))
  var variant: [String] = []

  @Option(
    help: ArgumentHelp(
      "Where messages go; repeat it for more. The first decides what is recommended.",
      discussion: "Without it: linkedin, or linkedin-premium if your profile says so.",
      valueName: "name"))
  var channel: [String] = []

  @OptionGroup var message: MessageOptions

  @Flag(help: "List the templates of another kind, channel or language too, and why.")
  var all = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Keep the N best for each person and channel.", valueName: "n"))
  var best: Int?

  @Option(help: "text, or json for one object with everything.")
  var format = Format.text

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Lay text out in this many columns, wherever it goes.",
      discussion:
        "Without it: what the terminal has, or cards one below the other where there is none.",
      valueName: "n"))
  var width: Int?

  @Option(help: ArgumentHelp("Write the result to a file.", valueName: "file"))
  var output: String?

  @Flag(help: "End with status 1 when there are warnings.")
  var strict = false

  @Flag(help: "Do it again whenever a template or a profile changes, until Ctrl-C.")
  var watch = false

  /// What a comparison is printed as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case html
  }

  mutating func validate() throws {
    if ([sender] + recipients).count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Only one profile can be read from standard input.")
    }
    if watch, ([sender] + recipients).contains("-") {
      throw ValidationError("Standard input cannot be watched: name a file.")
    }
    if let width, width < CardGrid.widthAtLeast {
      throw ValidationError(
        "--width is a whole number from \(CardGrid.widthAtLeast), not \(width).")
    }
    if let best, best < 1 {
      throw ValidationError("--best is a whole number from 1, not \(best).")
    }
  }

  func run() throws {
    let console = Console(color: libraryOptions.color)
    guard watch else { return try compare(console) }
    let (folder, profiles) = (libraryOptions.folder, [sender] + recipients)
    try Watch(
      look: { WatchedFiles(templates: folder, profiles: profiles) },
      output: output == "-" ? nil : output, console: console
    ).run { try compare(console) }
  }

  private func compare(_ console: Console) throws {
    let inputs = try ComparisonInputs(sender: sender, recipients: recipients, console)
    let library = try libraryOptions.load(console)
    let channels = try channels(in: library, for: inputs.sender, console)
    for name in variant { _ = try VariantName(text: name).find(in: library, console) }
    let comparer = Comparer(
      library: library, channels: channels, options: message.writingOptions(channels[0]),
      settings: LintSettings.load(for: library).0,
      scope: Comparer.Scope(
        variants: variant.isEmpty ? nil : variant, includesAll: all,
        // Text says how many fit beside those it shows.
        best: format == .text ? nil : best))
    let findings =
      inputs.findings + library.leftOut() + library.channelWarnings + library.warnings
    var progress = ProgressLine(total: inputs.recipients.count)
    var recipients: [ComparedRecipient] = []
    for (path, reading) in inputs.recipients {
      recipients.append(comparer.compare(inputs.sender, to: reading, path: path))
      progress.tell(done: recipients.count)
    }
    progress.end()
    let comparison = comparer.comparison(
      of: inputs.sender, with: recipients, findings: findings)
    console.report(comparison.findings.filter { $0.severity == .warning })
    try write(rendered(comparison, console), console)
    if strict, comparison.allFindings.contains(where: { $0.severity >= .warning }) {
      throw ExitStatus.fault
    }
  }

  /// The comparison as it is asked for: each format is one function from a comparison to text, and
  /// a new one is a case of `Format` and a line here.
  private func rendered(_ comparison: Comparison, _ console: Console) -> String {
    switch format {
    case .text:
      ComparisonText(
        comparison: comparison, best: best, grid: CardGrid(width: width, isToFile: isToFile),
        signs: .forLocale(in: ProcessInfo.processInfo.environment),
        isColored: isToFile ? libraryOptions.color == .always : console.colorsResults
      ).text
    case .json: comparison.json.line + "\n"
    case .html: ComparisonPage(comparison, isWatched: watch).html
    }
  }

  private var isToFile: Bool { output != nil && output != "-" }

  private func write(_ text: String, _ console: Console) throws {
    guard let output, output != "-" else { return try console.print(text) }
    do {
      try TextFile.write(text, to: output, replacing: true)
    } catch {
      console.report(error)
      throw ExitStatus.cannotWork
    }
  }

  private func channels(
    in library: TemplateLibrary, for sender: Profile, _ console: Console
  ) throws -> [Channel] {
    var names: [String] = []
    for name in channel where !names.contains(name) { names.append(name) }
    if names.isEmpty { names = [sender.defaultChannel] }
    return try names.map { try message.channel($0, in: library, console) }
  }
}
