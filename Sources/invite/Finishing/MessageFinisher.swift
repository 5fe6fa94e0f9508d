import ArgumentParser
import Channels
import Checking
import Comparing
import Diagnostics
import Fitting
import FoundationEssentials
import People
import Text
import Writing

/// What comes after the program has written: the user picks one of the messages, or changes a word.
struct MessageFinisher {
  /// The two people.
  let pair: Pair
  /// The library, the channel and the options of the messages.
  let writer: Writer
  /// The only template to write; nil for all that suit.
  let variant: String?
  let console: Console

  /// Lets the user pick a message, edit it, or both.
  ///
  /// - Parameters:
  ///   - picks: whether to pick first.
  ///   - edits: whether to edit the message.
  /// - Returns: the message, and its text to send.
  /// - Throws: the exit status, where there is none.
  func message(picks: Bool, edits: Bool) throws -> (invite: Invite, text: String) {
    let invites = invites()
    guard let first = invites.first else { throw ExitStatus.fault }
    var chosen = first
    var edits = edits
    if picks {
      var picker = VariantPicker(invites)
      guard let outcome = picker.run(console) else {
        console.report(.noTerminal)
        throw ExitStatus.usage
      }
      switch outcome {
      case .ended(let signal): throw signal.map { ExitCode(128 + $0) } ?? ExitStatus.fault
      case .edited: edits = true
      case .taken, .goesOn: break
      }
      chosen = invites[picker.index]
    }
    guard edits else { return (chosen.invite, chosen.invite.message?.text ?? "") }
    return (chosen.invite, try edited(chosen, others: invites.filter { $0 != chosen }))
  }

  /// The messages that fit, the recommended one first.
  private func invites() -> [ComparedInvite] {
    let comparer = Comparer(
      library: writer.library, channels: [writer.options.channel], options: writer.options,
      scope: Comparer.Scope(variants: variant.map { [$0] }))
    let reading = ProfileReading(profile: pair.recipient, diagnostics: [])
    let compared = comparer.compare(
      pair.sender, to: reading, path: pair.recipient.source.name)
    return compared.ranking(on: writer.options.channel.name).map { compared.invites[$0] }
  }

  /// The text as the user leaves it, without an error unless the user wants it so.
  private func edited(_ chosen: ComparedInvite, others: [ComparedInvite]) throws -> String {
    let channel = writer.options.channel
    let check = TextCheck(
      channel: channel, sender: pair.sender, recipient: pair.recipient,
      kind: writer.options.kind, language: writer.options.language, today: writer.options.today,
      settings: writer.library.settings)
    var draft = EditedMessage(
      chosen, others: others, recipient: pair.recipient,
      size: chosen.invite.size(on: channel.name))
    while true {
      let file = try console.reporting { () throws(Diagnostic) in
        try TextEditor().edit(draft.file)
      }
      let text = draft.text(in: file)
      guard !text.isEmpty else {
        console.say("nothing is left: no message is kept")
        throw ExitStatus.fault
      }
      let report: TextReport
      do throws(Diagnostic) {
        report = try check.report(on: SourceText(name: "<edited>", text: text))
      } catch {
        console.report(error)
        console.say("the text was:\n\(text.visibleLines)")
        throw error.exitStatus
      }
      console.report(report.findings.filter { $0.severity >= .warning })
      console.say(report.lengthText)
      if !report.cuts.isEmpty { console.say(report.cutsText) }
      guard report.findings.hasErrors else { return text }
      guard let dialogue = Dialogue.withUser, let answer = try? answer(dialogue) else {
        console.say("the text was:\n\(text.visibleLines)")
        throw ExitStatus.fault
      }
      switch answer {
      case .editAgain:
        let told = report.findings.filter { $0.severity >= .warning }.map(\.message)
        draft = draft.changed(to: text, findings: [report.lengthText] + told)
      case .keep: return text
      case .giveUp: throw ExitStatus.fault
      }
    }
  }

  private enum Answer: String {
    case editAgain = "edit"
    case keep = "keep"
    case giveUp = "stop"
  }

  private func answer(_ dialogue: Dialogue) throws -> Answer {
    do {
      let name = try dialogue.choose(
        "There is an error in it. What now?",
        among: [
          (Answer.editAgain.rawValue, "open the editor again"),
          (Answer.keep.rawValue, "keep the text as it is"),
          (Answer.giveUp.rawValue, "keep nothing"),
        ])
      return name.flatMap { Answer(rawValue: $0) } ?? .editAgain
    } catch {
      throw error.exitStatus
    }
  }
}

extension EditedMessage {
  /// The same remarks below another text, and what was found in it.
  func changed(to text: String, findings: [String]) -> EditedMessage {
    EditedMessage(
      text: text, remarks: remarks, findings: findings.map(\.visible))
  }
}

extension Invite {
  /// How long the message is and may be, in words.
  fileprivate func size(on channel: String) -> String {
    let count = message?.count ?? 0
    guard let limit else { return "\(channel) takes any length." }
    return "\(channel) takes \(limit) \(unit.plural); this has \(count)."
  }
}

extension Diagnostic {
  fileprivate static var noTerminal: Diagnostic {
    Diagnostic(
      "usage-no-terminal", kind: .usage, "`--pick` needs a terminal to show the messages in",
      help: "use `invite compare` for a list, or `--variant NAME` for one of them")
  }
}
