package import Diagnostics

/// Checks written messages by the rules about wording.
///
/// The rules are selected once; a message then costs a few microseconds.
package struct WordingCheck: Sendable {
  private let rules: [(rule: any WordingRule, severity: Severity)]

  /// A check by the settings of a library.
  package init(_ settings: LintSettings) {
    let rules = WordingRules.all + settings.houseRules
    self.rules = rules.compactMap { rule in
      settings.severity(of: rule.code, otherwise: rule.severity).map { (rule, $0) }
    }
  }

  /// The findings in a message, in the order of its words.
  ///
  /// The message is written already, so no finding is worse than a warning.
  ///
  /// - Parameter placed: Whether each has its place in the source of the text.
  package func findings(in passage: AnnotatedText, placed: Bool = false) -> [Diagnostic] {
    var found: [(start: Int, diagnostic: Diagnostic)] = []
    for (rule, severity) in rules {
      for finding in rule.findings(in: passage) {
        let diagnostic = Diagnostic(
          rule.code, severity: min(severity, .warning), finding.message,
          at: placed ? passage.place(of: finding.range) : nil, help: finding.help)
        found.append((finding.range.lowerBound, diagnostic))
      }
    }
    guard found.count > 1 else { return found.map(\.diagnostic) }
    return found.enumerated().sorted {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }
    .map(\.element.diagnostic)
  }
}
