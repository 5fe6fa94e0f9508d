import ArgumentParser
import Diagnostics
import FoundationEssentials
import Text

/// What newcomers try, and what there is instead.
enum Guess {
  /// The answer to a call without any word: a few lines to start from.
  static let firstHelp = """
    invite writes one short, personal message that fits where it is going.

      invite ada.yaml            the best message to her from you
      invite to "Ada Lovelace"   to somebody who has no file yet
      invite compare me.yaml ada.yaml
                                 every way to write to her, side by side
      invite check               a message of your own: its length, wording and claims
      invite profiles new me.yaml
                                 your own profile, by questions
      invite init                templates and two profiles to start from

    invite --help names everything, invite help COMMAND tells about a command.

    """

  /// The fault of words that name no command or no option, where what was meant is known.
  static func fault(
    of words: some Sequence<String>, in configuration: CommandConfiguration
  ) -> Diagnostic? {
    command(of: words, in: configuration) ?? option(of: words)
  }

  /// Other words for commands, each with what to write.
  private static let commands = [
    "lint": "invite templates lint", "test": "invite templates test",
    "coverage": "invite templates coverage", "render": "invite templates render",
    "list": "invite templates list", "ls": "invite templates list",
    "show": "invite templates show NAME", "variants": "invite compare ME.yaml THEM.yaml",
    "new": "invite profiles new FILE.yaml` or `invite templates new NAME",
    "add": "invite profiles new FILE.yaml", "create": "invite profiles new FILE.yaml",
    "import": "invite profiles import FILE", "paste": "invite profiles paste",
    "schema": "invite profiles schema", "setup": "invite init", "start": "invite init",
    "write": "invite THEM.yaml", "message": "invite THEM.yaml", "send": "invite THEM.yaml",
    "preview": "invite compare ME.yaml THEM.yaml", "diff": "invite compare ME.yaml THEM.yaml",
    "dry-run": "invite compare ME.yaml THEM.yaml", "version": "invite --version",
    "limits": "invite channels", "track": "invite log THEM.yaml", "sent": "invite log THEM.yaml",
    "record": "invite log THEM.yaml", "history": "invite status", "pending": "invite status",
    "budget": "invite status", "ledger": "invite status", "todo": "invite status",
    "followups": "invite status", "follow-ups": "invite status", "stats": "invite results",
    "report": "invite results", "rank": "invite plan ME.yaml PEOPLE",
    "prioritize": "invite plan ME.yaml PEOPLE", "undo": "invite log THEM.yaml --not-sent",
  ]

  /// Other words for options, each with the option.
  private static let options = [
    "--lang": "--language", "--locale": "--language", "--length": "--limit", "--max": "--limit",
    "--max-length": "--limit", "--template": "--variant", "--template-dir": "--templates",
    "--platform": "--channel", "--network": "--channel",
    "--date": "--today", "--json": "--format json", "--colour": "--color",
    "--no-color": "--color never", "--verbose": "--explain", "--why": "--explain",
  ]

  /// The fault of the first word in the place of a command.
  private static func command(
    of words: some Sequence<String>, in configuration: CommandConfiguration
  ) -> Diagnostic? {
    var configuration = configuration
    var path = "invite"
    for word in words {
      let commands = configuration.subcommands
      if let next = commands.first(where: { $0.configuration.commandName == word }) {
        configuration = next.configuration
        path += " \(word)"
        continue
      }
      guard !word.hasPrefix("-"), !word.contains(where: { $0 == "." || $0 == "/" }),
        word != "help", !FileManager.default.fileExists(atPath: word)
      else { return nil }
      let names = commands.compactMap { $0.configuration.commandName }
      if path == "invite", let other = Self.commands[word] { return .noCommand(word, other) }
      return Phrasing.nearest(to: word, among: names).map {
        .noCommand(word, "\(path) \($0)", mayBeFile: path == "invite")
      }
    }
    return nil
  }

  /// The fault of the first option that no command has.
  private static func option(of words: some Sequence<String>) -> Diagnostic? {
    for word in words.prefix(while: { $0 != "--" }) {
      let name = word.split(separator: "=", maxSplits: 1).first.map(String.init) ?? word
      if let other = options[name] { return .noOption(name, other) }
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func noCommand(
    _ word: String, _ meant: String, mayBeFile: Bool = true
  ) -> Diagnostic {
    Diagnostic(
      "usage-command", kind: .usage,
      "there is no command `\(word)`" + (mayBeFile ? ", nor a file of that name" : ""),
      help: "did you mean `\(meant)`?")
  }

  fileprivate static func noOption(_ word: String, _ meant: String) -> Diagnostic {
    Diagnostic(
      "usage-option", kind: .usage, "there is no option `\(word)`",
      help: "did you mean `\(meant)`?")
  }
}
