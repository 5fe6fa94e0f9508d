import Diagnostics
import Testing

@testable import Keeping
@testable import People
@testable import Writing
@testable import Wording

struct ReviewDateTests {
  private func template(reviewed date: String) -> String {
    "---\nsummary: a\nreviewed: \(date)\n---\nHi"
  }

  @Test func `a date of more than a year ago is found`() {
    RuleMarks.template(template(reviewed: "⟦2025-11-20⟧")).expect(
      ReviewDate(), says: ["the last review was more than a year ago"])
    RuleMarks.template(template(reviewed: "⟦'2024-02-29'⟧"), today: "2025-03-01").expect(
      ReviewDate())
  }

  @Test func `a date within a year is not`() {
    RuleMarks.template(template(reviewed: "2025-11-21")).expect(ReviewDate())
    RuleMarks.template(template(reviewed: "2026-11-21")).expect(ReviewDate())
    RuleMarks.template(template(reviewed: "2024-02-29"), today: "2025-02-28").expect(ReviewDate())
  }

  @Test func `a date that has not come yet is found`() {
    RuleMarks.template(template(reviewed: "⟦2026-11-22⟧")).expect(
      ReviewDate(), says: ["`2026-11-22` has not come yet"])
  }

  @Test func `a template without a date is remarked on`() throws {
    RuleMarks.template("⟦---⟧\nsummary: a\n---\nHi").expect(
      ReviewDate(), says: ["the template does not say when it was last read through"])
    let library = TemplateLibrary([
      ("t", SourceText(name: "t", text: "---\nsummary: a\n---\nHi"))
    ])
    let today = try #require(PartialDate("2026-11-21"))
    let context = LintContext(library: library, today: today)
    let found = ReviewDate().findings(in: try #require(library["t"]), of: context)
    #expect(found.map(\.diagnostic.severity) == [.info])
  }
}
