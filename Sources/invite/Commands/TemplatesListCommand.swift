import ArgumentParser
import Diagnostics
import Keeping
import People
import Text
import Wording
import Writing

/// `invite templates list`: every template at a glance.
struct TemplatesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the templates: what each needs, how long it gets, where it can go.",
    discussion: """
      Lengths are measured with facts of typical length, or with those of two profiles; whether a \
      template can go to a channel is found by fitting it. A template that needs `a, b | c & d` needs \
      a, and either b or both c and d.
      """
  )

  @OptionGroup var libraryOptions: LibraryOptions

  @OptionGroup var occasionOptions: OccasionOptions

  @Option(help: "Only templates of this kind: invite, reply or follow-up.", completion: .kinds)
  var kind: String?

  @Option(help: "text, or json for one object with everything about each template.")
  var format = ResultFormat.text

  mutating func validate() throws {
    _ = try InviteKind.named(kind)
  }

  func run() throws {
    let console = Console(color: libraryOptions.color)
    let kind = try InviteKind.named(kind)
    let occasion = try occasionOptions.occasion(console)
    let library = try libraryOptions.load(console)
    console.report(library.channelWarnings)
    let report = Linter.report(on: library, today: occasionOptions.today?.date ?? .today)
    let listing = LibraryListing(
      library, of: kind, for: occasion, findings: report.findings.map(\.diagnostic))
    switch format {
    case .text: try console.print(listing.text)
    case .json: try console.print(listing.json.line + "\n")
    }
    if listing.summaries.isEmpty, listing.faulty.isEmpty {
      console.report(.nothingToList(library, kind))
    }
  }
}

extension Diagnostic {
  fileprivate static func nothingToList(
    _ library: TemplateLibrary, _ kind: InviteKind?
  ) -> Diagnostic {
    let kind = kind.map { " of kind `\($0.rawValue)`" } ?? ""
    let place = library.folder.map { " in `\($0.visible)`" } ?? " in the library"
    return Diagnostic(
      "library-empty", severity: .warning, "there are no templates\(kind)\(place)",
      help: "write one as `NAME.liquid`, or name another folder with `--templates`")
  }
}
