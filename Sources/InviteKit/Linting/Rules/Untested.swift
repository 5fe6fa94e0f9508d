import Diagnostics

/// Finds templates without cases beside them.
struct Untested: TemplateRule {
  let page = RulePage(
    "lint-untested", .warning,
    summary: "Each template has cases beside it.",
    reason: """
      A case says which message comes of two profiles, word for word, or which fact is missing. \
      Without one nobody sees what an edit does to the messages: a shorter way to say something \
      may never be taken, a full stop may stand twice. Cases are kept in a file beside the template, \
      and `invite templates test` holds the template against them.
      """,
    bad: "templates/met-at-event.liquid, and nothing beside it",
    good: "templates/met-at-event.liquid and templates/met-at-event.cases.yaml")

  func findings(in variant: Variant, of context: LintContext) -> [Finding] {
    guard !context.library.tested.contains(variant.name) else { return [] }
    return [Finding(.untested(variant.name, variant.opening))]
  }
}

extension Diagnostic {
  fileprivate static func untested(_ name: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "lint-untested", severity: .warning, "the template has no cases", at: place,
      help: "write `\(name)\(CaseFile.ending)` beside it, with a sender and a recipient for each "
        + "case; `invite templates test \(name) --accept` adds the texts")
  }
}
