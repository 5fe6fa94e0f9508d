import ArgumentParser
import Diagnostics
import FoundationEssentials
import InviteKit

/// `invite generate`: the best message for two people.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write the best message for this pair; also `invite SENDER RECIPIENT`.",
    discussion: """
      The message goes to standard output, everything about it to standard error. `-` reads a \
      profile from standard input.
      """
  )

  @Argument(help: "Your profile, a YAML file.")
  var sender: String

  @Argument(help: "The profile of the one you want to know.")
  var recipient: String

  @OptionGroup var libraryOptions: LibraryOptions

  @OptionGroup var options: CommonOptions

  @Option(help: "text, or json for one object with everything about the message.")
  var format = ResultFormat.text

  @Flag(help: "Say what was chosen, what it cost, and where each fact comes from.")
  var explain = false

  @Flag(help: "Copy the message to the terminal's clipboard (OSC 52), over SSH too.")
  var copy = false

  @Flag(help: "End with status 1 when there are warnings.")
  var strict = false

  mutating func validate() throws {
    if sender == "-", recipient == "-" {
      throw ValidationError("Only one profile can be read from standard input.")
    }
  }

  func run() throws {
    let console = Console(color: libraryOptions.color)
    var warnings: [Diagnostic] = []
    let pair = try PairFiles(sender: sender, recipient: recipient).read(console, &warnings)
    let library = try libraryOptions.load(console)
    warnings += leftOut(of: library)
    let channel = try options.channel(for: pair.sender, in: library, console)
    let writer = Writer(
      library: library, options: options.writingOptions(channel),
      settings: LintSettings.load(for: library).0)
    var invite = try invite(writer, pair, console)
    warnings += library.warnings(about: invite.variant)
    invite.findings = warnings + invite.findings
    console.report(invite.findings.filter { $0.severity == .warning })

    switch format {
    case .json: try console.print(invite.json.line + "\n")
    case .text: if let text = invite.text { try console.print(text + "\n") }
    }
    if format == .text || explain || invite.status != .fits { tell(invite, writer, pair, console) }
    if copy, let text = invite.text { copyToClipboard(text, console) }
    if invite.status != .fits { throw ExitStatus.fault }
    if strict, invite.findings.contains(where: { $0.severity >= .warning }) {
      throw ExitStatus.fault
    }
  }

  /// The one variant that is asked for, or the best there is.
  private func invite(_ writer: Writer, _ pair: Pair, _ console: Console) throws -> Invite {
    guard let name = options.variant else { return writer.best(for: pair) }
    let variant = try VariantName(text: name).find(in: writer.library, console)
    var invite = writer.write(variant, for: pair)
    invite.findings += writer.otherPurposes(of: variant, for: pair)
      .map { .meantForOther(variant, $0) }
    return invite
  }

  /// One warning for each fault that keeps templates from being used which were not asked for.
  private func leftOut(of library: TemplateLibrary) -> [Diagnostic] {
    var names: [Diagnostic: [String]] = [:]
    var faults: [(first: Diagnostic, more: Int)] = []
    for faulty in library.faulty where faulty.name != options.variant {
      let errors = faulty.diagnostics.filter { $0.severity == .error }
      guard let first = errors.first else { continue }
      if names[first] == nil { faults.append((first, errors.count - 1)) }
      names[first, default: []].append(faulty.name)
    }
    return faults.map { .leftOut(names[$0.first] ?? [], $0.first, more: $0.more) }
  }

  private func tell(_ invite: Invite, _ writer: Writer, _ pair: Pair, _ console: Console) {
    if let subject = invite.subject { console.say("subject: \(subject.visible)") }
    guard explain || invite.status != .fits else { return }
    let explanation = Explanation(
      invite, writer: writer, pair: pair, isAskedFor: options.variant != nil,
      tellsAll: explain)
    console.report(invite.findings.filter { $0.severity == .error })
    if let problem = explanation.problem { console.report(problem) }
    if !explanation.ways.isEmpty { console.say(explanation.ways) }
    if explain, !explanation.text.isEmpty { console.say(explanation.text) }
  }

  private func copyToClipboard(_ text: String, _ console: Console) {
    let encoded = Data(text.utf8).base64EncodedString()
    let isCopied = StandardStream.writeToTerminal("\u{1B}]52;c;\(encoded)\u{7}")
    if isCopied {
      console.say("copied to the terminal's clipboard (if the terminal allows OSC 52)")
    } else {
      console.report(.notCopied)
    }
  }
}

extension Diagnostic {
  fileprivate static var notCopied: Diagnostic {
    Diagnostic(
      "output-not-copied", severity: .warning, "the message was not copied: there is no terminal",
      help: "run it in a terminal, or pipe it to what your desktop has for the clipboard")
  }

  /// The first fault of some templates (one in a partial is that of all that render it), and how
  /// many more there are.
  fileprivate static func leftOut(_ names: [String], _ fault: Diagnostic, more: Int) -> Diagnostic {
    let rest = more > 0 ? " (and \(Wording.count(more, "more fault")))" : ""
    let subject =
      names.count == 1 ? "template \(Wording.list(names)) is" : "\(names.count) templates are"
    return Diagnostic(
      "library-faulty-template", severity: .warning,
      "\(subject) left out: \(fault.message)\(rest)", at: fault.place, help: fault.help)
  }

  /// A template that was asked for although it is meant for something else.
  fileprivate static func meantForOther(_ variant: Variant, _ purpose: String) -> Diagnostic {
    Diagnostic(
      "library-other-purpose", severity: .warning,
      "`\(variant.name)` is meant for \(purpose)",
      help: "it was asked for by name, and so it is written all the same")
  }
}
