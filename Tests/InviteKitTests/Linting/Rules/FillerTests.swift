import Testing

@testable import Wording

struct FillerTests {
  @Test func `words that take room are found, with what to write and what it saves`() throws {
    RuleMarks.message("I write ⟦in order to⟧ ask.").expect(
      Filler(), says: ["`in order to` says no more than `to`"])
    let passage = AnnotatedText("Due to the fact that it rains, I read.", spans: [])
    let found = try #require(Filler().findings(in: passage).first)
    #expect(found.replacement == "Because")
    #expect(found.help == "write `Because`, which saves 13 characters")
  }

  @Test func `what a profile says is its own`() {
    RuleMarks.message("I {sender.work: draw in order to think}.").expect(Filler())
  }
}
