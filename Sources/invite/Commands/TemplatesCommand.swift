import ArgumentParser

/// `invite templates`: look after a template library.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "Look after templates.",
    subcommands: [
      TemplatesListCommand.self, TemplatesShowCommand.self, TemplatesLintCommand.self,
      TemplatesTestCommand.self, TemplatesCoverageCommand.self, TemplatesNewCommand.self,
      TemplatesRenderCommand.self,
    ]
  )
}
