import Testing

@testable import Wording

struct TwoAsksTests {
  @Test func `a question that somebody else asked is none`() {
    RuleMarks.message("My son asked: why is it blue? Do you know?").expect(TwoAsks())
    RuleMarks.message("My son said \"Why is it blue?\" Do you know?").expect(TwoAsks())
  }

  @Test func `a second question is found, with a mark or without`() {
    RuleMarks.message("What do you work on? ⟦Whom else should I read?⟧").expect(
      TwoAsks(), says: ["one more thing to answer"])
    RuleMarks.message("What do you work on? ⟦Let me know if⟧ it grows.").expect(TwoAsks())
  }

  @Test func `one question, the question of a title and the invite itself are left alone`() {
    RuleMarks.message("Your {talk.title: Who is offline?} was good. What do you work on?")
      .expect(TwoAsks())
    RuleMarks.message("What do you work on? Shall we stay in touch?").expect(TwoAsks())
  }
}
