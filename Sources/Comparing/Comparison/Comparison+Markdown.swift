import Diagnostics
import Fitting
import Text
import Writing

extension Comparison {
  /// The comparison for a pull request: for each person a heading, a table of the variants, and
  /// each message as a block quote.
  ///
  /// Nothing that a profile or a template says can become markup in it.
  public var markdown: String {
    var blocks = [["# Messages from \(Markdown.inline(sender.name))"]]
    blocks += Markdown.list(findings.map(\.markdown))
    for recipient in recipients { blocks += recipient.markdown(isOnChannels: channels.count > 1) }
    return Markdown.text(blocks)
  }
}

extension Markdown {
  /// Blocks of lines with an empty line between them.
  static func text(_ blocks: [[String]]) -> String {
    blocks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  /// A list as a block; no block where it is empty.
  static func list(_ items: [String]) -> [[String]] {
    items.isEmpty ? [] : [items.map { "- \($0)" }]
  }
}

extension Diagnostic {
  /// The diagnostic in a line.
  var markdown: String {
    let place = place.map {
      " (" + Markdown.code("\($0.source.name):\($0.position.line)") + ")"
    }
    return "\(severity.rawValue): \(Markdown.prose(message))\(place ?? "")"
  }
}

extension ComparedRecipient {
  fileprivate func markdown(isOnChannels: Bool) -> [[String]] {
    var blocks = [["## \(Markdown.inline(name ?? path))"]]
    blocks.append(["\(Markdown.code(path)): \(Markdown.prose(reason))"])
    blocks += Markdown.list(findings.map(\.markdown))
    guard name != nil, !invites.isEmpty else { return blocks }
    blocks.append(table(isOnChannels: isOnChannels))
    for (index, compared) in invites.enumerated() where compared.invite.status == .fits {
      blocks += compared.markdown(isRecommended: index == recommended, isOnChannels: isOnChannels)
    }
    return blocks
  }

  private func table(isOnChannels: Bool) -> [String] {
    let channel = isOnChannels ? ["channel"] : []
    let head = ["variant"] + channel + ["status", "length", "cost", "note"]
    let rule = [false] + channel.map { _ in false } + [false, true, true, false]
    return [Markdown.row(head), Markdown.rule(rule)]
      + invites.enumerated().map { index, compared in
        let invite = compared.invite
        let name = Markdown.code(invite.variant ?? "–")
        let isRecommended = index == recommended
        let note = [isRecommended ? "recommended" : nil, compared.note].compactMap { $0 }
        return Markdown.row(
          [isRecommended ? "**\(name)**" : name]
            + (isOnChannels ? [Markdown.inline(invite.channel)] : [])
            + [
              invite.status.rawValue, invite.measured ?? "–",
              (invite.message?.cost).map { "\($0)" } ?? "–",
              note.joined(separator: ", "),
            ])
      }
  }
}

extension ComparedInvite {
  /// The reason why there is no message, in a line: the missing facts, or the overrun.
  fileprivate var note: String? {
    switch invite.outcome {
    case .fits:
      let worst = invite.findings.count { $0.severity >= .warning }
      return worst == 0 ? nil : Phrasing.count(worst, "finding")
    case .tooLong(let over, _): return "\(over) too long"
    case .unavailable(let missing) where !missing.isEmpty:
      return "needs " + missing.map(Markdown.code).joined(separator: ", ")
    case .unavailable, .invalid: return invite.findings.first.map { Markdown.prose($0.message) }
    }
  }

  fileprivate func markdown(isRecommended: Bool, isOnChannels: Bool) -> [[String]] {
    let channel = isOnChannels ? " on \(Markdown.inline(invite.channel))" : ""
    let title = "**\(Markdown.code(invite.variant ?? ""))**\(channel)"
    let length = invite.measured.map { ", \($0) \(invite.unit.plural)" } ?? ""
    return [["\(title)\(length)\(isRecommended ? ", recommended" : ""):"]]
      + (invite.message?.subject.map { [["Subject: \(Markdown.inline($0.text))"]] } ?? [])
      + [Markdown.quote(invite.message?.text ?? "")]
      + Markdown.list(invite.findings.map(\.markdown))
  }
}

extension Invite {
  /// The length and the limit: `193 of 200`; nil where there is no message.
  var measured: String? {
    (message?.count).map { count in limit.map { "\(count) of \($0)" } ?? "\(count)" }
  }
}
