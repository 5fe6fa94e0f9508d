import ArgumentParser
import Channels
import Diagnostics
import Ledger
import People
import Text
import Writing

/// `invite status`: what is left, who is pending, and whose turn it is.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show what is left of your notes, who is pending, and which follow-ups are due.",
    discussion: """
      It reads the ledger, which `--copy`, `--edit`, `--pick`, `invite log` and `invite sync` fill. \
      How many notes and invitations an account may send is data of the channel: correct it in \
      `channels.yaml`.
      """
  )

  @Flag(help: "List everybody, however many there are.")
  var all = false

  @Option(help: "text, or json for one object.")
  var format = ResultFormat.text

  @Option(help: .today)
  var today: Day?

  @OptionGroup var senderOptions: SenderOptions

  @OptionGroup var libraryOptions: LibraryOptions

  @OptionGroup var ledgerOption: LedgerOption

  /// How many people of each stage are listed unless all are asked for.
  private static let listed = 20

  func run() throws {
    let console = Console(color: libraryOptions.color)
    let library = try libraryOptions.load(console)
    let account = try MessageRequest().channel(
      OwnProfile.account(senderOptions.from, console), in: library, console)
    let content = try console.reporting { () throws(Diagnostic) in
      try LedgerLocation(ledgerOption.ledger, of: library).existing().read()
    }
    console.report(content.warnings)
    let status = Status(
      of: content.history, on: LedgerDay(today?.date ?? .today), account: account,
      in: library.channels)
    switch format {
    case .text: try console.print(status.text(listed: all ? .max : Self.listed))
    case .json: try status.printJSON { try console.print($0) }
    }
  }
}
