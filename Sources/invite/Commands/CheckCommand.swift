import ArgumentParser
import Channels
import Checking
import Diagnostics
import Files
import FoundationEssentials
import Keeping
import People
import Text
import Wording
import Writing

/// `invite check`: a finished text, before it is sent.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a finished text: its length, its wording, and what it claims.",
    usage: "invite check [<options>] [<text> ... | <file> | -]",
    discussion: """
      Whoever wrote it: you, a language model, or this program before you changed a word. With \
      `--to`, each name, number, date and quotation has to stand in one of the two profiles. \
      Findings go to standard output; the status is 1 when there is an error, with `--strict` when \
      there is a warning. Nothing is sent anywhere.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The text, a file with it, or `-` for standard input.", valueName: "text"),
    completion: .file())
  var words: [String] = []

  @OptionGroup var senderOptions: SenderOptions

  @Option(
    help: ArgumentHelp("The profile of the one it goes to: claims are checked.", valueName: "file"),
    completion: .profiles)
  var to: String?

  @OptionGroup var factOptions: FactOptions

  @OptionGroup var libraryOptions: LibraryOptions

  @Option(
    help: ArgumentHelp(
      "Where the text goes; see `invite channels`.",
      discussion: "Without it: as for `invite generate`.", valueName: "name"), completion: .channels
  )
  var channel: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Another limit than the channel's: a whole number from 1, in its unit.", valueName: "n"))
  var limit: Int?

  @Option(help: ArgumentHelp("invite, reply or follow-up.", valueName: "kind"), completion: .kinds)
  var kind: String?

  @Option(
    help: ArgumentHelp("The language of the text, as a tag such as en or de-AT."),
    completion: .languages)
  var language = "en"

  @Option(help: .today)
  var today: Day?

  @OptionGroup var ledgerOptions: LedgerOptions

  @Flag(help: "Tell the length on every channel.")
  var everywhere = false

  @Option(help: "text, json, sarif for code scanning, or github for annotations of a workflow.")
  var format = TemplatesLintCommand.Format.text

  @Flag(help: "End with status 1 when there are warnings.")
  var strict = false

  mutating func validate() throws {
    try request.validate()
    if to == nil, !factOptions.set.isEmpty {
      throw ValidationError("`--set` adds to the recipient's profile: name it with `--to`.")
    }
    if to == "-" || senderOptions.from == "-", words == ["-"] || words.isEmpty {
      throw ValidationError("Only one of the text and the profiles can come from standard input.")
    }
  }

  func run() throws {
    let console = Console(color: libraryOptions.color)
    let library = try libraryOptions.load(console)
    console.report(library.warningsBesideTemplates)
    let people = try people(console)
    let channel = try request.channel(
      channel ?? defaultChannel(people), in: library, console)
    let check = TextCheck(
      channel: channel, sender: people.recipient == nil ? nil : people.sender,
      recipient: people.recipient,
      kind: request.inviteKind, language: language, today: today?.date ?? .today,
      settings: library.settings)
    let ledger = try LedgerUse(
      ledgerOptions.request, of: library, on: today?.date ?? .today, console)
    var report: TextReport
    let source: SourceText
    do {
      source = try text()
      report = try check.report(on: source)
    } catch {
      try print(error, on: channel, console)
      throw error.exitStatus
    }
    if let recipient = people.recipient,
      let warning = ledger.warning(
        about: recipient, as: request.inviteKind ?? recipient.kindOfMessage)
    {
      report.findings.append(warning)
    }
    try print(report, everywhere: everywhere ? lengths(of: report.text, in: library) : nil, console)
    if people.recipient != nil, !check.isEnglish {
      console.say("names and titles are checked in English only")
    }
    console.say(report.summary)
    if report.isFailure(isStrict: strict) { throw ExitStatus.fault }
  }

  private var request: MessageRequest {
    MessageRequest(limit: limit, kind: kind, language: language)
  }

  /// Prints a fault that leaves no text to check, as a finding where a program reads them.
  private func print(_ fault: Diagnostic, on channel: Channel, _ console: Console) throws {
    let findings = LintReport([Finding(fault)], templates: 0)
    guard fault.kind == .content, format != .text else { return console.report(fault) }
    try printForPrograms(
      findings, json: TextReport.json(of: fault, on: channel), console)
  }

  private func print(
    _ report: TextReport, everywhere: [TextLength]?, _ console: Console
  ) throws {
    guard format != .text else {
      return try console.print(
        report.text(isColored: console.colorsResults, everywhere: everywhere))
    }
    // The printers of findings are those of the linter.
    try printForPrograms(
      LintReport(report.findings.map { Finding($0) }, templates: 0),
      json: report.json(everywhere: everywhere), console)
  }

  private func printForPrograms(
    _ findings: LintReport, json: JSON, _ console: Console
  ) throws {
    switch format {
    case .text: break
    case .json: try console.print(json.line + "\n")
    case .sarif:
      let version = InviteCommand.configuration.version
      try console.print(findings.sarif(version: version).line + "\n")
    case .github: try console.print(findings.gitHub, holdsCommands: true)
    }
  }

  private func lengths(of text: String, in library: TemplateLibrary) -> [TextLength] {
    library.channels.channels.flatMap { TextLength.all(of: text, on: $0) }
  }

  private func defaultChannel(_ people: (sender: Profile?, recipient: Profile?)) -> String {
    let kind = people.recipient.map { request.inviteKind ?? $0.kindOfMessage } ?? .invite
    return people.sender?.defaultChannel(for: kind) ?? ChannelTable.defaultName
  }

  /// The profiles that the text is held against; without a recipient, the sender's serves for the
  /// channel alone.
  private func people(_ console: Console) throws -> (sender: Profile?, recipient: Profile?) {
    var warnings: [Diagnostic] = []
    guard let to else {
      let sender = try senderOptions.from.map { try ProfileFile.read([$0], console, &warnings)[0] }
      return (sender, nil)
    }
    let pair = try PairFiles(
      sender: senderOptions.from, recipient: .file(to),
      facts: FactArguments(words: factOptions.set)
    ).read(console, &warnings)
    return (pair.sender, pair.recipient)
  }

  /// The text: of the file that the only argument names, of standard input, or the arguments.
  private func text() throws(Diagnostic) -> SourceText {
    if words == ["-"] || words.isEmpty { return try InputFile(path: "-").text() }
    if words.count == 1, FileManager.default.fileExists(atPath: words[0]) {
      return try InputFile(path: words[0]).text()
    }
    // A single word with a full stop or a slash inside is meant as a file.
    if words.count == 1, words[0].isLikeFile { return try InputFile(path: words[0]).text() }
    return try SourceText.decoding(Array(words.joined(separator: " ").utf8), name: "<text>")
  }
}

extension String {
  /// Whether it is one word that names a file rather than says something.
  fileprivate var isLikeFile: Bool {
    !contains(where: \.isWhitespace) && !contains("://")
      && (contains("/") || dropLast().contains("."))
  }
}
