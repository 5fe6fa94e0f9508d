import ArgumentParser

/// The options of commands that write one message for each pair, beside those for the library.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where the message goes; see `invite channels`.",
      discussion: """
        Without it: linkedin, or linkedin-premium if your profile says so; linkedin-message to \
        somebody who wrote first or has accepted.
        """,
      valueName: "name"), completion: .channels)
  var channel: String?

  @Option(
    help: ArgumentHelp("Write this template and no other.", valueName: "name"),
    completion: .templates)
  var variant: String?

  @OptionGroup var message: MessageOptions
}
