import Testing

@testable import Wording

struct EmDashTests {
  @Test func `an em dash is found in what the writer said, wherever it stands`() {
    RuleMarks.message("Hi Ada ⟦—⟧ your talk⟦—⟧it stayed with me.").expect(
      EmDash(), says: ["an em dash", "an em dash"])
  }

  @Test func `other dashes and the dashes of facts are left alone`() {
    RuleMarks.message("Hi Ada - your talk – the {talk.title: Part — One}-day one.")
      .expect(EmDash())
  }
}
