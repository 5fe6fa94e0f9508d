import Diagnostics
import Fitting
import Text

extension Coverage {
  /// The measurement for a terminal: a table of the templates, and below it the alternatives never
  /// taken.
  public var text: String {
    var sections = [table]
    if !never.isEmpty { sections.append("never taken:\n" + never.joined()) }
    if !unusedFacts.isEmpty {
      sections.append(
        "printed by templates, but in no message:\n" + Self.lines(unusedFacts.map(\.visible)))
    }
    if !unreadFacts.isEmpty {
      sections.append(
        "in profiles, but read by no template:\n"
          + Self.lines(
            unreadFacts.map {
              "\($0.key.visible) (\(Phrasing.count($0.profiles, "profile")))"
            }))
    }
    sections.append(origin + "\n")
    return sections.joined(separator: "\n")
  }

  private var table: String {
    let rows = templates.map { Self.row($0.name, $0.share) }
    let head = ["template", "alternatives", "taken", "percent"]
    return Columns.text([head] + rows + [Self.row("all", total)])
  }

  private static func row(_ name: String, _ share: Share) -> [String] {
    [name, "\(share.of)", "\(share.taken)", share.of == 0 ? "–" : "\(share.percent)"]
  }

  /// The alternatives that no message took, each with its place and its first words.
  private var never: [String] {
    templates.flatMap(\.alternatives).filter { !$0.isTaken }.map { alternative in
      let position = alternative.place.position
      let source = alternative.place.source.name.visible
      let reason =
        alternative.missing.isEmpty
        ? "" : " (nobody has \(Phrasing.list(alternative.missing.map(\.visible), "and")))"
      return "  \(source):\(position.line): \(alternative.title.visible)\(reason)\n"
    }
  }

  /// The number of messages that the measurement rests on.
  private var origin: String {
    let messages = Phrasing.count(messages, "message")
    return "\(messages) of \(Phrasing.count(pairs, "pair")) and \(Phrasing.count(cases, "case"))"
  }

  private static func lines(_ items: [String]) -> String {
    items.map { "  \($0)\n" }.joined()
  }
}

extension Coverage.Alternative {
  /// The alternative in a report: `how, 2 of 4: It was good to meet you …`.
  fileprivate var title: String {
    let name = choice ?? kind.rawValue
    return "\(name), \(index + 1) of \(of): \(words ?? "left out")"
  }
}
