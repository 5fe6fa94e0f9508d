import ArgumentParser

/// The options of commands that print one message.
struct ResultOptions: ParsableArguments {
  @Option(help: "text, or json for one object with everything about the message.")
  var format = ResultFormat.text

  @Flag(help: "Say what was chosen, what it cost, and where each fact comes from.")
  var explain = false

  @Flag(help: "Copy the message to the terminal's clipboard (OSC 52), over SSH too.")
  var copy = false

  @Flag(help: "Look at the messages one by one in the terminal, and take one.")
  var pick = false

  @Flag(
    help: "Open the message in your editor first; what you save is checked, printed and copied.")
  var edit = false

  @Flag(help: "End with status 1 when there are warnings.")
  var strict = false
}
