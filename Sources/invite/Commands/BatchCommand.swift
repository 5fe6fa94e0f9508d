public import ArgumentParser
import Batch
import Diagnostics
import Fitting
import FoundationEssentials
import People
import Text
import Wording
import Writing

/// `invite batch`: the best message for each of many people.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Write to many people: a list in, one line for each of them out.",
    discussion: """
      Profiles come from files, or from standard input (`-`), as one JSON object a line, as YAML \
      documents behind `---`, or as a CSV table: its header has the usual titles of an export, such \
      as `First Name` or `Job Title`, or places in a profile, such as `company`, `met.event` or \
      `note.ask`; `;` cuts a cell of a list. The lines are in the order of the profiles, each as \
      `generate --format json` prints it, with the number of the `record`, the `name`, the `links` \
      and the `id` of the recipient, and without `left_out`, which is looked for only where one \
      message is asked for or compared, and are written while more is read. A profile at fault is a \
      line too: its `status` is `invalid`.

      Ended with Ctrl-C, it finishes the lines it has begun and says how to go on; one that takes
      long is left out, and so is everything at a second Ctrl-C.
      """
  )

  @Argument(help: "Your profile, a YAML file.", completion: .profiles)
  var sender: String

  @Argument(help: "The files of profiles; without any, standard input.", completion: .people)
  var files: [String] = []

  @OptionGroup var libraryOptions: LibraryOptions

  @OptionGroup var options: CommonOptions

  @OptionGroup var factOptions: FactOptions

  @Option(
    help: ArgumentHelp(
      "json, yaml or csv.",
      discussion: "Without it: what the name and the first lines look like.", valueName: "format"))
  var input: RecordFormat?

  @OptionGroup var columnOptions: ColumnOptions

  @Option(help: "json, csv for a spreadsheet, or html for a page with a card for each.")
  var format = Format.json

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many to write at a time.", discussion: "Without it: as many as there are processors.",
      valueName: "n"))
  var jobs: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Pass over the first N profiles, to go on where it ended.", valueName: "n"))
  var resumeAfter = 0

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "Warn of people who come twice, and of texts to people at the same company that are almost "
        + "the same."))
  var sameness = true

  @OptionGroup var ledgerOptions: LedgerOptions

  @Flag(help: "End with status 1 when there are warnings.")
  var strict = false

  /// The output format of a batch.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json
    case csv
    case html

    /// The format of its lines; nil where it has none.
    fileprivate var ofLines: BatchFormat? {
      switch self {
      case .json: .json
      case .csv: .csv
      case .html: nil
      }
    }
  }

  /// The files to read.
  private var paths: [String] { files.isEmpty ? ["-"] : files }

  mutating func validate() throws {
    if ([sender] + paths).count(where: { $0 == "-" }) > 1 {
      throw ValidationError(
        sender == "-"
          ? "Your profile cannot come from standard input where the others do."
          : "Standard input can be read only once.")
    }
    if let jobs, jobs < 1 {
      throw ValidationError("--jobs is a whole number from 1, not \(jobs).")
    }
    if format == .html, resumeAfter > 0 || jobs != nil {
      throw ValidationError("A page has everybody on it: leave --resume-after and --jobs out.")
    }
    if resumeAfter < 0 {
      throw ValidationError("--resume-after is a whole number from 0, not \(resumeAfter).")
    }
  }

  func run() throws {
    let console = Console(color: libraryOptions.color)
    let choices = try columnOptions.choices(console)
    var warnings: [Diagnostic] = []
    let profile = try ProfileFile.read([sender], console, &warnings)[0]
    let overlay = try FactArguments(words: factOptions.set).overlay(console, &warnings)
    let library = try libraryOptions.load(console)
    let variant = try options.variant.map { try VariantName(text: $0).find(in: library, console) }
    let leftOut = library.leftOut(exceptFor: [options.variant].compactMap(\.self))
    let message = options.message.request
    func writer(for kind: InviteKind) throws -> Writer {
      let channel = try message.channel(
        options.channel ?? profile.defaultChannel(for: kind), in: library, console)
      return Writer(library: library, options: message.writingOptions(channel))
    }
    let ledger = try LedgerUse(
      ledgerOptions.request, of: library, on: message.today?.date ?? .today, console)
    let size = try size(console)
    guard let lineFormat = format.ofLines else {
      let page = BatchPage(
        sender: profile, library: library, request: message, channel: options.channel,
        variant: options.variant, overlay: overlay, findings: warnings + leftOut, ledger: ledger)
      return try page.write(paths, input, choices, isStrict: strict, console)
    }
    let batch = try Batch(
      sender: profile,
      writer: writer(for: .invite), replyWriter: writer(for: .reply),
      variant: variant, senderWarnings: warnings, libraryWarnings: leftOut,
      overlay: overlay, looksForSameness: sameness, format: lineFormat,
      remark: { ledger.warning(about: $0, as: $1) })
    console.report((warnings + leftOut).filter { $0.severity == .warning })
    if paths == ["-"], StandardStream.inputIsTerminal {
      console.say("reading profiles from the terminal; Ctrl-D ends")
    }
    let run = BatchRun(
      batch: batch, paths: paths, format: input, choices: choices,
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, skipped: resumeAfter)
    let line = StatusLine(
      isShown: StandardStream.error.isTerminal && !StandardStream.output.isTerminal)
    let outcome = run.run(
      progress: BatchProgress(size: size, line: line), report: { console.report($0) }
    ) { outcome in
      Self.tellInterruption(outcome, console)
    }
    let hasWarnings = outcome.hasWarnings || !(warnings + leftOut).isEmpty
    try finish(outcome, hasWarnings: hasWarnings, console)
  }

  /// How many bytes there are to read; nil where that is unknown.
  ///
  /// - Throws: the exit status, after every file that cannot be read has been reported.
  private func size(_ console: Console) throws -> Int? {
    var sizes: [Int?] = []
    var faults: [Diagnostic] = []
    for path in paths {
      do throws(Diagnostic) {
        sizes.append(try InputStream.size(of: path))
      } catch {
        faults.append(error)
      }
    }
    guard faults.isEmpty else {
      console.report(faults)
      throw ExitStatus.cannotWork
    }
    return sizes.reduce(0) { sum, size in sum.flatMap { sum in size.map { sum + $0 } } }
  }

  /// Reports how far an interrupted run has come, and how to resume it.
  private static func tellInterruption(_ outcome: BatchRun.Outcome, _ console: Console) {
    guard let last = outcome.last else { return console.say("interrupted") }
    console.say(
      "\(outcome.tally.summary); interrupted\n  help: `--resume-after \(last)` goes on from here")
  }

  /// Reports the result, and how to resume an incomplete run.
  private func finish(
    _ outcome: BatchRun.Outcome, hasWarnings: Bool, _ console: Console
  ) throws {
    let last = outcome.last ?? 0
    let resume = "`--resume-after \(last)` goes on from here"
    switch outcome.end {
    case .unread: return
    case .interrupted(let signal):
      Self.tellInterruption(outcome, console)
      throw ExitCode(128 + signal)
    case .unwritten(let failure):
      console.report(.unwritten(failure))
      console.say("  \(last) lines are whole; \(resume)")
      throw ExitStatus.cannotWork
    case .faulty(let faults):
      console.report(faults)
      if outcome.tally.total > 0 { console.say("\(outcome.tally.summary)\n  help: \(resume)") }
      throw faults.contains(where: { $0.kind == .access })
        ? ExitStatus.cannotWork : ExitStatus.fault
    case .finished: break
    }
    let tally = outcome.tally
    console.say(tally.summary)
    if resumeAfter > outcome.records {
      console.report(.nothingLeft(resumeAfter, outcome.records))
    }
    if tally.alike > 0 {
      console.say(
        "  \(Phrasing.count(tally.alike, "text is", "texts are")) almost like one to somebody at the "
          + "same company: `grep batch-sameness` finds them in the output")
    }
    if tally.again > 0 {
      console.say(
        "  \(Phrasing.count(tally.again, "record is", "records are")) of people who were there before: "
          + "`grep batch-same-person` finds them in the output")
    }
    if !tally.isComplete {
      if format == .json {
        console.say(
          "  help: `grep -v '\"status\": \"fits\"'` finds those without a message in the output, and why"
        )
      }
      throw ExitStatus.fault
    }
    if strict, hasWarnings || tally.warned > 0 { throw ExitStatus.fault }
  }
}

extension RecordFormat: ExpressibleByArgument {}

extension Diagnostic {
  fileprivate static func nothingLeft(_ skipped: Int, _ records: Int) -> Diagnostic {
    Diagnostic(
      "batch-nothing-left", severity: .warning,
      "`--resume-after \(skipped)` leaves nothing of \(Phrasing.count(records, "record"))")
  }
}
