import Testing

@testable import Wording

struct HoleTests {
  @Test func `what was left to fill in is found`() {
    RuleMarks.message("Hi ⟦[Name]⟧, ⟦<company>⟧ and ⟦%FNAME%⟧ and ⟦*|LNAME|*⟧.").expect(
      Hole(),
      says: [
        "`[Name]` was left to fill in", "`<company>` was left to fill in",
        "`%FNAME%` was left to fill in", "`*|LNAME|*` was left to fill in",
      ])
    RuleMarks.message("Hi ⟦FNAME⟧, the date is ⟦TBD⟧.").expect(Hole())
    let braces = "Hi {{ first_name }}, hello."
    let found = Hole().findings(in: AnnotatedText(braces, spans: []))
    #expect(found.map(\.message) == ["`{{ first_name }}` was left to fill in"])
  }

  @Test func `a fact that is a program's word for nothing is found`() {
    RuleMarks.message("I'm ⟦{sender.role: None}⟧ at {sender.company: Null Labs}.").expect(
      Hole(), says: ["`sender.role` is `None`, which says nothing"])
  }

  @Test func `numbers, emphasis, prices and words are left alone`() {
    RuleMarks.message("None of us knew [1], *truly*, that 5% of 10% is little; undefined or null.")
      .expect(Hole())
    RuleMarks.message("Your {talk.title: [Re]building} stayed with me.").expect(Hole())
  }

  @Test func `addresses between angle brackets are left alone`() {
    RuleMarks.message("It is at <https://example.org/notes>, or ask <ada@example.org>.")
      .expect(Hole())
  }
}
