public import Diagnostics
import Text
public import Wording

/// The findings of the linter, for people and for machines.
public struct LintReport: Hashable, Sendable {
  /// The findings, by file and place.
  public let findings: [Finding]
  /// How many templates were read.
  public let templates: Int
  /// The pages of the library's own rules.
  public let housePages: [RulePage]
  /// How many rules of the house were held against how many examples; nil where none was.
  public let tested: Tested?

  /// A count of rules and of the examples that they were held against.
  public struct Tested: Hashable, Sendable {
    /// How many rules there are.
    public let rules: Int
    /// How many examples they have.
    public let examples: Int
  }

  /// A report of the findings in `templates` templates.
  public init(
    _ findings: [Finding], templates: Int, housePages: [RulePage] = [], tested: Tested? = nil
  ) {
    self.findings = findings
    self.templates = templates
    self.housePages = housePages
    self.tested = tested
  }

  /// The report with the findings of some codes only, and with those that no library can silence.
  package func filtered(by codes: Set<Diagnostic.Code>) -> LintReport {
    LintReport(
      findings.filter { finding in
        codes.contains(finding.diagnostic.code) || !finding.diagnostic.canBeSilenced
      }, templates: templates,
      housePages: housePages, tested: tested)
  }

  /// How many findings have that severity.
  public func count(_ severity: Severity) -> Int { tally.count(severity) }

  /// Whether the findings amount to a failure.
  ///
  /// - Parameter isStrict: whether warnings count as well as errors.
  public func isFailure(isStrict: Bool = false) -> Bool { tally.isFailure(isStrict: isStrict) }

  /// The counts in one line: `3 errors, 2 warnings in 20 templates`.
  public var summary: String {
    let place = templates > 0 ? " in \(Phrasing.count(templates, "template"))" : ""
    let fixable = findings.count { !$0.fix.isEmpty }
    let fix = fixable > 0 ? "; `--fix` mends \(fixable) of them" : ""
    let examples = tested.map {
      "; \(Phrasing.count($0.rules, "rule")) tested with \(Phrasing.count($0.examples, "example"))"
    }
    return "\(tally.text)\(place)\(fix)\(examples ?? "")"
  }

  /// How many findings there are of each severity.
  var tally: FindingTally { FindingTally(findings.lazy.map(\.diagnostic)) }

  /// Each finding with its line, carets and help.
  public func text(isColored: Bool = false) -> String {
    let printer = DiagnosticPrinter(isColored: isColored)
    return findings.map { printer.text(for: $0.diagnostic) }.joined()
  }
}
