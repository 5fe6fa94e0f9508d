import ArgumentParser

/// The script that completes command lines in a shell.
///
/// ArgumentParser writes it, and knows the words of each command; what it does not know is that
/// `invite me.yaml ada.yaml` is short for `invite generate me.yaml ada.yaml`. So a line or two is
/// added that puts the name of the default command in its place.
struct CompletionScript {
  /// The shell.
  let shell: CompletionShell

  /// The script that some arguments ask for; nil where they ask for none, or for an unknown shell.
  init?(_ arguments: some Collection<String>) {
    let option = "--generate-completion-script"
    guard let first = arguments.first, first.hasPrefix(option) else { return nil }
    let name =
      first == option ? arguments.dropFirst().first : String(first.dropFirst(option.count + 1))
    switch name {
    case "bash": shell = .bash
    case "zsh": shell = .zsh
    case "fish": shell = .fish
    default: return nil
    }
  }

  /// The text of the script.
  var text: String {
    var text = InviteCommand.completionScript(for: shell) + "\n"
    for addition in additions {
      guard let marker = text.firstRange(of: addition.marker) else { continue }
      text.insert(contentsOf: addition.text, at: marker.upperBound)
    }
    return text
  }

  /// Lines to add behind a line of the script.
  private struct Addition {
    let marker: String
    let text: String

    init(after marker: String, _ text: String) {
      self.marker = marker
      self.text = text
    }
  }

  private var additions: [Addition] {
    let command = GenerateCommand.configuration.commandName ?? ""
    var commands = ["help"]
    for subcommand in InviteCommand.configuration.subcommands {
      if let name = subcommand.configuration.commandName { commands.append(name) }
    }
    if shell == .bash { return Self.bash(command, among: commands.joined(separator: "|")) }
    if shell == .zsh { return Self.zsh(command, among: commands.joined(separator: "|")) }
    return Self.fish(command, among: commands.joined(separator: " "))
  }

  private static func bash(_ command: String, among commands: String) -> [Addition] {
    [
      Addition(
        after: "    local -a unparsed_words=(\"${COMP_WORDS[@]:1:${COMP_CWORD}}\")\n",
        """
            if [[ "${COMP_CWORD}" -gt 1 && "${unparsed_words[0]}" != @(\(commands)) ]]; then
                unparsed_words=('\(command)' "${unparsed_words[@]}")
            fi

        """),
      Addition(
        after: "        # Offer subcommand completions\n",
        "        __invite_add_completions -o plusdirs -fX '!*.@(yaml|yml)'\n"),
    ]
  }

  private static func zsh(_ command: String, among commands: String) -> [Addition] {
    [
      Addition(
        after: "\n_invite() {\n",
        """
            if (( CURRENT > 2 )) && [[ "${words[2]}" != (\(commands)) ]]; then
                words=("${words[1]}" '\(command)' "${(@)words[2,-1]}")
                (( CURRENT++ ))
            fi

        """),
      Addition(
        after: "        _describe -V subcommand subcommands && ret=0\n",
        "        _files -g '*.(yaml|yml)' && ret=0\n"),
    ]
  }

  private static func fish(_ command: String, among commands: String) -> [Addition] {
    [
      Addition(
        after: "    set -l unparsed_tokens (__invite_tokens -pc)\n",
        """
            if test (count $unparsed_tokens) -gt 1
                and not contains -- $unparsed_tokens[2] \(commands)
                set unparsed_tokens $unparsed_tokens[1] \(command) $unparsed_tokens[2..]
            end

        """),
      Addition(
        after: "complete -c 'invite' -f\n",
        """
        complete -c 'invite' -n '__invite_should_offer_completions_for_positional "invite" -eq 1' -F

        """),
    ]
  }
}
