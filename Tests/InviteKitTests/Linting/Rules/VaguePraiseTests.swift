import Testing

@testable import Wording

struct VaguePraiseTests {
  @Test func `praise for nothing in particular is found`() {
    RuleMarks.message(
      "Hi {recipient.first_name: Ada}, I ⟦came across your profile⟧ and was ⟦impressed by your⟧ work."
    ).expect(
      VaguePraise(),
      says: [
        "`came across your profile` praises nothing in particular",
        "`impressed by your` praises nothing in particular",
      ])
    RuleMarks.message("Your {recipient.role: editing} is good. ⟦Great work you⟧ do!")
      .expect(VaguePraise())
    RuleMarks.message("I ⟦admire your⟧ work at {recipient.company: Analytical Engines}.")
      .expect(VaguePraise())
  }

  @Test func `praise that names what it is for in the same sentence is left alone`() {
    RuleMarks.message("I was impressed by your talk {talk.title: Who is offline?} in Brussels.")
      .expect(VaguePraise())
    RuleMarks.message("I love your work on {met.topic: symbolic computation}.")
      .expect(VaguePraise())
    RuleMarks.message("I was impressed by your talk on maps at FOSDEM.").expect(VaguePraise())
  }

  @Test func `a fact in another sentence does not save it`() {
    RuleMarks.message("I ⟦saw your profile⟧. We both like {shared.interest: chess}.")
      .expect(VaguePraise())
  }
}
