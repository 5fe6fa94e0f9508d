import Diagnostics
import Fitting
import InviteKit

/// Everything about one person: who it is, the messages that fit, and what would open the others.
struct RecipientSection {
  let recipient: ComparedRecipient
  let channels: [Channel]
  let sender: Comparison.Sender
  /// How many that fit are shown for each channel; nil for all, and for the others as well.
  let best: Int?
  let signs: Signs

  /// Who it is, how many ways there are, and which is recommended.
  func heading(width: Int) -> [InkText] {
    var lines = title(width)
    if recipient.name == nil {
      lines.append(InkText("This profile is at fault, and nothing can be written.", .error))
    } else {
      for channel in channels {
        lines += InkText(summary(of: channel)).wrapped(to: width, indent: 2)
      }
      let star = recipient.recommended == nil ? [] : InkText(signs.star + " ", .best)
      let reason = recipient.reason.replacing("`", with: "")
      lines += (star + InkText(reason)).wrapped(to: width, indent: 2)
    }
    for finding in recipient.findings {
      lines += FindingLine(finding).lines(width: width, tellsHelp: true)
    }
    return lines
  }

  /// The name and the file, with a rule between them where there is room.
  private func title(_ width: Int) -> [InkText] {
    let path = InkText(recipient.path, recipient.name == nil ? .strong : .quiet)
    let name = recipient.name.map { InkText($0, .strong) + InkText(" ") } ?? []
    let room = width - name.width - path.width - 1
    guard room > 2 else { return (name + path).wrapped(to: width) }
    return [name + InkText(String(repeating: signs.doubleRule, count: room) + " ", .quiet) + path]
  }

  private var fitting: [ComparedInvite] { recipient.invites.filter { $0.invite.status == .fits } }

  /// How many fit a channel, and how long they may be.
  private func summary(of channel: Channel) -> String {
    let all = recipient.invites.filter { $0.invite.channel == channel.name && !$0.isForOther }
    let fitting = all.count { $0.invite.status == .fits }
    let kinds = Set(all.compactMap(\.kind))
    let kind = kinds.count == 1 ? kinds.first.map { "\($0.rawValue): " } ?? "" : ""
    let limits = channel.limits.map { "\($0.amount) \($0.unit.plural)" }
    let limit = limits.isEmpty ? "no limit" : limits.joined(separator: " and ")
    let shown = best.map { $0 < fitting ? ", the best \($0) are here" : "" } ?? ""
    return "\(kind)\(fitting) of \(Wording.count(all.count, "template")) fit \(channel.name) "
      + "(\(limit))\(shown)"
  }

  /// The messages that fit, the recommended one first.
  var cards: [InviteCard] {
    let ordered = (recipient.best.map { [$0] } ?? []) + fitting.filter { $0 != recipient.best }
    var counts: [String: Int] = [:]
    return ordered.filter { compared in
      counts[compared.invite.channel, default: 0] += 1
      return counts[compared.invite.channel, default: 0] <= best ?? .max
    }.map { compared in
      let channel = channels.first { $0.name == compared.invite.channel }
      return InviteCard(
        compared: compared, isRecommended: compared == recipient.best,
        channel: channels.count > 1 ? compared.invite.channel : nil,
        unit: channel?.limits.first?.unit, signs: signs)
    }
  }

  /// What would open the others, a line for each.
  func rest(width: Int) -> [InkText] {
    guard best == nil, recipient.name != nil else { return [] }
    let closed = ClosedVariant.all(
      of: recipient.invites.filter { $0.invite.status != .fits }, sender: sender)
    guard !closed.isEmpty else { return [] }
    let nameWidth = closed.map(\.name.displayWidth).max() ?? 0
    let indent = 2 + nameWidth + 2 + 3 + 2
    let isNarrow = width - indent < 24
    return [InkText("What would open the others:", .strong)]
      + closed.flatMap { closed -> [InkText] in
        let strength = closed.strength.map { "\($0)" } ?? ""
        let head =
          InkText("  ") + InkText(closed.name).padded(to: nameWidth + 2)
          + InkText(String(repeating: " ", count: max(0, 3 - strength.count)) + strength, .quiet)
          + InkText("  ")
        if isNarrow {
          return [head] + closed.need.wrapped(to: width - 4).map { InkText("    ") + $0 }
        }
        let needs = closed.need.wrapped(to: width - indent, indent: 2)
        return needs.enumerated().map { number, line in
          (number == 0 ? head : InkText(String(repeating: " ", count: indent))) + line
        }
      }
  }
}

extension ComparedInvite {
  /// Whether it is listed only to say that it is meant for something else.
  var isForOther: Bool {
    invite.status == .unavailable
      && invite.findings.contains { $0.code == "library-other-purpose" }
  }
}
