import ArgumentParser
import Diagnostics
import Keeping
import People
import Writing

/// `invite templates render`: one template with data of any kind, to try the language out.
struct TemplatesRenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Render one template with data of any kind, without profiles or a limit.",
    discussion: """
      The first alternative of each choice is taken. `--missing empty --layout verbatim` is plain \
      Liquid. Partials are looked for in the folder `partials` beside the template.
      """
  )

  @Argument(
    help: "A template; `-` reads standard input.", completion: .file(extensions: ["liquid"]))
  var file: String

  @Option(
    help: ArgumentHelp("The data, a file of YAML or JSON.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var data: String?

  @Option(help: "What a missing fact means: error, or empty for nothing.")
  var missing = TemplateTrial.MissingPolicy.error

  @Option(help: "flow to put white space in order, or verbatim to leave it as written.")
  var layout = TemplateTrial.SourceLayout.flow

  @Option(help: .today)
  var today: Day?

  @Option(help: .color)
  var color = ColorChoice.auto

  mutating func validate() throws {
    if file == "-", data == "-" {
      throw ValidationError("Only one of the two can be read from standard input.")
    }
  }

  func run() throws {
    let console = Console(color: color)
    do {
      let template = try InputFile(path: file).text()
      let trial = TemplateTrial(
        missing: missing, layout: layout, today: today?.date ?? .today,
        partials: TemplateLibrary.partials(beside: file))
      let data = try self.data.map { try InputFile(path: $0).text() }
      let rendered = try trial.render(template, data: data)
      // Those of the front matter are not among the warnings about the template.
      let suspicions = template.suspicions()
      console.report(
        suspicions + (data?.suspicions() ?? [])
          + rendered.warnings.filter { !suspicions.contains($0) })
      try console.print(layout == .flow ? rendered.text + "\n" : rendered.text)
    } catch let error as Diagnostic {
      console.report(error)
      throw error.exitStatus
    } catch let error as TemplateFaults {
      console.report(error.diagnostics)
      throw ExitStatus.fault
    }
  }
}

extension TemplateTrial.MissingPolicy: ExpressibleByArgument {}
extension TemplateTrial.SourceLayout: ExpressibleByArgument {}
