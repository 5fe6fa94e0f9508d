package import Diagnostics

/// Holds written messages against the rules about wording.
///
/// The rules are sorted out once; a message then costs a few microseconds.
package struct WordingCheck: Sendable {
  private let rules: [(rule: any WordingRule, severity: Severity)]

  /// A check by what a library's settings say about the rules.
  package init(_ settings: LintSettings) {
    let rules = WordingRules.all + settings.houseRules
    self.rules = rules.compactMap { rule in
      settings.severity(of: rule.code, otherwise: rule.severity).map { (rule, $0) }
    }
  }

  /// What there is to say about a message, in the order of its words.
  ///
  /// The message is there, whatever is said about it: the worst it gets is a warning.
  package func findings(in passage: AnnotatedText) -> [Diagnostic] {
    var found: [(start: Int, diagnostic: Diagnostic)] = []
    for (rule, severity) in rules {
      for finding in rule.findings(in: passage) {
        let diagnostic = Diagnostic(
          rule.code, severity: min(severity, .warning), finding.message, help: finding.help)
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
