package import Diagnostics

/// Checks written messages by the rules about wording.
///
/// The rules are selected once; a message then costs a few microseconds.
package struct WordingCheck: Sendable {
  private let rules: [(rule: any WordingRule, severity: Severity?)]
  private let settings: LintSettings

  /// A check by the settings of a library.
  package init(_ settings: LintSettings) {
    let rules = WordingRules.all + settings.houseRules
    self.rules = rules.filter { settings.reports($0.code, otherwise: $0.severity) }
      .map { ($0, settings.severity(of: $0.code, otherwise: $0.severity)) }
    self.settings = settings
  }

  /// Whether a rule looks at the choices of a message.
  package var readsParts: Bool { settings.rules.contains { $0.choice != nil } }

  /// The findings in a message, in the order of its words.
  ///
  /// The message is written already, so no finding is worse than a warning, but for a finished text
  /// that is placed: there an error is one that the library's own settings call so.
  ///
  /// - Parameters:
  ///   - passage: the message.
  ///   - template: the template that it was made of; nil for none.
  ///   - placed: whether each has its place in the source of the text.
  package func findings(
    in passage: AnnotatedText, of template: LintedTemplate? = nil, placed: Bool = false
  ) -> [Diagnostic] {
    var found: [(start: Int, diagnostic: Diagnostic)] = []
    for (rule, usual) in rules {
      let severity =
        settings.scoped.isEmpty
        ? usual : settings.severity(of: rule.code, otherwise: rule.severity, in: template)
      guard let severity else { continue }
      // A message is written already; of a text that is checked, what the library calls an error is.
      let isError = placed && (settings.levels[rule.code] == .error || rule is HouseRule)
      for finding in rule.findings(in: passage) {
        let diagnostic = Diagnostic(
          rule.code, severity: isError ? severity : min(severity, .warning), finding.message,
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
