import ArgumentParser
import Diagnostics
import FoundationEssentials

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
    version: "0.1.0",
    subcommands: [GenerateCommand.self, ChannelsCommand.self, ProfilesCommand.self],
    defaultSubcommand: GenerateCommand.self
  )

  /// Runs the program, unless its first word is a command with a slip in it: that word would be taken
  /// for a profile, and what is said about a file that is not there would help nobody.
  static func main() {
    if let word = CommandLine.arguments.dropFirst().first, let command = command(near: word) {
      Console(color: .auto).report(.unknownCommand(word, command))
      exit(withError: ExitStatus.usage)
    }
    main(nil)
  }

  private static func command(near word: String) -> String? {
    let commands = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !word.hasPrefix("-"), !word.contains(where: { $0 == "." || $0 == "/" }),
      !commands.contains(word), !FileManager.default.fileExists(atPath: word)
    else { return nil }
    return Wording.nearest(to: word, among: commands)
  }
}

extension Diagnostic {
  fileprivate static func unknownCommand(_ word: String, _ near: String) -> Diagnostic {
    Diagnostic(
      "usage-command", "there is no command `\(word)`, and no such profile",
      help: "did you mean `invite \(near)`?")
  }
}
