public import Diagnostics
import Text

/// The page about a finding: why the linter reports it, and what to write instead.
///
/// The pages are the sections of `Rules.md`, which is a part of the documentation.
public struct RulePage: Hashable, Sendable {
  /// The stable code of the finding, such as `lint-stock-phrase`.
  public let code: Diagnostic.Code
  /// The severity of a finding unless the library sets another; nil for a rule that is off unless
  /// the library turns it on.
  public let severity: Severity?
  /// The rule in one line: a sentence with a full stop.
  public let summary: String
  /// The reason for the rule, and the source of the advice: one paragraph of plain text.
  public let reason: String
  /// An example of the fault in a template or a message.
  public let bad: String
  /// The example mended.
  public let good: String

  /// Every page, in the order of the codes: those of the linter's rules first, then those of the
  /// faults found when a library is loaded.
  public static let all: [RulePage] = {
    let file = EmbeddedFiles.all.first { $0.path == "Rules.md" }
    return (file?.text ?? "").sections.compactMap(RulePage.init)
  }()

  /// The page of a code, if there is one.
  public static func named(_ code: String) -> RulePage? {
    all.first { $0.code.description == code }
  }

  /// The code that a misspelt one most likely means.
  public static func code(near code: String) -> String? {
    Phrasing.nearest(to: code, among: all.map(\.code.description))
  }

  /// Whether a library may silence the finding.
  package var canBeSilenced: Bool { code.isOfRule || severity != .error }
}

extension Diagnostic.Code {
  /// What the codes of a library's own rules start with.
  package static let houseStart = "house-"

  /// Whether it is a rule of the linter, rather than a fault found when a library is loaded.
  package var isOfRule: Bool {
    description.hasPrefix("lint-") && !description.hasPrefix("lint-settings-")
      || description.hasPrefix(Self.houseStart)
  }
}

extension RulePage {
  /// Reads a section of the file, from after its heading's signs to the next heading.
  ///
  /// - Returns: nil where the section is no page.
  fileprivate init?(_ section: Substring) {
    let lines = section.split(separator: "\n", omittingEmptySubsequences: false)
    // Fences separate the examples from the rest.
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
  /// The page for `--explain`: lines of at most 80 columns, without a line feed at the end.
  public var text: String {
    var paragraphs = ["\(code) (\(level))", Self.wrapped(summary), Self.wrapped(reason)]
    if !bad.isEmpty { paragraphs.append("Instead of\n\n\(Self.indented(bad))") }
    if !good.isEmpty { paragraphs.append("write\n\n\(Self.indented(good))") }
    paragraphs.append(silencing)
    return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The severity in a few words.
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
  /// The sections below Markdown headings of the third level, each with its heading.
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
