import Testing

@testable import Wording

struct EmptyReasonTests {
  @Test func `reasons that hold for anybody are found`() {
    RuleMarks.message("I'm looking to ⟦grow my network⟧ with ⟦like-minded⟧ people.").expect(
      EmptyReason(),
      says: [
        "`grow my network` is a reason that holds for anybody",
        "`like-minded` is a reason that holds for anybody",
      ])
    RuleMarks.message("This could be ⟦mutually beneficial⟧.").expect(EmptyReason())
    RuleMarks.message("I'd love to ⟦explore potential synergies⟧.").expect(EmptyReason())
  }

  @Test func `the stock text is another rule's`() {
    RuleMarks.message("I'd like to add you to my professional network.").expect(EmptyReason())
  }

  @Test func `a reason of its own is left alone`() {
    RuleMarks.message("I'd love to compare notes on networks of sensors, and to stay in touch.")
      .expect(EmptyReason())
    RuleMarks.message("I'd love to {sender.goal: grow my network}.").expect(EmptyReason())
    RuleMarks.message("Your book on how to grow a network stayed with me.").expect(EmptyReason())
  }
}
