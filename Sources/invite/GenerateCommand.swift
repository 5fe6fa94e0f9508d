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
    warnings += library.leftOut(exceptFor: [options.variant].compactMap(\.self))
    let channel = try options.channel(for: pair.sender, in: library, console)
    let writer = Writer(
      library: library, options: options.message.writingOptions(channel),
      settings: LintSettings.load(for: library).0)
    let variant = try options.variant.map { try VariantName(text: $0).find(in: library, console) }
    let invite = writer.invite(for: pair, as: variant, after: warnings)
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
}
