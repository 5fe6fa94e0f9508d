import Diagnostics
import Wording
import Writing

/// Finds templates without cases beside them.
struct Untested: TemplateRule {
  let code: Diagnostic.Code = "lint-untested"
  let severity: Severity? = .warning

  func findings(in variant: Variant, of context: LintContext) -> [Finding] {
    guard !context.library.tested.contains(variant.name) else { return [] }
    return [Finding(.untested(variant.name, variant.opening))]
  }
}

extension Diagnostic {
  fileprivate static func untested(_ name: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-untested", severity: .warning, "the template has no cases", at: place,
      help: "`invite templates test \(name) --new` writes `\(name)\(CaseFile.ending)` beside it, "
        + "with two people to start from")
  }
}
