import Diagnostics
import Wording
import Writing

/// Finds templates that say almost the same as another.
struct NearDuplicate: TemplateRule {
  let code: Diagnostic.Code = "lint-near-duplicate"
  let severity: Severity? = .warning

  func findings(in variant: Variant, of context: LintContext) -> [Finding] {
    // Of two, the later is reported; where somebody else keeps one of them, always the other.
    let others = context.library.variants.filter { other in
      other.name < variant.name
        || other.name != variant.name && !context.library.isOwn(other.name)
    }
    .map { (variant: $0, likeness: context.phrases.likeness(of: $0, variant)) }
    guard let nearest = others.max(by: { $0.likeness < $1.likeness }), nearest.likeness >= threshold
    else { return [] }
    let percentage = Int((nearest.likeness * 100).rounded(.down))
    return [
      Finding(
        .nearDuplicate(of: nearest.variant, percentage, at: variant.firstLine))
    ]
  }
}

/// From this likeness on two templates are reported.
///
/// In the built-in library two templates have 0.39 at most, and one of them and its copy with a
/// word changed in each sentence 0.51 at least.
private let threshold = 0.45

extension Diagnostic {
  fileprivate static func nearDuplicate(
    of other: Variant, _ percentage: Int, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      "lint-near-duplicate", severity: .warning,
      "\(percentage) % of what the template says is in `\(other.name)` too", at: place,
      notes: [Note("`\(other.name)` is this one", at: other.firstLine)],
      help: "make one of the two, with a choice where they differ, or say it in other words")
  }
}
