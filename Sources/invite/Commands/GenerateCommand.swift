import ArgumentParser

/// `invite generate`: the best message for two people.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write the best message for this pair; also `invite SENDER RECIPIENT`.",
    discussion: """
      The message goes to standard output, everything about it to standard error. `-` reads a \
      profile from standard input.
      """
  )

  @Argument(help: "Your profile, a YAML file.")
  var sender: String

  @Argument(help: "The profile of the one you want to know.")
  var recipient: String

  @OptionGroup var libraryOptions: LibraryOptions

  @OptionGroup var options: CommonOptions

  @Option(help: "text, or json for one object with everything about the message.")
  var format = ResultFormat.text

  @Flag(help: "Say what was chosen, what it cost, and where each fact comes from.")
  var explain = false

  @Flag(help: "Copy the message to the terminal's clipboard (OSC 52), over SSH too.")
  var copy = false

  @Flag(help: "End with status 1 when there are warnings.")
  var strict = false

  mutating func validate() throws {
    try request.validate()
  }

  func run() throws { try request.run() }

  /// The request in the arguments.
  var request: GenerateRequest {
    GenerateRequest(
      sender: sender, recipient: recipient, templates: libraryOptions.templates,
      color: libraryOptions.color, channel: options.channel, variant: options.variant,
      message: options.message.request, format: format, explain: explain, copy: copy,
      strict: strict)
  }
}
