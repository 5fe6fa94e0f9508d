import Testing

@testable import Wording

struct ToldBackTests {
  @Test func `the reader's own words with nothing behind them are found`() {
    RuleMarks.message(
      "Hi {recipient.first_name: Ada}, I kept one thought from your talk: ⟦{talk.takeaway: cold bees eat less}⟧. I {sender.work: keep forty hives}."
    ).expect(
      ToldBack(), says: ["`talk.takeaway` is told back to the reader, and nothing comes of it"])
    RuleMarks.message("I read ⟦{article.title: Slow Hives}⟧.").expect(ToldBack())
    RuleMarks.template("Your profile says {{ ⟦recipient.headline⟧ }}.").expect(ToldBack())
  }

  @Test(arguments: [
    "I read {article.title: Slow Hives}. Do you still lift the lids?",
    "I read {article.title: Slow Hives}. I'd love to {sender.goal: see your hives}.",
    "I read {article.title: Slow Hives}. May I cite it.",
    "After {article.title: Slow Hives}, {note.did: I left the lids on}.",
    "We met at {met.event: Apimondia}.",
  ])
  func `what leads on to something is left alone`(text: String) {
    RuleMarks.message(text).expect(ToldBack())
  }
}
