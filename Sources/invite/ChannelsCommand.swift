import ArgumentParser
import InviteKit

/// `invite channels`: where messages can go, and how long they may be there.
struct ChannelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "channels",
    abstract: "List the channels: limits, units, where they were read and when."
  )

  @OptionGroup var options: CommonOptions

  @Option(help: "text, or yaml as a library's channels.yaml holds it.")
  var format = Format.text

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case yaml
  }

  func run() throws {
    let console = Console(color: options.color)
    let channels: ChannelTable
    do {
      channels = try options.library().channels
    } catch {
      console.report(error)
      throw error.isAboutAccess ? ExitStatus.cannotWork : ExitStatus.fault
    }
    switch format {
    case .text: try console.print(channels.text)
    case .yaml: try console.print(channels.yaml)
    }
  }
}
