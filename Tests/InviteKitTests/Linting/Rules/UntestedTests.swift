import Testing

@testable import Keeping

struct UntestedTests {
  @Test func `a template without cases is found`() {
    RuleMarks.template("⟦---⟧\nsummary: a\n---\nHi", tested: ["other"]).expect(
      Untested(), says: ["the template has no cases"])
  }

  @Test func `a template with cases is not`() {
    RuleMarks.template("Hi", tested: [RuleMarks.name]).expect(Untested())
  }
}
