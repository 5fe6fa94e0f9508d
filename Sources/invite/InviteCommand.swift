import ArgumentParser

/// The program: `invite SENDER RECIPIENT`, and the commands around it.
@main
struct InviteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite",
    abstract: "Write one short, personal message that fits where it is going.",
    discussion: """
      Two profiles in YAML (yours, and that of someone you want to know) and a library of \
      templates become one message, the most preferred one within the channel's limit. Nothing is \
      ever sent: you read it, you send it.

      Exit status: 0 done; 1 something that was written is at fault, or no message could be \
      written; 2 the tool could not do its work; 64 wrong usage.
      """,
    subcommands: [GenerateCommand.self, ChannelsCommand.self, ProfilesCommand.self],
    defaultSubcommand: GenerateCommand.self
  )
}
