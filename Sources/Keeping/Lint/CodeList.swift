import Diagnostics
package import Text
import Wording
package import Writing

/// All codes of findings, with their levels in a library.
package struct CodeList: Hashable, Sendable {
  private let lines: [Line]

  private struct Line: Hashable {
    let page: RulePage
    let level: String
    /// Whether it has another level in some of the templates.
    let isScoped: Bool
  }

  /// The codes for a library: those of the rules, those of its own, then the faults that are found
  /// when it is loaded.
  package init(of library: TemplateLibrary) {
    let settings = library.settings
    let own = settings.rules.map(\.page)
    let rules = RulePage.all.filter(\.code.isOfRule)
    let others = RulePage.all.filter { !$0.code.isOfRule }
    lines = (rules + own + others).map { page in
      let severity =
        page.canBeSilenced
        ? settings.severity(of: page.code, otherwise: page.severity) : page.severity
      return Line(
        page: page, level: severity?.rawValue ?? "off",
        isScoped: settings.scoped.contains { $0.levels[page.code] != nil })
    }
  }

  /// One line for each: the code, the level, and what it is about.
  package var text: String {
    let width = lines.map(\.page.code.description.count).max() ?? 0
    return lines.map { line in
      let code = line.page.code.description
      let space = String(repeating: " ", count: width - code.count)
      let level = line.level + (line.isScoped ? "*" : "")
      let gap = String(repeating: " ", count: max(1, 9 - level.count))
      return "\(code)\(space)  \(level)\(gap)\(line.page.summary)\n"
    }.joined() + (lines.contains(where: \.isScoped) ? "* another level in some templates\n" : "")
  }

  /// An object for each: `code`, `level`, `usual` and `summary`.
  package var json: JSON {
    .list(
      lines.map { line in
        .object([
          JSON.Member("code", .text(line.page.code.description)),
          JSON.Member("level", .text(line.level)),
          JSON.Member("usual", .text(line.page.severity?.rawValue ?? "off")),
          JSON.Member("summary", .text(line.page.summary)),
        ])
      })
  }
}
