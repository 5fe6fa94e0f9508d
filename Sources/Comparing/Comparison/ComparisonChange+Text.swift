import Diagnostics
import Text
import Writing

extension ComparisonChange {
  /// The change for a terminal: the changes for each person, word by word, and a summary.
  public func text(isColored: Bool = false) -> String {
    var lines: [String] = []
    for recipient in recipients {
      let name = recipient.name.map { "\($0.visible) (\(recipient.path.visible))" }
      lines.append(style(name ?? recipient.path.visible, "1", isColored))
      if let recommendation = recipient.recommendation {
        lines.append("  " + recommendation.visible)
      }
      for message in recipient.messages {
        lines.append("  " + heading(message))
        if let subject = message.subjectDifference {
          lines.append("    subject: " + subject.text(isColored: isColored))
        }
        lines += text(of: message, isColored).map { $0.isEmpty ? "" : "    " + $0 }
      }
      lines.append("")
    }
    if let quiet { lines.append(quiet) }
    lines.append("against \(against.visible): \(summary)")
    return lines.map { $0 + "\n" }.joined()
  }

  private func heading(_ message: MessageChange) -> String {
    let title = title(of: message)
    let channel = title.channel.map { " on \($0)" } ?? ""
    let lengths = message.lengths.map { ", \($0)" } ?? ""
    let absence = message.absence(in: library).map { " (\($0))" } ?? ""
    return "\(title.variant.visible)\(channel): \(message.kind.rawValue)\(lengths)\(absence)"
  }

  /// The changes in a message; one that has appeared or disappeared is shown whole, with a sign
  /// before each line.
  private func text(of message: MessageChange, _ isColored: Bool) -> [String] {
    guard message.kind != .changed else {
      return message.difference.text(isColored: isColored)
        .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }
    let (sign, code) = message.kind == .appeared ? ("+", "32") : ("-", "31")
    return (message.invite?.message?.text ?? "").split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map { style($0.isEmpty ? sign : "\(sign) \($0.visible)", code, isColored) }
  }

  private func style(_ text: String, _ code: String, _ isColored: Bool) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension MessageChange {
  /// The length before and after: `187 → 193 of 200`.
  var lengths: String? {
    guard let now = invite?.measured else { return nil }
    guard kind == .changed, let old = before?.invite.message?.count else { return now }
    return "\(old) → \(now)"
  }
}
