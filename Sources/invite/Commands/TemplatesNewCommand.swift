public import ArgumentParser
import Diagnostics
import Files
import FoundationEssentials
import Keeping
import People
import Text
import Writing

/// `invite templates new`: a template and its first case from a few answers.
struct TemplatesNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a template and its first case from a few answers, or from options.",
    discussion: """
      Without options it asks, in a terminal. What it writes is a start: make the words your own, \
      then run `invite templates lint` and `invite templates test --accept`. Files that are there \
      are never changed.
      """
  )

  @Argument(help: "What to call it: letters, digits and hyphens, such as met-at-fair.")
  var name: String

  @Option(
    help: ArgumentHelp(
      "How you know them: \(FactKey.ties.map(\.name).joined(separator: ", ")).", valueName: "tie"),
    completion: .ties)
  var tie: String?

  @Option(help: ArgumentHelp("When to use it, in one line.", valueName: "text"))
  var summary: String?

  @Option(
    help: ArgumentHelp(
      "A sentence to add where there is room; Liquid is welcome.", valueName: "text"))
  var say: String?

  @Option(help: "invite, reply or follow-up; what suits the tie, unless given.", completion: .kinds)
  var kind: InviteKind?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How good a reason to connect this is, from 1 to 100.", valueName: "n"))
  var strength: Int?

  @Option(help: ArgumentHelp("Who looks after it.", valueName: "name"))
  var owner: String?

  @OptionGroup var libraryOptions: LibraryOptions

  @Option(help: .today)
  var today: Day?

  mutating func validate() throws {
    if let strength, !(1...100).contains(strength) {
      throw ValidationError("A strength is a whole number from 1 to 100, not \(strength).")
    }
  }

  func run() throws {
    let console = Console(color: libraryOptions.color)
    do {
      try write(console)
    } catch let error as Diagnostic {
      console.report(error)
      throw error.exitStatus
    } catch let ended as Dialogue.Ended {
      console.say("nothing was written")
      throw ended.exitStatus
    }
  }

  private func write(_ console: Console) throws {
    guard TemplateScaffold.isName(name) else {
      _ = try TemplateScaffold(name: name, tie: FactKey.ties[0])
      return
    }
    let library = try libraryOptions.folders.toWrite.load(console)
    guard let folder = library.folder else { throw Diagnostic.builtInIsFixed }
    let template = "\(folder)/\(name).liquid"
    let cases = "\(folder)/\(name)\(CaseFile.ending)"
    try TextFile.refuseExisting(template)
    try TextFile.refuseExisting(cases)
    let scaffold = try scaffold()
    let today = today?.date ?? .today
    // The partials of a template in a folder are those at the top, too.
    let partials = TemplateLibrary.partials(beside: "\(folder)/template")
    let caseText = try scaffold.caseText(
      in: library, partials: partials,
      schema: SchemaPath.find(.cases, from: TextFile.folder(of: template)), today: today)
    let text = scaffold.text(partials: Set(partials.keys), today: today)
    try TextFile.makeFolder(TextFile.folder(of: template))
    try TextFile.write(text, to: template, replacing: false)
    try TextFile.write(caseText, to: cases, replacing: false)
    console.say("wrote \(template.visible) and \(cases.visible)")
    console.say("make the words your own, then: invite templates lint \(name)")
  }

  /// The template by the options, or by the answers of a user at a terminal.
  private func scaffold() throws -> TemplateScaffold {
    if tie == nil, summary == nil, say == nil, let dialogue = Dialogue.withUser {
      return try interview(dialogue)
    }
    guard let tie else { throw Diagnostic.noTie }
    guard let kind = FactKey.tie(tie) else { throw Diagnostic.unknownTie(tie) }
    return given(try TemplateScaffold(name: name, tie: kind))
  }

  private func given(_ scaffold: TemplateScaffold) -> TemplateScaffold {
    var scaffold = scaffold
    if let summary { scaffold.summary = summary }
    if let strength { scaffold.strength = strength }
    if let kind { scaffold.kind = kind }
    scaffold.owner = owner
    scaffold.remark = say
    return scaffold
  }

  private func interview(_ dialogue: Dialogue) throws -> TemplateScaffold {
    dialogue.say("An empty answer takes what suits; Control-D leaves without writing anything.")
    let options = FactKey.ties.map { ($0.name, $0.summary) }
    var tie: FactKey?
    while tie == nil {
      let name = try dialogue.choose("How do you know those it is for?", among: options)
      tie = name.flatMap { FactKey.tie($0) }
    }
    guard let tie else { throw Dialogue.Ended(signal: nil) }
    var scaffold = given(try TemplateScaffold(name: name, tie: tie))
    if let summary = try dialogue.ask("When do you use it, in one line?", example: scaffold.summary)
    {
      scaffold.summary = summary
    }
    let facts = tie.keys.map { "{{ \(tie.name).\($0.name) }}" }.joined(separator: " ")
    scaffold.remark = try dialogue.ask(
      "What else do you say about it, where there is room? One sentence; the facts are \(facts)")
    if kind == nil {
      let kinds = [
        (InviteKind.invite.rawValue, "a first message"),
        (InviteKind.reply.rawValue, "an answer to an invite of theirs"),
        (InviteKind.followUp.rawValue, "a message after they accepted"),
      ]
      let kind = try dialogue.choose("What kind of message is it?", among: kinds)
      scaffold.kind = kind.flatMap { InviteKind(rawValue: $0) } ?? scaffold.kind
    }
    while strength == nil {
      let example = "\(scaffold.strength)"
      let question = "How good a reason to connect is it, from 1 to 100?"
      guard let answer = try dialogue.ask(question, example: example) else { break }
      if let number = Int(answer), (1...100).contains(number) {
        scaffold.strength = number
        break
      }
      dialogue.say("answer with a whole number from 1 to 100")
    }
    return scaffold
  }
}

extension InviteKind: ExpressibleByArgument {}

extension Diagnostic {
  /// The library that is built in, to which no file can be added.
  static var builtInIsFixed: Diagnostic {
    Diagnostic(
      "usage-built-in", kind: .usage, "the built-in library cannot be added to",
      help: "run `invite init` first: it writes a library of your own to `templates`")
  }

  fileprivate static var noTie: Diagnostic {
    Diagnostic(
      "usage-tie", kind: .usage, "a template needs a tie to tell of, and `--tie` is not given",
      help: "give `--tie` with one of \(Phrasing.list(FactKey.ties.map(\.name)))")
  }

  fileprivate static func unknownTie(_ name: String) -> Diagnostic {
    Diagnostic(
      "usage-tie", kind: .usage, "there is no tie `\(name)`",
      help: Phrasing.suggestion(for: name, among: FactKey.ties.map(\.name), noun: "ties"))
  }
}
