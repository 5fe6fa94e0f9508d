import Testing

@testable import Wording
@testable import People

struct StockPhraseTests {
  @Test func `the stock text is found, and what is nearly it`() {
    RuleMarks.message("Hi Ada, I'd like to ⟦add you to my professional network⟧ on LinkedIn.")
      .expect(
        StockPhrase(),
        says: ["`add you to my professional network` is the stock text of an invite"])
    RuleMarks.message("I would love to ⟦ADD you into my own small network⟧!").expect(StockPhrase())
    RuleMarks.message("Please ⟦join my network on LinkedIn⟧.").expect(StockPhrase())
    RuleMarks.message("⟦Since you’re someone I trust⟧, hello.").expect(StockPhrase())
  }

  @Test func `it is found in a fact too`() {
    RuleMarks.message(
      "You wrote: {invited_me.message: I'd like to ⟦add you to my network⟧}.", kind: .reply
    ).expect(StockPhrase())
  }

  @Test func `a wish to connect is stock where nothing else is said`() {
    RuleMarks.message("Hi Ada, I'd ⟦like to connect with you⟧ on LinkedIn.").expect(StockPhrase())
    RuleMarks.message("Hi {recipient.first_name: Ada}, ⟦let's connect⟧!").expect(StockPhrase())
    RuleMarks.message("Hi Ada, your talk on engines stayed with me. I'd love to connect.")
      .expect(StockPhrase())
    RuleMarks.message("I'd love to connect, having read {article.title: Notes}.")
      .expect(StockPhrase())
  }

  @Test func `a text in another language is left alone`() {
    RuleMarks.message("Join my network", language: "de").expect(StockPhrase())
  }
}
