import Testing

@testable import Wording
@testable import People

struct FavourTests {
  @Test func `favours are found`() {
    RuleMarks.message("I'd love to ⟦pick your brain⟧.").expect(
      Favour(), says: ["`pick your brain` asks for a favour"])
    RuleMarks.message("⟦I'm looking for a new job⟧; could you ⟦refer me⟧?").expect(Favour())
    RuleMarks.message("Are there ⟦opportunities at your company⟧?").expect(Favour())
    RuleMarks.message("Would you ⟦be my mentor⟧?", kind: .followUp).expect(Favour())
  }

  @Test func `an application that was sent, and what others did, are left alone`() {
    RuleMarks.message("I applied for {job.title: editor} on Monday. Is the role still open?")
      .expect(Favour())
    RuleMarks.message("Charles introduced me to your work on engines.").expect(Favour())
  }
}
