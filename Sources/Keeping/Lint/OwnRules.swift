import Diagnostics
package import Wording
package import Writing
import YAML

extension TemplateLibrary {
  /// The house rules of the layers that the user named: those below are tested elsewhere.
  package var ownRules: [HouseRule] {
    guard !layers.isEmpty else { return settings.rules }
    let files = Set(layers.filter(\.isNamed).map { "\($0.name)/\(LintSettings.file)" })
    return settings.rules.filter { files.contains($0.name.place.source.name) }
  }

  /// The findings about house rules without an example of both kinds.
  var untestedRules: [Diagnostic] {
    let code: Diagnostic.Code = "lint-untested-rule"
    guard let severity = settings.severity(of: code, otherwise: .warning) else { return [] }
    return ownRules.filter { !$0.isTested }.map { rule in
      Diagnostic(
        code, severity: severity, "the rule `\(rule.name.text)` has no tests", at: rule.name.place,
        help: "add texts in which it finds something, `bad: […]`, and nothing, `good: […]`; "
          + "`invite templates lint --test-rules` runs them")
    }
  }
}
