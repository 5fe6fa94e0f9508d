import Testing

@testable import InviteKit

struct TooManySentencesTests {
  @Test func `a fourth sentence and all behind it are found`() {
    RuleMarks.message(
      """
      Hi {recipient.first_name: Ada},

      Your talk was good. I took notes. I edit essays. ⟦I read them all day long. I like to read at \
      night as well.⟧
      """
    ).expect(TooManySentences(), says: ["5 sentences, where three will do"])
  }

  @Test func `greeting, farewell and signature do not count`() {
    RuleMarks.message(
      "Hi Ada! Your talk was good. I took notes there. I edit essays. Shall we stay in touch? Best, Tomas"
    ).expect(TooManySentences())
  }

  @Test(arguments: [
    "I work at {sender.company: Acme Inc.} in Ghent. I edit. You write.",
    "I work at {sender.company: Acme Inc.} I edit essays. You write them.",
    "Your {talk.title: “Who is offline?”} at FOSDEM stayed. I edit. You write.",
    "It took 3.5 hours, e.g. to print. I edit... and you write. We read.",
    "Dr. Lovelace and J. Smith agree. I met them at 9 a.m. on Monday. You know both.",
    "You asked “Why sleep?” in Ghent. I edit. You write.",
  ])
  func `a mark that ends no sentence does not count`(text: String) {
    RuleMarks.message(text).expect(TooManySentences())
    let passage = Passage(MarkedPassage(text).text, spans: MarkedPassage(text).spans)
    #expect(passage.sentences.count == 3)
  }
}
