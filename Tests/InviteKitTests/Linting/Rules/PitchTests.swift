import Testing

@testable import Wording
@testable import People

struct PitchTests {
  @Test func `money that was paid back is no offer`() {
    RuleMarks.message("In March the town paid the money back.").expect(Pitch())
    RuleMarks.message("There is a ⟦money back guarantee⟧.").expect(Pitch())
  }

  @Test func `what sells is found`() {
    RuleMarks.message("We ⟦help companies grow⟧ with ⟦our platform⟧.").expect(
      Pitch(), says: ["`help companies grow` sells something", "`our platform` sells something"])
    RuleMarks.message("⟦Companies like yours⟧ ⟦save up to 30%⟧.").expect(Pitch())
    RuleMarks.message("May I ⟦show you a demo⟧? The first month comes at a ⟦discount⟧.")
      .expect(Pitch())
    RuleMarks.message("An ⟦opportunity for you⟧, ⟦10x your⟧ sales.").expect(Pitch())
  }

  @Test func `what the reader did, wrote or said is left alone`() {
    RuleMarks.message("Your talk on how to generate leads for our platform stayed with me.")
      .expect(Pitch())
    RuleMarks.message("You cut the cost of a sensor by 40%: how?").expect(Pitch())
    RuleMarks.message("Your essay helped me improve a draft.").expect(Pitch())
    RuleMarks.message("I {sender.work: help companies grow}.").expect(Pitch())
  }

  @Test func `an answer and a follow-up may speak of an offer`() {
    RuleMarks.message("Our platform is free for schools.", kind: .reply).expect(Pitch())
    RuleMarks.message("Our platform is free for schools.", kind: .followUp).expect(Pitch())
  }
}
