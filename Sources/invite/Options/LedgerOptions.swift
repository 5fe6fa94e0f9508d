import ArgumentParser

/// The option of every command that reads the ledger.
struct LedgerOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The ledger of what was sent.",
      discussion: """
        Without it: INVITE_LEDGER, then what library.yaml says, then invite/ledger.jsonl in your \
        folder for configuration.
        """,
      valueName: "file"), completion: .file())
  var ledger: String?
}

/// The options of commands that write messages, for those who keep a ledger.
struct LedgerOptions: ParsableArguments {
  @OptionGroup var file: LedgerOption

  @Flag(help: "Another message to somebody is meant, beside those that the ledger has.")
  var again = false

  /// The wishes in the options.
  var request: LedgerRequest { LedgerRequest(path: file.ledger, isAgain: again) }

  /// The wishes in the options, and in those of a command that logs.
  func request(_ logging: LoggingOptions) -> LedgerRequest {
    var request = request
    request.leavesTextsOut = logging.noTexts
    return request
  }
}

/// The options of commands that log a message.
struct LoggingOptions: ParsableArguments {
  @Flag(help: "Leave the text out of the ledger; one that begins with it keeps none.")
  var noTexts = false
}

/// What is wished of the ledger.
struct LedgerRequest: Equatable {
  /// The path that the user named; nil for the usual one.
  var path: String?
  /// Whether another message to the same person is meant.
  var isAgain = false
  /// Whether the text is left out.
  var leavesTextsOut = false
}
