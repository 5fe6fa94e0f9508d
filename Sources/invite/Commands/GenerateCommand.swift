import ArgumentParser

/// `invite generate`: the best message for two people.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write the best message to somebody; also `invite RECIPIENT`.",
    usage: "invite generate [<options>] [<sender>] <recipient>",
    discussion: """
      The message goes to standard output, everything about it to standard error. `-` reads a \
      profile from standard input. Both profiles can be named too: `invite SENDER RECIPIENT`.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The profile of the one you want to know; yours, where another comes after it.",
      valueName: "profile"), completion: .profiles)
  var first: String

  @Argument(
    help: ArgumentHelp(
      "The profile of the one you want to know, where yours is named.", valueName: "recipient"),
    completion: .profiles)
  var second: String?

  @OptionGroup var senderOptions: SenderOptions

  @OptionGroup var libraryOptions: LibraryOptions

  @OptionGroup var options: CommonOptions

  @OptionGroup var resultOptions: ResultOptions

  @OptionGroup var ledgerOptions: LedgerOptions

  @OptionGroup var loggingOptions: LoggingOptions

  @OptionGroup var factOptions: FactOptions

  mutating func validate() throws {
    if second != nil, senderOptions.from != nil {
      throw ValidationError("Your profile is named twice: by `--from`, and before the recipient's.")
    }
    try request.validate()
  }

  func run() throws { try request.run() }

  /// The request in the arguments.
  var request: GenerateRequest {
    GenerateRequest(
      people: PairFiles(
        sender: second == nil ? senderOptions.from : first,
        recipient: .file(second ?? first),
        facts: FactArguments(words: factOptions.set)),
      folders: libraryOptions.folders,
      color: libraryOptions.color, channel: options.channel, variant: options.variant,
      message: options.message.request, format: resultOptions.format,
      explain: resultOptions.explain, copy: resultOptions.copy, pick: resultOptions.pick,
      edit: resultOptions.edit, ledger: ledgerOptions.request(loggingOptions),
      strict: resultOptions.strict)
  }
}
