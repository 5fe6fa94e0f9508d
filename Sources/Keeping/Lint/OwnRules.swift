import Diagnostics
import Templating
import Text
package import Wording
package import Writing
import YAML

extension TemplateLibrary {
  /// The house rules of the layers that the user named: those below are tested elsewhere.
  package var ownRules: [HouseRule] { settings.rules.filter { isOwn($0.name.place) } }

  /// Whether a place is in the `lint.yaml` of a layer that the user named.
  private func isOwn(_ place: Place) -> Bool {
    layers.isEmpty
      || layers.contains { $0.isNamed && "\($0.name)/\(LintSettings.file)" == place.source.name }
  }

  /// The findings about house rules without an example of both kinds.
  var untestedRules: [Diagnostic] {
    reported("lint-untested-rule") {
      ownRules.filter { !$0.isTested }.map { .untestedRule($0.name) }
    }
  }

  /// The findings about settings that hold for nothing: rules whose choice no template has, and
  /// levels for templates that there are not.
  var idleSettings: [Diagnostic] {
    reported("lint-idle-setting") {
      guard !variants.isEmpty else { return [] }
      let choices = Set(variants.flatMap { $0.body.outline.choices.compactMap(\.name) })
      let rules = ownRules.compactMap { rule in
        rule.choice.flatMap { choices.contains($0) ? nil : (rule, $0) }
      }
      let templates =
        variants.map { LintedTemplate($0) } + faulty.map { LintedTemplate(name: $0.name) }
      let levels = settings.scoped.filter { levels in
        // A kind cannot be misspelt, and a layer above may have templates of it.
        (levels.folder != nil || levels.owner != nil) && isOwn(levels.place)
          && !templates.contains { levels.hold(for: $0) }
      }
      return rules.map { .idleRule($0.name, $1, choices.sorted()) }
        + levels.map { .idleLevels($0.place) }
    }
  }

  /// Findings with the severity that the library sets; none where it turns them off.
  private func reported(
    _ code: Diagnostic.Code, _ findings: () -> [Diagnostic]
  ) -> [Diagnostic] {
    guard let severity = settings.severity(of: code, otherwise: .warning) else { return [] }
    return findings().map { finding in
      var finding = finding
      finding.severity = severity
      return finding
    }
  }
}

extension Diagnostic {
  fileprivate static func untestedRule(_ name: TextValue) -> Diagnostic {
    Diagnostic(
      "lint-untested-rule", severity: .warning, "the rule `\(name.text)` has no tests",
      at: name.place,
      help: "add texts in which it finds something, `bad: […]`, and nothing, `good: […]`; "
        + "`invite templates lint --test-rules` runs them")
  }

  fileprivate static func idleRule(
    _ name: TextValue, _ choice: String, _ choices: [String]
  ) -> Diagnostic {
    Diagnostic(
      "lint-idle-setting", severity: .warning,
      "no template has a choice `\(choice)`, which `\(name.text)` looks at", at: name.place,
      help: Phrasing.suggestion(for: choice, among: choices, noun: "choices"))
  }

  fileprivate static func idleLevels(_ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-idle-setting", severity: .warning, "there is no template that these levels are for",
      at: place, help: "a folder is named from the library's, and all that is given has to hold")
  }
}
