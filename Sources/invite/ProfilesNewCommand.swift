import ArgumentParser
import Diagnostics
import FoundationEssentials
import InviteKit

/// `invite profiles new`: a profile from a few answers.
struct ProfilesNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a profile from a few answers, or from options.",
    discussion: """
      Without options it asks, in a terminal. A file that is there is never changed; `-`, or no \
      file, prints the profile.
      """
  )

  @Argument(help: "The file to write, such as profiles/me.yaml.")
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
      valueName: "tie.key=text"))
  var tie: [String] = []

  @Option(
    help: ArgumentHelp(
      "Any other key, such as schools=MIT or more.hobby=rowing; may be given often.",
      valueName: "key=text"))
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
      var draft = try draft()
      if draft == ProfileDraft(), let dialogue = Dialogue.withUser {
        var interview = ProfileInterview(dialogue, draft: draft, today: today)
        try interview.hold()
        draft = interview.draft
      }
      guard !draft.values(at: "name").isEmpty || !draft.values(at: "name.given").isEmpty else {
        throw Diagnostic.nameless
      }
      if let contradiction = draft.contradiction { throw contradiction }
      try write(draft, today, console)
    } catch let error as Diagnostic {
      console.report(error)
      throw error.exitStatus
    } catch is Dialogue.Ended {
      console.say("nothing was written")
      throw ExitStatus.fault
    }
  }

  /// What the options say.
  private func draft() throws -> ProfileDraft {
    var draft = ProfileDraft()
    let options = [
      ("name", name), ("name.called", called), ("role", role), ("company", company),
      ("work", work), ("goal", goal), ("offer", offer),
    ]
    for case let (path, value?) in options { try draft.set(path, value) }
    for option in tie {
      let (path, value) = try Self.parted(option, "--tie met.event=FOSDEM")
      try draft.set("ties." + path, value)
    }
    for option in set {
      let (path, value) = try Self.parted(option, "--set schools=MIT")
      try draft.set(path, value)
    }
    return draft
  }

  private static func parted(_ option: String, _ example: String) throws -> (String, String) {
    guard let equals = option.firstIndex(of: "="), equals > option.startIndex else {
      throw Diagnostic.noEquals(option, example)
    }
    let value = option[option.index(after: equals)...]
    guard !value.allSatisfy(\.isWhitespace) else {
      throw Diagnostic.noValue(String(option[..<equals]), example)
    }
    return (String(option[..<equals]), String(value))
  }

  private func write(_ draft: ProfileDraft, _ today: PartialDate, _ console: Console) throws {
    let findings = draft.findings(today: today).filter { $0.severity != .info }
    console.report(findings)
    if findings.hasErrors { throw ExitStatus.fault }
    let folder = file == "-" ? "profiles" : TextFile.folder(of: file)
    let text = draft.text(schema: SchemaPath.find(.profile, from: folder))
    guard file != "-" else { return try console.print(text) }
    try TextFile.write(text, to: file, replacing: false)
    console.say("wrote \(file.visible)")
  }
}

extension Diagnostic {
  fileprivate static var nameless: Diagnostic {
    Diagnostic(
      "usage-name", "a profile needs a name",
      help:
        "give `--name \"Ada Lovelace\"`, and what else you know: `--role`, `--work`, `--tie met.event=…`"
    )
  }

  fileprivate static func noValue(_ key: String, _ example: String) -> Diagnostic {
    Diagnostic(
      "usage-key", "nothing is said of `\(key)`",
      help: "write a text behind the equals sign: `\(example)`; leave out what there is nothing of")
  }

  fileprivate static func noEquals(_ option: String, _ example: String) -> Diagnostic {
    Diagnostic(
      "usage-key", "there is no `=` in `\(option)`",
      help: "write a key, an equals sign and a text: `\(example)`")
  }
}
