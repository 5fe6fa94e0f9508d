import ArgumentParser
import Diagnostics
import Keeping
import People
import Text
import Wording

/// `invite templates show`: one template, laid out for reading.
struct TemplatesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a template with its choices laid out: costs, lengths, the facts each needs.",
    discussion: """
      With two profiles, `+` marks what they have the facts for, `-` what they have not, and `>` \
      what the message takes.
      """
  )

  @Argument(help: "The name of a template.", completion: .templates)
  var name: String

  @OptionGroup var libraryOptions: LibraryOptions

  @OptionGroup var occasionOptions: OccasionOptions

  @Option(help: "text, or json for one object with everything about the template.")
  var format = ResultFormat.text

  func run() throws {
    let console = Console(color: libraryOptions.color)
    let occasion = try occasionOptions.occasion(console)
    let library = try libraryOptions.load(console)
    let variant = try VariantName(text: name).find(in: library, console)
    let report = Linter.report(on: library, today: occasionOptions.today?.date ?? .today)
    let sheet = VariantSheet(
      variant, in: library, for: occasion, findings: report.findings.map(\.diagnostic))
    switch format {
    case .text: try console.print(sheet.text)
    case .json: try console.print(sheet.json.line + "\n")
    }
  }
}
