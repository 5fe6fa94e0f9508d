import ArgumentParser

/// The options of every command that writes messages.
struct MessageOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Another limit than the channel's: a whole number from 1, in its unit.", valueName: "n"))
  var limit: Int?

  @Option(
    help: ArgumentHelp(
      "invite, reply or follow-up.",
      discussion: "Without it: what the recipient's ties ask for.", valueName: "kind"),
    completion: .kinds)
  var kind: String?

  @Option(
    help: ArgumentHelp("The language of the message, as a tag such as en or de-AT."),
    completion: .languages)
  var language = MessageRequest().language

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Turns the equally good alternatives: a whole number from 0.", valueName: "n"))
  var seed = MessageRequest().seed

  @Option(
    help: ArgumentHelp("The day that counts as today, such as 2026-11-21.", valueName: "date"))
  var today: Day?

  mutating func validate() throws {
    try request.validate()
  }

  /// The request in the options.
  var request: MessageRequest {
    MessageRequest(limit: limit, kind: kind, language: language, seed: seed, today: today)
  }
}
