import ArgumentParser
import Diagnostics
import Files
import FoundationEssentials
import Keeping
import People
import Text

/// `invite profiles new`: a profile from a few answers.
struct ProfilesNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a profile from a few answers, or from options.",
    discussion: """
      Without options it asks, in a terminal, and shows the message that the answers make: from \
      you, where your own profile is found (INVITE_FROM, me.yaml or profiles/me.yaml here, else \
      invite/me.yaml in your folder for configuration). A file that is there is never changed; \
      `-`, or no file, prints the profile.
      """
  )

  @Argument(help: "The file to write, such as profiles/me.yaml.", completion: .profiles)
  var file = "-"

  @Option(help: ArgumentHelp("The full name.", valueName: "text"))
  var name: String?

  @Option(help: ArgumentHelp("The name to greet by.", valueName: "text"))
  var called: String?

  @Option(help: ArgumentHelp("What they do, as a title.", valueName: "text"))
  var role: String?

  @Option(help: ArgumentHelp("Where they work.", valueName: "text"))
  var company: String?

  @Option(help: ArgumentHelp("What you do: goes on from \"I …\".", valueName: "text"))
  var work: String?

  @Option(
    help: ArgumentHelp("What you hope for: goes on from \"I'd love to …\".", valueName: "text"))
  var goal: String?

  @Option(
    help: ArgumentHelp("What you can offer: goes on from \"I can offer …\".", valueName: "text"))
  var offer: String?

  @Option(
    help: ArgumentHelp(
      "How you know them, such as met.event=FOSDEM; may be given often.",
      valueName: "tie.key=text"), completion: .tieKeys)
  var tie: [String] = []

  @Option(
    help: ArgumentHelp(
      "Any other key, such as schools=MIT or more.hobby=rowing; may be given often.",
      valueName: "key=text"), completion: .facts)
  var set: [String] = []

  @Option(help: .today)
  var today: Day?

  @Option(help: .color)
  var color = ColorChoice.auto

  func run() throws {
    let console = Console(color: color)
    let today = today?.date ?? .today
    do {
      if file != "-" { try TextFile.refuseExisting(file) }
      let scaffold = try scaffold()
      if scaffold == ProfileScaffold(), let dialogue = Dialogue.withUser {
        return try hold(with: dialogue, today, console)
      }
      guard !scaffold.values(at: "name").isEmpty || !scaffold.values(at: "name.given").isEmpty
      else {
        throw Diagnostic.nameless
      }
      if let contradiction = scaffold.contradiction { throw contradiction }
      try write(scaffold, today, console)
    } catch let error as Diagnostic {
      console.report(error)
      throw error.exitStatus
    }
  }

  // MARK: Asking

  /// Asks for the profile, and keeps the answers whatever happens.
  private func hold(
    with dialogue: Dialogue, _ today: PartialDate, _ console: Console
  ) throws {
    var interview = ProfileInterview(dialogue, today: today, preview: preview)
    do {
      try interview.hold()
    } catch {
      console.say("nothing was written")
      if interview.scaffold != ProfileScaffold() {
        console.say("what you have answered:")
        try console.print(interview.scaffold.text(schema: nil))
      }
      throw error.exitStatus
    }
    let findings = interview.scaffold.findings(today: today).filter { $0.severity != .info }
    console.report(findings)
    try keep(interview.scaffold, dialogue, console)
    if findings.hasErrors { throw ExitStatus.fault }
  }

  /// Shows the message from the user, whose profile is found by default.
  private var preview: MessageSoFar? {
    guard let sender = OwnProfile.read(),
      let library = try? TemplatesFolders(named: []).library()
    else { return nil }
    return MessageSoFar(sender: sender, library: library, request: MessageRequest(today: today))
  }

  /// Writes the answers to a file, under another name if the given one fails; if every name fails,
  /// it prints them.
  private func keep(_ scaffold: ProfileScaffold, _ dialogue: Dialogue, _ console: Console) throws {
    guard file != "-" else { return try console.print(text(of: scaffold, for: file)) }
    var path = file
    while true {
      let text = text(of: scaffold, for: path)
      do {
        try TextFile.write(text, to: path, replacing: false)
        return console.say("wrote \(path.visible)")
      } catch {
        console.report(error)
        let question = "Under what name instead? Enter prints the profile"
        guard let other = try? dialogue.ask(question) else {
          try console.print(text)
          throw error.exitStatus
        }
        path = other
      }
    }
  }

  private func text(of scaffold: ProfileScaffold, for path: String) -> String {
    let folder = path == "-" ? "profiles" : TextFile.folder(of: path)
    return scaffold.text(schema: SchemaPath.find(.profile, from: folder))
  }

  // MARK: Options

  /// The answers in the options.
  private func scaffold() throws -> ProfileScaffold {
    var scaffold = ProfileScaffold()
    let options = [
      ("name", name), ("name.called", called), ("role", role), ("company", company),
      ("work", work), ("goal", goal), ("offer", offer),
    ]
    for case let (path, value?) in options { try scaffold.set(path, value) }
    try FactArguments(words: tie)
      .add(to: &scaffold, below: "ties.", example: "--tie met.event=FOSDEM")
    try FactArguments(words: set).add(to: &scaffold, example: "--set schools=MIT")
    return scaffold
  }

  private func write(_ scaffold: ProfileScaffold, _ today: PartialDate, _ console: Console) throws {
    let findings = scaffold.findings(today: today).filter { $0.severity != .info }
    console.report(findings)
    if findings.hasErrors { throw ExitStatus.fault }
    let text = text(of: scaffold, for: file)
    guard file != "-" else { return try console.print(text) }
    try TextFile.write(text, to: file, replacing: false)
    console.say("wrote \(file.visible)")
  }
}

extension Diagnostic {
  fileprivate static var nameless: Diagnostic {
    Diagnostic(
      "usage-name", kind: .usage, "a profile needs a name",
      help:
        "give `--name \"Ada Lovelace\"`, and what else you know: `--role`, `--work`, `--tie met.event=…`"
    )
  }
}
