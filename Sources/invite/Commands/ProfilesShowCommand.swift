import ArgumentParser
import Diagnostics
import People

/// `invite profiles show`: the facts of a profile, as templates read them.
struct ProfilesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show every fact of a profile as templates read it, and the line it comes from."
  )

  @Argument(help: "A profile, a YAML file; `-` reads standard input.", completion: .profiles)
  var profile: String

  @Option(help: .color)
  var color = ColorChoice.auto

  func run() throws {
    let console = Console(color: color)
    var warnings: [Diagnostic] = []
    let profiles = try ProfileFile.read([profile], console, &warnings)
    console.report(warnings)
    for profile in profiles { try console.print(profile.listing) }
  }
}
