import Diagnostics

/// Finds templates that nobody has read through for a long time.
struct ReviewDate: TemplateRule {
  let page = RulePage(
    "lint-review-date", .warning,
    summary: "Somebody has read the template through within the last year.",
    reason: """
      A library rots quietly: a company is renamed, a phrase becomes a cliché, and of two templates \
      nobody knows which is current. `reviewed` in the front matter is the day on which somebody \
      last read the whole text and still stood by it. A date more than a year ago asks for another \
      reading; one that lies ahead is a slip of the pen. A template without a date is only \
      remarked on, as an info.
      """,
    bad: "reviewed: 2024-03-01",
    good: "reviewed: 2026-11-21")

  func findings(in variant: Variant, of context: LintContext) -> [Finding] {
    let matter = variant.frontMatter
    guard let text = matter.reviewed, let date = PartialDate(text), let place = matter.reviewedPlace
    else { return [Finding(.neverReviewed(variant.opening, today: context.today))] }
    if date.firstDay > context.today.firstDay {
      return [Finding(.reviewAhead(text, place, today: context.today))]
    }
    guard date.firstDayYearLater < context.today.firstDay else { return [] }
    return [Finding(.reviewLongAgo(text, place, today: context.today))]
  }
}

extension Diagnostic {
  fileprivate static func neverReviewed(_ place: Place, today: PartialDate) -> Diagnostic {
    Diagnostic(
      "lint-review-date", severity: .info,
      "the template does not say when it was last read through",
      at: place, help: "read it, and add `reviewed: \(today)` to the lines at the top")
  }

  fileprivate static func reviewLongAgo(
    _ date: String, _ place: Place, today: PartialDate
  ) -> Diagnostic {
    Diagnostic(
      "lint-review-date", severity: .warning, "the last review was more than a year ago", at: place,
      help: "read the template through, mend what has aged, and write `\(today)`")
  }

  fileprivate static func reviewAhead(
    _ date: String, _ place: Place, today: PartialDate
  ) -> Diagnostic {
    Diagnostic(
      "lint-review-date", severity: .warning, "`\(date)` has not come yet", at: place,
      help: "write the day on which the template was last read through; today is `\(today)`")
  }
}
