import Comparing
import Diagnostics
import Fitting
import People
import Templating
import Writing

/// A template that gives no message, and the reason.
struct UnavailableTemplate {
  let name: String
  let strength: Int?
  /// The missing facts, the overrun, or the purpose it is meant for.
  let need: InkText

  /// The unavailable templates, each listed once where the reason is the same on every channel.
  ///
  /// - Parameters:
  ///   - closed: the invites without a message.
  ///   - channels: how many channels there are.
  ///   - sender: the one who writes.
  static func all(
    of closed: [ComparedInvite], on channels: Int, sender: Comparison.Sender
  ) -> [UnavailableTemplate] {
    var variants: [(variant: UnavailableTemplate, channels: [String])] = []
    for compared in closed {
      let variant = UnavailableTemplate(compared, sender: sender)
      if let index = variants.firstIndex(where: { $0.variant.isSame(as: variant) }) {
        variants[index].channels.append(compared.invite.channel)
      } else {
        variants.append((variant, [compared.invite.channel]))
      }
    }
    return variants.map { entry in
      entry.channels.count == channels ? entry.variant : entry.variant.on(entry.channels)
    }
  }

  private init(_ compared: ComparedInvite, sender: Comparison.Sender) {
    name = compared.invite.variant ?? ""
    strength = compared.strength
    need = Self.need(compared.invite, sender)
  }

  private init(name: String, strength: Int?, need: InkText) {
    (self.name, self.strength, self.need) = (name, strength, need)
  }

  private func isSame(as other: UnavailableTemplate) -> Bool {
    name == other.name && need.painted(true) == other.need.painted(true)
  }

  /// The same, with the channels that the reason holds for.
  private func on(_ channels: [String]) -> UnavailableTemplate {
    UnavailableTemplate(
      name: name, strength: strength,
      need: need + InkText(" on \(channels.joined(separator: ", "))", .quiet))
  }

  private static func need(_ invite: Invite, _ sender: Comparison.Sender) -> InkText {
    if let over = invite.over {
      return InkText("\(invite.unit.counted(over)) too long", .warning)
    }
    let entries = ProfileSuggestion.entries(for: invite.missing ?? [])
    guard !entries.isEmpty else {
      return InkText(reason(invite), .quiet)
    }
    return InkText(
      entries.map { entry -> InkText in
        switch entry.owner {
        case .recipient: InkText(entry.text, .fact)
        case .sender: InkText(entry.text, .fact) + InkText(" in \(sender.path)", .quiet)
        case .both: InkText(entry.text, .fact)
        }
      }.joined(separator: InkText("; ")))
  }

  /// The reason why no fact would help: the purpose it is meant for, or its fault.
  private static func reason(_ invite: Invite) -> String {
    guard let finding = invite.findings.first else { return "no fact would open it" }
    let name = "`\(invite.variant ?? "")` is "
    let text = finding.message
    return (text.hasPrefix(name) ? String(text.dropFirst(name.count)) : text)
      .replacing("`", with: "")
  }
}
