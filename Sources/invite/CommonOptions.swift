import ArgumentParser
import Diagnostics
import InviteKit

/// The options of the command that writes one message, beside those about the library.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where the message goes; see `invite channels`.",
      discussion: "Without it: linkedin, or linkedin-premium if your profile says so.",
      valueName: "name"))
  var channel: String?

  @Option(help: ArgumentHelp("Write this template and no other.", valueName: "name"))
  var variant: String?

  @OptionGroup var message: MessageOptions

  /// The channel that is asked for, or the sender's, with the limit that is asked for.
  func channel(for sender: Profile, in library: TemplateLibrary, _ console: Console) throws
    -> Channel
  {
    try message.request.channel(channel ?? sender.defaultChannel, in: library, console)
  }
}
