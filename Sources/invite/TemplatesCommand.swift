import ArgumentParser
import Diagnostics
import InviteKit

/// `invite templates`: look after a template library.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "Look after templates.",
    subcommands: [
<<<<<<< HEAD
      TemplatesLintCommand.self, TemplatesTestCommand.self, TemplatesRenderCommand.self,
=======
      TemplatesListCommand.self, TemplatesShowCommand.self, TemplatesLintCommand.self,
      TemplatesTestCommand.self, TemplatesCoverageCommand.self,
      TemplatesRenderCommand.self,
>>>>>>> 4719e3e60a253d0aaa7a9c5f19a8cf0a68c42b92
    ]
  )
}
