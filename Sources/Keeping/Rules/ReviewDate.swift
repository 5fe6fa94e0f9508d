import Diagnostics
import People
import Wording
import Writing

/// Finds templates that nobody has read through for a long time.
struct ReviewDate: TemplateRule {
  let code: Diagnostic.Code = "lint-review-date"
  let severity: Severity? = .warning

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
