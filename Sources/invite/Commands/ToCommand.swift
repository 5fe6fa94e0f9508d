import ArgumentParser
import Importing

/// `invite to`: the best message to somebody who has no file.
struct ToCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "to",
    abstract: "Write to somebody who has no file yet, from what you say here.",
    discussion: """
      What you know of them stands behind the name, a key and a text each; a key needs its tie or \
      `note` only where its name alone is not enough:

        invite to "Jakob Lindholm" met="PyData Warsaw" ask="How does Tibber do it?"

      With nothing but a name it asks, in a terminal.
      """
  )

  @Argument(help: "The full name.")
  var name: String

  @Argument(
    help: ArgumentHelp(
      "What you know of them, such as met=\"PyData Warsaw\" or ask=\"…\".", valueName: "key=text"),
    completion: .facts)
  var facts: [String] = []

  @Option(
    help: ArgumentHelp(
      "Keep the profile in a file.",
      discussion: "Without a name of its own, or with that of a folder and a slash: by the name.",
      valueName: "file"), completion: .profiles)
  var save: String?

  @OptionGroup var senderOptions: SenderOptions

  @OptionGroup var libraryOptions: LibraryOptions

  @OptionGroup var options: CommonOptions

  @OptionGroup var resultOptions: ResultOptions

  @OptionGroup var ledgerOptions: LedgerOptions

  @OptionGroup var loggingOptions: LoggingOptions

  mutating func validate() throws {
    try request.validate()
  }

  func run() throws { try request.run() }

  /// The arguments with the folder for profiles where `--save` has no value.
  static func completed(_ words: [String]) -> [String] {
    guard words.first == configuration.commandName else { return words }
    return words.enumerated().flatMap { index, word -> [String] in
      let next = index + 1 < words.count ? words[index + 1] : "-"
      let hasValue = !next.hasPrefix("-") && !next.contains("=")
      return word == "--save" && !hasValue ? [word, "people/"] : [word]
    }
  }

  /// The file to keep the profile in: in a folder it is named after the person.
  private var savedFile: String? {
    guard let save, save.hasSuffix("/") else { return save }
    var names = ProfileFileNames()
    return save + names.next(for: name)
  }

  private var request: GenerateRequest {
    GenerateRequest(
      people: PairFiles(
        sender: senderOptions.from, recipient: .person(name, FactArguments(words: facts))),
      folders: libraryOptions.folders, color: libraryOptions.color, channel: options.channel,
      variant: options.variant, message: options.message.request, format: resultOptions.format,
      explain: resultOptions.explain, copy: resultOptions.copy, pick: resultOptions.pick,
      edit: resultOptions.edit, ledger: ledgerOptions.request(loggingOptions),
      strict: resultOptions.strict,
      save: savedFile, makesFolder: save?.hasSuffix("/") == true)
  }
}
