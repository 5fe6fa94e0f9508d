import ArgumentParser
import Diagnostics
import FoundationEssentials
import Ledger
import People
import Text
import Writing

/// `invite results`: what came of the messages.
struct ResultsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "results",
    abstract: "Show what came of your messages, and how little of it can be told apart.",
    discussion: """
      By template, tie, channel, and with a note or without: how many were sent, of how many the \
      outcome is known, and how many accepted or answered, with intervals of 95 %. Whoever is \
      silent for fewer days than are waited counts as unknown. A difference is named only where a \
      test finds one that holds however often you look.
      """
  )

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many days an answer is waited for.", valueName: "days"))
  var wait = Results.usualWait

  @Option(help: "text, json for one object, or html for a page.")
  var format = Format.text

  @Option(help: .today)
  var today: Day?

  @OptionGroup var libraryOptions: LibraryOptions

  @OptionGroup var ledgerOption: LedgerOption

  /// The output format of results.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case html
  }

  /// Nobody waits longer for an answer.
  private static let waitAtMost = 365

  mutating func validate() throws {
    guard (1...Self.waitAtMost).contains(wait) else {
      throw ValidationError("--wait is a whole number from 1 to \(Self.waitAtMost), not \(wait).")
    }
  }

  func run() throws {
    let console = Console(color: libraryOptions.color)
    let library = try libraryOptions.load(console)
    let content = try console.reporting { () throws(Diagnostic) in
      try LedgerLocation(ledgerOption.ledger, of: library).existing().read()
    }
    console.report(content.warnings)
    let results = Results(
      of: content.history, on: LedgerDay(today?.date ?? .today), after: wait, in: library.channels)
    switch format {
    case .text:
      let signs = BoxCharacters.forLocale(in: ProcessInfo.processInfo.environment)
      try console.print(results.text(isASCII: signs.star == BoxCharacters.ascii.star))
    case .json: try console.print(results.json.line + "\n")
    case .html: try console.print(ResultsPage(results).html, holdsCommands: true)
    }
  }
}
