import Channels
import Comparing
import Diagnostics
import Fitting
import People
import Templating
import Text
import Writing

/// The section of one person: the name, the fitting messages, and the needs of the others.
struct RecipientSection {
  let recipient: ComparedRecipient
  /// The channels of all people in the comparison.
  let allChannels: [Channel]
  let sender: Comparison.Sender
  /// How many fitting messages are shown for each channel; nil for all, and for the others as well.
  let best: Int?
  let signs: BoxCharacters

  /// The name, the counts of messages, and the recommendation.
  func heading(width: Int) -> [InkText] {
    var lines = title(width)
    if recipient.name == nil {
      lines += InkText("This profile is at fault, and nothing can be written.", .error)
        .wrapped(to: width)
    } else {
      for channel in channels {
        let kind = channel == channels.first ? self.kind.map { "\($0.rawValue): " } ?? "" : ""
        lines += InkText(kind + summary(of: channel)).wrapped(to: width, indent: 2)
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

  /// The name, a rule, and the file; for a profile at fault only the file is known.
  private func title(_ width: Int) -> [InkText] {
    let name = InkText(recipient.name ?? recipient.path, .strong)
    let path = recipient.name == nil ? [] : InkText(" \(recipient.path)", .quiet)
    let room = width - name.width - path.width - 1
    guard room > 2 else { return (name + path).wrapped(to: width) }
    return [name + InkText(" " + String(repeating: signs.doubleRule, count: room), .quiet) + path]
  }

  /// The channels of this person.
  private var channels: [Channel] {
    let names = Set(recipient.invites.map(\.invite.channel))
    let own = allChannels.filter { names.contains($0.name) }
    return own.isEmpty ? allChannels : own
  }

  private var fitting: [ComparedInvite] { recipient.invites.filter { $0.invite.status == .fits } }

  /// The kind of message, if all are of one kind.
  private var kind: InviteKind? {
    let kinds = Set(recipient.invites.filter { !$0.isOnlyListed }.compactMap(\.kind))
    return kinds.count == 1 ? kinds.first : nil
  }

  /// How many messages fit a channel, and its limit.
  private func summary(of channel: Channel) -> String {
    let all = recipient.invites.filter { $0.invite.channel == channel.name && !$0.isOnlyListed }
    let fitting = all.count { $0.invite.status == .fits }
    let limits = channel.limits.map { $0.unit.counted($0.amount) }
    let limit = limits.isEmpty ? "no limit" : limits.joined(separator: " and ")
    let shown =
      best.map { best in
        best >= fitting ? "" : best == 1 ? "; the best is shown" : "; the best \(best) are shown"
      } ?? ""
    let fit = fitting == 1 ? "fits" : "fit"
    return "\(fitting) of \(Phrasing.count(all.count, "template")) \(fit) \(channel.name) "
      + "(\(limit))\(shown)"
  }

  /// The fitting messages, the recommended one first.
  var cards: [InviteCard] {
    let kept = Set(channels.flatMap { recipient.ranking(on: $0.name).prefix(best ?? .max) })
    let others = kept.filter { $0 != recipient.recommended }.sorted()
    return ((recipient.recommended.map { [$0] } ?? []) + others).map { index in
      let compared = recipient.invites[index]
      let channel = channels.first { $0.name == compared.invite.channel }
      return InviteCard(
        compared: compared, isRecommended: index == recipient.recommended,
        channel: allChannels.count > 1 ? compared.invite.channel : nil,
        unit: channel?.limits.first?.unit, signs: signs)
    }
  }

  /// The needs of the others, a line for each.
  func rest(width: Int) -> [InkText] {
    guard best == nil, recipient.name != nil else { return [] }
    let closed = UnavailableTemplate.all(
      of: recipient.invites.filter { $0.invite.status != .fits }, on: channels.count, sender: sender
    )
    guard !closed.isEmpty else { return [] }
    let nameWidth = closed.map(\.name.displayWidth).max() ?? 0
    let indent = 2 + nameWidth + 2 + 3 + 2
    let isNarrow = width - indent < 24
    let title = fitting.isEmpty ? "What would open one:" : "What would open the others:"
    return InkText(title, .strong).wrapped(to: width)
      + closed.flatMap { closed -> [InkText] in
        let strength = closed.strength.map { "\($0)" } ?? ""
        let head =
          InkText("  ") + InkText(closed.name).padded(to: nameWidth + 2)
          + InkText(String(repeating: " ", count: max(0, 3 - strength.count)) + strength, .quiet)
        if isNarrow {
          let short = InkText(closed.name) + InkText(" \(strength)", .quiet)
          let heads =
            head.width <= width
            ? [head] : short.wrapped(to: width - 2).map { InkText("  ") + $0 }
          return heads + closed.need.wrapped(to: width - 4).map { InkText("    ") + $0 }
        }
        let needs = closed.need.wrapped(to: width - indent, indent: 2)
        return needs.enumerated().map { number, line in
          (number == 0 ? head + InkText("  ") : InkText(String(repeating: " ", count: indent)))
            + line
        }
      }
  }
}

extension ComparedInvite {
  /// Whether it is listed only because it is meant for another occasion.
  fileprivate var isOnlyListed: Bool { !isSuited && invite.status == .unavailable }
}

extension Fitting.Unit {
  /// A number of its units, for people.
  func counted(_ number: Int) -> String {
    Phrasing.count(number, String(plural.dropLast()), plural)
  }
}
