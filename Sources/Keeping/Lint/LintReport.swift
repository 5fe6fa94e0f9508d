public import Diagnostics
import Text
public import Wording

/// What the linter has found, for people and for machines.
public struct LintReport: Hashable, Sendable {
  /// What has been found, by file and place.
  public let findings: [Finding]
  /// How many templates were read.
  public let templates: Int

  /// A report of what was found in so many templates.
  public init(_ findings: [Finding], templates: Int) {
    self.findings = findings
    self.templates = templates
  }

  /// How many findings are that bad.
  public func count(_ severity: Severity) -> Int { tally.count(severity) }

  /// Whether the library is not as it should be.
  ///
  /// - Parameter isStrict: whether warnings count as well as errors.
  public func isFailure(isStrict: Bool = false) -> Bool { tally.isFailure(isStrict: isStrict) }

  /// The numbers in one line: `3 errors, 2 warnings in 20 templates`.
  public var summary: String {
    let place = templates > 0 ? " in \(Phrasing.count(templates, "template"))" : ""
    let fixable = findings.count { !$0.fix.isEmpty }
    let fix = fixable > 0 ? "; `--fix` mends \(fixable) of them" : ""
    return "\(tally.text)\(place)\(fix)"
  }

  /// How many findings there are of each severity.
  var tally: FindingTally { FindingTally(findings.lazy.map(\.diagnostic)) }

  /// Each finding with its line, carets and help.
  public func text(isColored: Bool = false) -> String {
    let printer = DiagnosticPrinter(isColored: isColored)
    return findings.map { printer.text(for: $0.diagnostic) }.joined()
  }
}
