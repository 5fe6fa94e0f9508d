public import ArgumentParser
import Keeping

/// `invite profiles schema`: a schema with which an editor completes and checks a file.
struct ProfilesSchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of profiles, or of another kind of file.",
    discussion: """
      An editor with the YAML language server completes and checks a file whose first line names \
      its schema: `# yaml-language-server: $schema=PATH`. `invite init` writes all of them.
      """
  )

  @Argument(help: "profile, front-matter, cases, channels, lint or library.")
  var schema = Schema.profile

  func run() throws {
    try Console(color: .auto).print(schema.text)
  }
}

extension Schema: ExpressibleByArgument {}
