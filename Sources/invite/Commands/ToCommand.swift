import ArgumentParser

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
      "What you know of them, such as met=\"PyData Warsaw\" or ask=\"…\".", valueName: "key=text"))
  var facts: [String] = []

  @Option(
    help: ArgumentHelp("Keep the profile in a file, such as people/jakob.yaml.", valueName: "file"))
  var save: String?

  @OptionGroup var senderOptions: SenderOptions

  @OptionGroup var libraryOptions: LibraryOptions

  @OptionGroup var options: CommonOptions

  @OptionGroup var resultOptions: ResultOptions

  mutating func validate() throws {
    try request.validate()
  }

  func run() throws { try request.run() }

  private var request: GenerateRequest {
    GenerateRequest(
      people: PairFiles(
        sender: senderOptions.from, recipient: .person(name, FactArguments(words: facts))),
      templates: libraryOptions.templates, color: libraryOptions.color, channel: options.channel,
      variant: options.variant, message: options.message.request, format: resultOptions.format,
      explain: resultOptions.explain, copy: resultOptions.copy, strict: resultOptions.strict,
      save: save)
  }
}
