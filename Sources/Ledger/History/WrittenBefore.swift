package import Channels
package import Diagnostics
package import People
import Text

extension History {
  /// A warning about somebody who was written to before; nil where the message is the next one.
  ///
  /// It is quick after `prepareLookup()`.
  ///
  /// - Parameters:
  ///   - person: who would be written to.
  ///   - kind: the kind of message.
  ///   - today: the day that counts as today.
  ///   - channels: the channels.
  package func writtenBefore(
    to person: LedgerPerson, as kind: InviteKind, on today: LedgerDay, in channels: ChannelTable
  ) -> Diagnostic? {
    guard let index = index(of: person) else { return nil }
    let known = people[index]
    let messages = messages(to: known)
    guard let last = messages.last else { return nil }
    let stage = stage(of: known, on: today, in: channels)
    switch (kind, stage) {
    case (.followUp, .due), (.followUp, .answered(_, isYourTurn: true)),
      (.reply, .answered(_, isYourTurn: true)), (_, .unwritten):
      return nil
    // Whoever writes the message after an acceptance, or answers, knows more than the ledger.
    case (.followUp, .pending), (.reply, .pending), (.followUp, .unknown), (.reply, .unknown):
      return nil
    default:
      return .alreadyWritten(
        person.name, stage, kind, last, channel: channel(of: last), today)
    }
  }
}

extension Diagnostic {
  fileprivate static func alreadyWritten(
    _ name: String, _ stage: Stage, _ kind: InviteKind, _ last: RecordedMessage, channel: String,
    _ today: LedgerDay
  ) -> Diagnostic {
    let (state, advice) = stage.words(today)
    return Diagnostic(
      "already-written", severity: .warning,
      "you wrote to \(name) on \(last.day.date) (\(last.kind.rawValue), \(channel)): \(state)",
      help: kind == .invite || stage.isOver
        ? "\(advice); `--again` says that you mean it"
        : "\(advice); `--again` writes all the same")
  }
}

extension Stage {
  /// Whether nothing more should be written.
  fileprivate var isOver: Bool { if case .ended = self { true } else { false } }

  /// The stage in words, and what to do.
  fileprivate func words(_ today: LedgerDay) -> (state: String, advice: String) {
    switch self {
    case .pending:
      (
        "the invitation is not accepted yet",
        "no second one can be sent while it is open"
      )
    case .unknown:
      (
        "your export does not tell what came of it",
        "`invite log … --accepted` if they are connected with you"
      )
    case .waiting(_, let until):
      (
        "there is no answer yet",
        until.map { "a follow-up is due on \($0.date)" } ?? "the second follow-up is the last"
      )
    case .due: ("a follow-up is due", "`--kind follow-up` writes it")
    case .answered(let day, let isYourTurn):
      (
        "they wrote to you on \(day.date)",
        isYourTurn ? "answer what they wrote" : "it is their turn"
      )
    case .ended: ("two follow-ups were not answered", "silence is an answer, too: let it rest")
    case .withdrawn:
      ("you took the invitation back", "LinkedIn takes no new one for up to three weeks after that")
    case .unwritten: ("", "")
    }
  }
}
