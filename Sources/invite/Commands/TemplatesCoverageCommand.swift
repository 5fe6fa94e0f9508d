import ArgumentParser
import Channels
import Diagnostics
import Keeping
import People
import Text
import Writing

/// `invite templates coverage`: how much of the library messages ever use.
struct TemplatesCoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Show which alternatives of the templates are ever taken, and which never.",
    discussion: """
      Messages are written for every pair of the profiles, both ways round, and for every case of \
      the library. For a pair, each template of the fitting kind is written, not only the best; \
      a `vary` is turned with several seeds. An alternative counts as taken when one message \
      takes it; leaving an `optional` out counts as one of its two.
      """
  )

  @Argument(
    help: """
      Profiles, or folders of them; without any, those in the folder profiles beside the \
      templates, if it is there.
      """, completion: .profiles)
  var profiles: [String] = []

  @OptionGroup var libraryOptions: LibraryOptions

  @Option(
    help: ArgumentHelp(
      "Where the messages of pairs go; may be given several times.",
      discussion: "Without it: linkedin, or linkedin-premium if the sender's profile says so.",
      valueName: "name"), completion: .channels)
  var channel: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Another limit than the channel's for the messages of pairs.", valueName: "n"))
  var limit: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "End with status 1 when less than this is taken, from 0 to 100.", valueName: "percent"))
  var atLeast: Int?

  @Option(help: .today)
  var today: Day?

  @Option(help: "text, or json for one object.")
  var format = ResultFormat.text

  mutating func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError("A limit is a whole number from 1, not \(limit).")
    }
    if let atLeast, !(0...100).contains(atLeast) {
      throw ValidationError("A percentage is a whole number from 0 to 100, not \(atLeast).")
    }
  }

  func run() throws {
    let console = Console(color: libraryOptions.color)
    let library = try libraryOptions.load(console)
    let destination = Coverage.Destination(
      try channels(of: library, console), limit: limit)
    let (people, suite) = try sources(for: library, console)
    let coverage = Coverage(
      of: library, profiles: people, destination: destination, cases: suite,
      today: today?.date ?? .today)
    switch format {
    case .text: try console.print(coverage.text)
    case .json: try console.print(coverage.json.line + "\n")
    }
    let faults = library.faulty.flatMap(\.diagnostics) + suite.diagnostics
    console.report(faults)
    if let atLeast, coverage.total.percent < atLeast {
      console.report(.tooLittle(coverage.total, of: atLeast))
      throw ExitStatus.fault
    }
    if faults.hasErrors { throw ExitStatus.fault }
  }

  private func channels(of library: TemplateLibrary, _ console: Console) throws -> [Channel] {
    try channel.map { name in
      guard let channel = library.channels[name] else {
        console.report(.unknownChannel(name, library.channels))
        throw ExitStatus.usage
      }
      return channel
    }
  }

  /// The profiles and the cases to measure with.
  private func sources(
    for library: TemplateLibrary, _ console: Console
  ) throws -> ([Profile], CaseSuite) {
    let paths: [ProfilePath]
    let suite: CaseSuite
    do {
      let beside = ProfilePath.folder(beside: library).map { [$0] } ?? []
      paths = try ProfilePath.all(profiles.isEmpty ? beside : profiles)
      suite = try CaseSuite.load(for: library)
    } catch {
      console.report(error)
      throw error.exitStatus
    }
    // Warnings about a profile are left to `profiles check`.
    var warnings: [Diagnostic] = []
    let people = try ProfileFile.read(paths.map { InputFile($0) }, console, &warnings)
    return (people, suite)
  }
}

extension Diagnostic {
  fileprivate static func tooLittle(_ share: Coverage.Share, of percent: Int) -> Diagnostic {
    Diagnostic(
      "coverage-too-little",
      "\(share.percent) % of the alternatives are taken, and \(percent) % are asked for",
      help: "write cases that take the others, or delete what is never said")
  }

  fileprivate static func unknownChannel(_ name: String, _ channels: ChannelTable) -> Diagnostic {
    Diagnostic(
      "usage-channel", kind: .usage, "unknown channel `\(name)`",
      help: channels.suggestion(for: name))
  }
}
