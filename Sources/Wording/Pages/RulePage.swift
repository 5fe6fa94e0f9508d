public import Diagnostics
import Text

/// What there is to read about a finding: why the linter tells it, and what to write instead.
///
/// The pages are the sections of `Rules.md`, which is a part of the documentation.
public struct RulePage: Hashable, Sendable {
  /// The stable code of the finding, such as `lint-stock-phrase`.
  public let code: Diagnostic.Code
  /// How bad a finding is unless the library says otherwise; nil for a rule that is off unless the
  /// library turns it on.
  public let severity: Severity?
  /// What the rule asks for, in one line: a sentence with a full stop.
  public let summary: String
  /// Why it asks for that, and where the advice comes from: one paragraph of plain text.
  public let reason: String
  /// What it finds, as it would be in a template or a message.
  public let bad: String
  /// What to write instead.
  public let good: String

  /// Every page, in the order of the codes: first those of the linter's rules, then those of the
  /// faults that loading a library finds.
  public static let all: [RulePage] = {
    let file = EmbeddedFiles.all.first { $0.path == "Rules.md" }
    return (file?.text ?? "").sections.compactMap(RulePage.init)
  }()

  /// The page of a code, if there is one.
  public static func named(_ code: String) -> RulePage? {
    all.first { $0.code.description == code }
  }

  /// The code that a misspelt one was most likely meant to be.
  public static func code(near code: String) -> String? {
    Phrasing.nearest(to: code, among: all.map(\.code.description))
  }

  /// Whether a library may silence the finding.
  package var canBeSilenced: Bool { code.isOfRule || severity != .error }
}

extension Diagnostic.Code {
  /// Whether it is one of the linter's own, rather than one of what loading finds.
  package var isOfRule: Bool {
    description.hasPrefix("lint-") && !description.hasPrefix("lint-settings-")
  }
}

extension RulePage {
  /// Reads a section of the file, from behind the signs of its heading to the next heading.
  ///
  /// - Returns: nil where the section is no page.
  fileprivate init?(_ section: Substring) {
    let lines = section.split(separator: "\n", omittingEmptySubsequences: false)
    // Fences part the examples from what is around them.
    let parts = lines.split(separator: "```", omittingEmptySubsequences: false)
    let paragraphs = parts[0].filter { !$0.isEmpty }
    guard paragraphs.count >= 2, paragraphs[1].hasPrefix("*"),
      let end = paragraphs[1].firstRange(of: "*. ")
    else { return nil }
    code = Diagnostic.Code(stringLiteral: String(paragraphs[0]))
    severity = Severity(rawValue: String(paragraphs[1][..<end.lowerBound].dropFirst()))
    summary = String(paragraphs[1][end.upperBound...])
    let rest = paragraphs.dropFirst(2)
    reason =
      rest.first { $0 != Self.headingOfBad && $0 != Self.headingOfGood }.map(String.init) ?? ""
    func example(under heading: Substring) -> String {
      for (before, example) in zip(parts, parts.dropFirst())
      where before.last(where: { !$0.isEmpty }) == heading {
        return example.joined(separator: "\n")
      }
      return ""
    }
    bad = example(under: Self.headingOfBad)
    good = example(under: Self.headingOfGood)
  }

  private static let headingOfBad: Substring = "Instead of"
  private static let headingOfGood: Substring = "write"
}

extension RulePage {
  /// The page as `--explain` prints it: lines of at most 80 columns, without a line feed at the end.
  public var text: String {
    var paragraphs = ["\(code) (\(level))", Self.wrapped(summary), Self.wrapped(reason)]
    if !bad.isEmpty { paragraphs.append("Instead of\n\n\(Self.indented(bad))") }
    if !good.isEmpty { paragraphs.append("write\n\n\(Self.indented(good))") }
    paragraphs.append(silencing)
    return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// How bad it is, in a word or a few.
  private var level: String {
    severity?.rawValue ?? "off unless lint.yaml turns it on"
  }

  /// How to silence it.
  private var silencing: String {
    guard canBeSilenced else { return "It cannot be silenced: it can only be mended." }
    let setting =
      severity == nil
      ? "To turn it on, in lint.yaml:\n\n    levels: {\(code): warning}"
      : "For the whole library, in lint.yaml:\n\n    levels: {\(code): off}"
    let remark = "    {% # lint-ignore \(code): reason %}"
    return "To silence it where it does not matter, on the line before or behind it:\n\n\(remark)"
      + "\n\n\(setting)"
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
  }

  private static func wrapped(_ text: String) -> String {
    TextWrap.lines(text, width: 80).joined(separator: "\n")
  }
}

extension String {
  /// What is under each heading of the third level of Markdown, the heading first.
  fileprivate var sections: [Substring] {
    var sections: [Substring] = []
    var rest = self[...]
    while let heading = rest.firstRange(of: "\n### ") {
      rest = rest[heading.upperBound...]
      let end = rest.firstRange(of: "\n##")?.lowerBound ?? rest.endIndex
      sections.append(rest[..<end])
      rest = rest[end...]
    }
    return sections
  }
}
