import Diagnostics
import Testing

@testable import Keeping
@testable import Wording

struct RulePageTests {
  /// The rules whose pages show templates.
  private static let rules: [any LintRule] = [
    LiteralArticle(), MergeTag(), MissingPart(.how), MissingPart(.who), MissingPart(.why),
    NeverFits(), NeverTaken(),
  ]

  @Test(arguments: rules.map(\.code.description))
  func `a rule finds what its page calls bad, and nothing in what it calls good`(
    code: String
  ) throws {
    let rule = try #require(Self.rules.first { $0.code.description == code })
    let page = try #require(RulePage.named(code))
    #expect(!RuleMarks.template(page.bad).findings(of: rule).isEmpty)
    #expect(RuleMarks.template(page.good).findings(of: rule).isEmpty)
  }

  @Test func `what is mended has nothing left to find`() throws {
    var mendable = 0
    for rule in Self.rules {
      let marks = RuleMarks.template(try #require(RulePage.named(rule.code.description)).bad)
      let found = marks.findings(of: rule)
      guard let source = found.first?.diagnostic.place?.source,
        found.contains(where: { !$0.fix.isEmpty })
      else { continue }
      mendable += 1
      let mended = FixedText(source, mending: found).text
      #expect(RuleMarks.template(mended).findings(of: rule).isEmpty)
    }
    #expect(mendable == 2)
  }
}
