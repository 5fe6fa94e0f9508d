import Testing

@testable import Wording

struct ClicheTests {
  @Test func `worn words are found`() {
    RuleMarks.message("Let us ⟦touch base⟧ about ⟦synergies⟧ and ⟦low-hanging fruit⟧.").expect(
      Cliche(),
      says: [
        "`touch base` has been read too often", "`synergies` has been read too often",
        "`low-hanging fruit` has been read too often",
      ])
  }

  @Test func `where a plain word does as well, it comes instead`() throws {
    let passage = AnnotatedText("Utilizing it, I utilise it.", spans: [])
    #expect(Cliche().findings(in: passage).map(\.replacement) == ["Using", "use"])
  }

  @Test func `plain words, facts and the reader's topics are left alone`() {
    RuleMarks.message("I know the leverage of a good crane.").expect(Cliche())
    RuleMarks.message("I {sender.work: find synergies}.").expect(Cliche())
    RuleMarks.message("Your essay on digital transformation stayed with me.").expect(Cliche())
  }
}
