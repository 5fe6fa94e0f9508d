import ArgumentParser

/// `invite profiles`: look after profiles.
struct ProfilesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profiles", abstract: "Look after profiles.",
    subcommands: [
      ProfilesCheckCommand.self, ProfilesNewCommand.self, ProfilesImportCommand.self,
      ProfilesPasteCommand.self,
      ProfilesShowCommand.self, ProfilesSchemaCommand.self,
    ]
  )
}
