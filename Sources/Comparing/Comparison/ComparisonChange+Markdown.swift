import Diagnostics
import Text
import Writing

extension ComparisonChange {
  /// The change for a pull request: the summary, and under a heading for each person the messages
  /// that change, removals struck through and additions underlined.
  ///
  /// Nothing that a profile or a template says can become markup in it.
  public var markdown: String {
    var blocks = [["# Messages against \(Markdown.code(against))"]]
    blocks.append(["**\(Markdown.inline(summary))**"])
    if let quiet { blocks.append([Markdown.prose(quiet)]) }
    blocks += Markdown.list(findings.map(\.markdown))
    for recipient in recipients { blocks += markdown(of: recipient) }
    return Markdown.text(blocks)
  }

  private func markdown(of recipient: RecipientChange) -> [[String]] {
    var blocks = [["## \(Markdown.inline(recipient.name ?? recipient.path))"]]
    blocks.append([Markdown.code(recipient.path)])
    if let recommendation = recipient.recommendation {
      blocks.append(["**\(Markdown.prose(recommendation))**"])
    }
    guard !recipient.messages.isEmpty else { return blocks }
    let rows = recipient.messages.map { message in
      let title = title(of: message)
      return Markdown.row([
        Markdown.code(title.variant), Markdown.inline(message.channel), message.kind.rawValue,
        message.lengths ?? "–", message.costs,
        message.absence(in: library).map(Markdown.prose) ?? "",
      ])
    }
    let head = ["variant", "channel", "change", "length", "cost", "note"]
    blocks.append(
      [Markdown.row(head), Markdown.rule([false, false, false, true, true, false])] + rows)
    for message in recipient.messages {
      let title = title(of: message)
      let channel = title.channel.map { " on \(Markdown.inline($0))" } ?? ""
      blocks.append(["**\(Markdown.code(title.variant))**\(channel), \(message.kind.rawValue):"])
      if let subject = message.subjectDifference {
        blocks.append(["Subject: " + Markdown.lines(of: subject).joined(separator: " ")])
      }
      blocks.append(Markdown.quote(message))
      blocks += Markdown.list(message.newFindings.map(\.markdown))
    }
    return blocks
  }
}

extension MessageChange {
  /// The cost before and after: `0 → 1`.
  fileprivate var costs: String {
    guard let now = invite?.message?.cost else { return "–" }
    guard kind == .changed, let old = before?.invite.message?.cost, old != now else {
      return "\(now)"
    }
    return "\(old) → \(now)"
  }

  /// The findings about the wording that are new.
  var newFindings: [Diagnostic] {
    let old = Set(before?.invite.findings.map(\.message) ?? [])
    return (after?.invite.findings ?? []).filter { !old.contains($0.message) }
  }
}

extension Markdown {
  /// A message with its changes; a new one is quoted without marks.
  fileprivate static func quote(_ message: MessageChange) -> [String] {
    let text = message.invite?.message?.text ?? ""
    switch message.kind {
    case .changed: return quote(lines(of: message.difference))
    case .appeared: return quote(text)
    case .disappeared:
      return quote(
        text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { $0.isEmpty ? "" : "<del>\(inline(String($0)))</del>" })
    }
  }

  /// A difference as lines: removals struck through, additions underlined.
  fileprivate static func lines(of difference: WordDifference) -> [String] {
    var lines = [""]
    for part in difference.parts {
      let (open, close): (String, String)
      switch part.kind {
      case .same: (open, close) = ("", "")
      case .removed: (open, close) = ("<del>", "</del>")
      case .added: (open, close) = ("<ins>", "</ins>")
      }
      let pieces = part.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated() {
        if index > 0 {
          // A removed line break is only shown: it breaks no line any more.
          if part.kind != .same { lines[lines.count - 1] += "\(open)⏎\(close)" }
          if part.kind != .removed { lines.append("") }
        }
        guard !piece.isEmpty else { continue }
        let isStart = lines[lines.count - 1].isEmpty && open.isEmpty
        let text = String(piece)
        lines[lines.count - 1] += open + (isStart ? line(text) : inline(text)) + close
      }
    }
    return lines
  }
}
