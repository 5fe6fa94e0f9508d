import ArgumentParser
import Diagnostics
import Files
import Importing
import Keeping
import Text

/// `invite profiles paste`: a draft of a profile from the text of a page.
struct ProfilesPasteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paste",
    abstract: "Make a draft of a profile of what you copied from a page.",
    discussion: """
      Copy somebody's page, the page of an event or the end of a mail, and give it on standard \
      input, or in a file. Each value carries the line it is from; what is not sure is left out, and \
      asked. A language model may read the page in place of this program: `--schema` prints what to \
      tell it, and `--answer` takes its answer, each value only where it stands in the page.

        xclip -o | invite profiles paste --save people/ines.yaml
      """
  )

  @Argument(help: "The copied text; without it, standard input.", completion: .file())
  var page = "-"

  @Option(
    help: ArgumentHelp("Keep the profile in a file, such as people/ines.yaml.", valueName: "file"),
    completion: .profiles)
  var save: String?

  @Flag(help: "Print the request and the JSON Schema for a language model, and read nothing.")
  var schema = false

  @Option(
    help: ArgumentHelp("The answer of a language model, as JSON.", valueName: "file"),
    completion: .file())
  var answer: String?

  @Option(help: .color)
  var color = ColorChoice.auto

  mutating func validate() throws {
    guard page != "-" || answer != "-" else {
      throw ValidationError("The page and the answer cannot both come from standard input")
    }
  }

  func run() throws {
    let console = Console(color: color)
    guard !schema else {
      return try console.print("\(PastedProfile.request)\n\n\(Schema.profile.text)")
    }
    let profile = try console.reporting { () throws(Diagnostic) in
      if let save { try TextFile.refuseExisting(save) }
      return try self.profile()
    }
    console.report(profile.findings)
    let folder = save.map { TextFile.folder(of: $0) } ?? "profiles"
    let text = profile.text(schema: SchemaPath.find(.profile, from: folder))
    if let save {
      try console.reporting { () throws(Diagnostic) in
        try TextFile.write(text, to: save, replacing: false)
      }
      console.say("wrote \(save.visible)")
    } else {
      try console.print(text)
    }
    for doubt in profile.doubts {
      console.say("line \(doubt.line): \(doubt.question) \(doubt.text.visible)")
    }
  }

  private func profile() throws(Diagnostic) -> PastedProfile {
    let file = InputFile(path: page)
    let bytes = try file.read()
    guard let answer else { return try PastedProfile(PastedText(bytes, name: file.name)) }
    let answerFile = InputFile(path: answer)
    return try PastedProfile(
      answer: answerFile.read(), name: answerFile.name, to: bytes, named: file.name)
  }
}
