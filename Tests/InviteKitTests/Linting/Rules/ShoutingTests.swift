import Testing

@testable import Wording

struct ShoutingTests {
  @Test func `marks in pairs and a second exclamation mark are found`() {
    RuleMarks.message("Loved your talk⟦!!⟧ Really⟦??⟧").expect(
      Shouting(), says: ["`!!` shouts", "`??` shouts"])
    RuleMarks.message("Good talk! Thank you⟦!⟧").expect(
      Shouting(), says: ["more than one exclamation mark"])
  }

  @Test func `words in capitals are found, and acronyms are not`() {
    RuleMarks.message("This is ⟦AMAZING⟧, at NASA, FOSDEM and in the EU.").expect(
      Shouting(), says: ["`AMAZING` shouts"])
    RuleMarks.message("⟦TEN WAYS TO⟧ read.").expect(Shouting())
  }

  @Test func `a second emoji is found`() {
    RuleMarks.message("Good talk 🎉 thank you ⟦🙏⟧").expect(
      Shouting(), says: ["`🙏` is more than one emoji"])
    RuleMarks.message("Good talk 👩‍👩‍👧").expect(Shouting())
  }

  @Test func `a friendly greeting and what a profile says are left alone`() {
    RuleMarks.message("Hi Ada! Good talk!").expect(Shouting())
    RuleMarks.message("Your {article.title: STOP NOW!!} stayed with me!").expect(Shouting())
  }
}
