import Testing

@testable import Wording

struct SelfCentredTests {
  @Test func `what the sender did because of the reader may be told at length`() {
    RuleMarks.message("I lost two hives. I had lost nine. I have photos. Would you like them?")
      .expect(
        SelfCentred())
    RuleMarks.message("I keep bees, I think, and I {note.did: left my lids on}.").expect(
      SelfCentred())
  }

  @Test func `more words for the sender than for the reader are found`() {
    RuleMarks.message("Hi Ada, ⟦I'm an engineer. I build compilers, and I'd show you my work.⟧")
      .expect(SelfCentred(), says: ["4 words for the sender, 1 for the reader"])
  }

  @Test func `a fact about the reader counts for the reader`() {
    RuleMarks.message(
      "{talk.title: Notes} at {talk.event: FOSDEM} moved me. I edit. I'd love to hear {talk.takeaway: more}."
    ).expect(SelfCentred())
  }

  @Test func `two words for the sender are never too many`() {
    RuleMarks.message("I edit essays. I read at night.").expect(SelfCentred())
  }
}
