import Testing

@testable import Wording

struct OpenerTests {
  @Test func `first words that could open any message are found`() {
    RuleMarks.message(
      "Hi Ada,\n\n⟦I hope this message finds you⟧ well.".replacing("⟦I hope", with: "I ⟦hope")
    )
    .expect(Opener(), says: ["`hope this message finds you` could open any message"])
    RuleMarks.message("Dear Ada, ⟦my name is⟧ Grace.").expect(Opener())
    RuleMarks.message("Hi Ada! ⟦How are you⟧? Your talk was good.").expect(Opener())
    RuleMarks.message("⟦In today's fast-paced world⟧, machines matter.").expect(Opener())
  }

  @Test func `what comes later, and what says something, is left alone`() {
    RuleMarks.message("Hi Ada, your talk stayed with me. I hope you are well.").expect(Opener())
    RuleMarks.message("Hi Ada, how are you seeing this change?").expect(Opener())
  }
}
