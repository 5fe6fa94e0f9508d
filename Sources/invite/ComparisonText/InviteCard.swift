import Comparing
import Diagnostics
import Fitting
import Text
import Writing

/// One message, in the form to show beside others.
struct InviteCard {
  let compared: ComparedInvite
  /// Whether it is the one to send.
  let isRecommended: Bool
  /// The channel, where messages for several are shown.
  let channel: String?
  /// The channel's unit, if the heading above names it.
  let unit: Fitting.Unit?
  let signs: BoxCharacters

  private var invite: Invite { compared.invite }

  /// The lines of the card.
  func lines(width: Int) -> [InkText] {
    guard let message = invite.message else { return title(width) }
    var lines = title(width) + [measured(message, width)]
    lines += InkText(cost(of: message), .quiet).wrapped(to: width)
    lines.append([])
    if let subject = message.subject?.text {
      lines += (InkText("subject: ", .quiet) + InkText(subject, .strong))
        .wrapped(to: width, indent: 2)
      lines.append([])
    }
    lines += text(width)
    if !invite.findings.isEmpty { lines.append([]) }
    for finding in invite.findings { lines += FindingLine(finding).lines(width: width) }
    return lines
  }

  /// The name and a rule, with the strength of the reason at the end of the line.
  private func title(_ width: Int) -> [InkText] {
    let ink = isRecommended ? Ink.best : .strong
    let star = InkText(isRecommended ? "\(signs.star) " : "", ink)
    let name = InkText(invite.variant ?? "", ink) + InkText(channel.map { " \($0)" } ?? "", .quiet)
    let strength = InkText(compared.strength.map { "strength \($0)" } ?? "", .quiet)
    let room = width - star.width - name.width - strength.width - 2
    guard room > 0 else {
      let indent = InkText(String(repeating: " ", count: star.width))
      return name.wrapped(to: width - star.width).enumerated().map { number, line in
        (number == 0 ? star : indent) + line
      } + [strength]
    }
    let rule = String(repeating: isRecommended ? signs.heavyRule : signs.rule, count: room)
    return [star + name + InkText(" \(rule) ", .quiet) + strength]
  }

  private func measured(_ message: Message, _ width: Int) -> InkText {
    let count = message.count
    guard let limit = invite.limit else {
      return InkText(invite.unit.counted(count)) + InkText(", no limit", .quiet)
    }
    let unit = invite.unit == unit ? nil : invite.unit.plural
    return Meter(count: count, limit: limit, unit: unit, signs: signs).text(width: width)
  }

  /// The cost of the message, and the room that the next better rendering needs.
  private func cost(of message: Message) -> String {
    let cost = message.cost
    let proof = message.isProved ? "" : ", not proved to be the best"
    if cost == 0 { return "cost 0: nothing given up" + proof }
    guard let next = message.next else { return "cost \(cost), the least with these facts" + proof }
    let more = Phrasing.count(next.more, "more unit")
    return "cost \(cost); cost \(next.cost) needs \(more)" + proof
  }

  /// The message with its facts marked; an empty line ends a paragraph.
  private func text(_ width: Int) -> [InkText] {
    var lines: [InkText] = [[]]
    for part in compared.parts {
      for character in part.text {
        if character.isNewline {
          lines.append([])
        } else {
          lines[lines.count - 1].append(Glyph(character, part.isFact ? .fact : .plain))
        }
      }
    }
    return lines.flatMap { $0.isEmpty ? [[]] : $0.wrapped(to: width) }
  }
}

extension ComparedInvite.Part {
  fileprivate var isFact: Bool { origin != .literal }
}
