import ArgumentParser

/// The option for the one who writes.
struct SenderOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Your profile.",
      discussion: """
        Without it: INVITE_FROM, then me.yaml or profiles/me.yaml here, then invite/me.yaml in \
        your folder for configuration.
        """,
      valueName: "file"), completion: .profiles)
  var from: String?
}

/// The option for facts about a recipient that are in no file.
struct FactOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A fact of the recipient for this once, such as ask=\"…\"; may be given often.",
      valueName: "key=text"), completion: .facts)
  var set: [String] = []
}
