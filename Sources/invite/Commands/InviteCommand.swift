import ArgumentParser
import Diagnostics
import FoundationEssentials
import Text

/// The program: `invite RECIPIENT`, and the commands around it.
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
    subcommands: [
      GenerateCommand.self, ToCommand.self, CompareCommand.self, BatchCommand.self,
      CheckCommand.self, LogCommand.self, SyncCommand.self, StatusCommand.self,
      PlanCommand.self, ResultsCommand.self, TemplatesCommand.self, ProfilesCommand.self,
      ChannelsCommand.self, InitCommand.self,
    ],
    defaultSubcommand: GenerateCommand.self
  )

  /// Runs the program, unless a command is misspelt: that word would be taken for a profile, and a
  /// report of a missing file would help nobody.
  static func main() {
    let words = CommandLine.arguments.dropFirst()
    if let fault = Guess.fault(of: words, in: configuration) {
      Console(color: .auto).report(fault)
      exit(withError: ExitStatus.usage)
    }
    do {
      if words.isEmpty { return try Console(color: .auto).print(Guess.firstHelp) }
      if let script = CompletionScript(words) {
        return try Console(color: .auto).print(script.text)
      }
      if let shortcut { return try shortcut.run() }
      var command = try parseAsRoot(ToCommand.completed(Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch {
      end(error)
    }
  }

  /// The request to `generate`, named or by default, if it can be read without examining the
  /// commands.
  private static var shortcut: GenerateRequest? {
    let words = CommandLine.arguments.dropFirst()
    if words.first == GenerateCommand.configuration.commandName {
      return GenerateRequest(words.dropFirst())
    }
    guard let first = words.first, !first.hasPrefix("-"), first != "help",
      !configuration.subcommands.contains(where: { $0.configuration.commandName == first })
    else { return nil }
    return GenerateRequest(words)
  }

  /// Ends the program, and prints the error unless it has been reported.
  ///
  /// The text repeats the arguments, with characters that a terminal could act on written out. Help
  /// that cannot be written is a failure like that of any other result.
  private static func end(_ error: any Error) -> Never {
    let message = fullMessage(for: error)
    let status = exitCode(for: error)
    guard !message.isEmpty else { exit(withError: status) }
    let text = message.visibleLines + "\n"
    let console = Console(color: .auto)
    guard status == .success else {
      try? StandardStream.error.write(text)
      exit(withError: status)
    }
    do {
      try console.print(text)
      exit(withError: status)
    } catch {
      exit(withError: ExitStatus.cannotWork)
    }
  }
}
