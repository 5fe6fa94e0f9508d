import Diagnostics
import Fitting
import People
import Templating
import Text
import Writing
import YAML

extension VariantSheet {
  /// The sheet for people, at most 80 columns wide where words allow it.
  package var text: String {
    var lines = head
    lines.append("")
    append(outline, to: &lines, indent: 0)
    lines.append("")
    lines += foot
    return lines.map { $0 + "\n" }.joined()
  }

  private static let width = 80

  /// The contents of the front matter.
  private var head: [String] {
    let matter = summary.variant.frontMatter
    var facts = [
      matter.kind.rawValue, "strength \(matter.strength)", "language \(matter.language)",
      matter.channels.map { "for " + $0.joined(separator: ", ") } ?? "any channel",
    ]
    if let reviewed = matter.reviewed { facts.append("reviewed \(reviewed)") }
    if let owner = matter.owner { facts.append("owner \(owner)") }
    var lines = wrapped("\(summary.variant.name): \(matter.summary)", indent: 2)
    lines += wrapped(facts.joined(separator: ", "))
    if let subject = matter.subject { lines += wrapped("subject: \(subject.text)", indent: 2) }
    return lines
  }

  /// The needs, lengths and channels of the whole template.
  private var foot: [String] {
    var rows = [["length", lengthText]]
    if let invite { rows.append(["message", messageText(invite)]) }
    rows.append(["needs", summary.needs.needs.isEmpty ? "nothing" : summary.needs.text])
    let unless = summary.variant.frontMatter.unless
    if !unless.isEmpty {
      rows.append(["unless", unless.map(\.text).joined(separator: ", ")])
    }
    if !summary.uses.isEmpty { rows.append(["uses", summary.uses.joined(separator: ", ")]) }
    rows.append(["channels", channelsText])
    rows += summary.findings.map { [$0.severity.rawValue, findingText($0)] }
    return Columns.text(
      rows.flatMap { row in
        TextWrap.lines(row[1], width: Self.width - 10).enumerated().map { number, line in
          [number == 0 ? row[0] : "", line]
        }
      }
    ).split(separator: "\n").map { String($0) }
  }

  private func findingText(_ finding: Diagnostic) -> String {
    guard let place = finding.place else { return "\(finding.message) [\(finding.code)]" }
    let isElsewhere = place.source != outline.place.source
    let line = "\(isElsewhere ? "\(place.source.name):" : "line ")\(place.position.line)"
    return "\(line): \(finding.message) [\(finding.code)]"
  }

  private var lengthText: String {
    summary.lengths == nil ? "–" : "\(summary.lengthsText) UTF-16 units with \(occasion.wording)"
  }

  /// The result of writing it.
  private func messageText(_ invite: Invite) -> String {
    switch invite.outcome {
    case .fits(let message):
      let limit = invite.limit.map { " of \($0)" } ?? ""
      return "\(message.count)\(limit) \(invite.unit.plural) on \(invite.channel), "
        + "cost \(message.cost), taking what is marked >"
    case .tooLong(let over, _):
      return "none: \(over) \(invite.unit.plural) too long for \(invite.channel)"
    case .unavailable(let missing) where !missing.isEmpty:
      return "none: lacks \(missing.joined(separator: ", "))"
    case .unavailable, .invalid: return "none: no fact would help"
    }
  }

  private var channelsText: String {
    let misfits = summary.misfits
    guard summary.lengths != nil, !misfits.isEmpty else {
      return summary.variant.frontMatter.channels?.joined(separator: ", ") ?? "any"
    }
    let named = misfits.map { "\($0.channel) (\($0.over) too long)" }.joined(separator: ", ")
    let meant = summary.variant.frontMatter.channels?.joined(separator: ", ") ?? "any"
    return "\(meant) but \(named)"
  }

  /// Adds the text of an outline, line by line, each followed by its alternatives and branches.
  private func append(_ outline: Outline, to lines: inout [String], indent: Int) {
    for line in SheetLine.lines(of: outline) {
      if line.isBlank {
        lines.append("")
        continue
      }
      lines += wrapped(line.text, by: indent, indent: 2)
      for block in line.blocks {
        append(block, of: outline, to: &lines, indent: indent + 2)
      }
    }
  }

  private func append(
    _ block: SheetLine.Block, of outer: Outline, to lines: inout [String], indent: Int
  ) {
    func file(_ place: Place) -> String {
      place.source == outer.place.source ? "" : " (\(place.source.name))"
    }
    switch block {
    case .choice(let choice, let name):
      lines += wrapped(
        "[\(name)] \(choice.kind.rawValue)\(file(choice.place))", by: indent, indent: 2)
      for number in choice.alternatives.indices {
        append(choice, number, to: &lines, indent: indent + 2)
      }
    case .branches(let branches, let place, let name):
      lines += wrapped("[\(name)] facts decide\(file(place))", by: indent, indent: 2)
      for branch in branches {
        let isNone = branch.parts.isEmpty
        let tag = isNone ? "otherwise" : String(branch.place.source[branch.place.range])
        lines += wrapped(tag, by: indent + 2, indent: 2)
        if isNone {
          lines += wrapped("(nothing)", by: indent + 4)
        } else {
          append(branch, to: &lines, indent: indent + 4)
        }
      }
    }
  }

  private func append(
    _ choice: OutlinedChoice, _ number: Int, to lines: inout [String], indent: Int
  ) {
    let standing = standing(of: number, in: choice)
    let mark = standing.isTaken ? "> " : standing.isAvailable.map { $0 ? "+ " : "- " } ?? ""
    let lead = "\(mark)\(number + 1). "
    let pieces = SheetLine.lines(of: choice.alternatives[number]).filter { !$0.isBlank }
    let text = pieces.isEmpty ? "(nothing)" : pieces[0].text
    lines += wrapped(lead + text, by: indent, indent: lead.count)
    for piece in pieces.dropFirst() { lines += wrapped(piece.text, by: indent + lead.count) }
    lines += wrapped(standing.text, by: indent + lead.count + 2, indent: 2)
    for block in pieces.flatMap(\.blocks) {
      append(
        block, of: choice.alternatives[number], to: &lines, indent: indent + lead.count)
    }
  }

  private func wrapped(_ text: String, by margin: Int = 0, indent: Int = 0) -> [String] {
    let space = String(repeating: " ", count: margin)
    return TextWrap.lines(text, width: max(Self.width - margin, 24), indent: indent)
      .map { space + $0 }
  }
}

extension VariantSheet.Standing {
  /// The cost, length and needs in a line.
  fileprivate var text: String {
    var parts: [String] = []
    if let cost { parts.append("cost \(cost)") }
    if let lengths {
      let range = lengths.count == 1 ? "" : "–\(lengths.upperBound)"
      parts.append("\(lengths.lowerBound)\(range) units")
    }
    if !needs.needs.isEmpty { parts.append("needs \(needs.text)") }
    return parts.joined(separator: "; ")
  }
}
