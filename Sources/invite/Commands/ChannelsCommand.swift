import ArgumentParser
import Channels
import Writing

/// `invite channels`: the channels of messages, and their limits.
struct ChannelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "channels",
    abstract: "List the channels: limits, units, where they were read and when."
  )

  @OptionGroup var libraryOptions: LibraryOptions

  @Option(help: "text, or yaml as a library's channels.yaml holds it.")
  var format = Format.text

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case yaml
  }

  func run() throws {
    let console = Console(color: libraryOptions.color)
    let library = try libraryOptions.load(console)
    console.report(library.channelWarnings)
    let channels = library.channels
    switch format {
    case .text: try console.print(channels.text)
    case .yaml: try console.print(channels.yaml)
    }
  }
}
