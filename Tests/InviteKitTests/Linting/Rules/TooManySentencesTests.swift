import Testing

@testable import Wording

struct TooManySentencesTests {
  @Test func `a row of scraps is found`() {
    RuleMarks.message(
      """
      Hi {recipient.first_name: Ada},

      ⟦Your talk was good. I took notes. I edit essays. I read all day. I like it all the same.⟧
      """
    ).expect(TooManySentences(), says: ["5 scraps of sentences, which sound like a telegram"])
  }

  @Test func `a template is judged by its own words, whatever the length of facts`() {
    RuleMarks.template(
      "I {{ sender.work }}. {{ note.did }}. {{ note.now }}. {{ note.also }} I like oak and elm."
    ).expect(TooManySentences())
    RuleMarks.template("⟦I saw it. I read it. I like it. I know it, and all of it.⟧").expect(
      TooManySentences())
  }

  @Test func `four or five whole sentences are not too many`() {
    RuleMarks.message(
      """
      Ruth, your saw has cut every board of our boathouse. In March its fence broke at the bolt. I \
      cast a new one from your drawing, and it holds. Seven other people have asked me for it. May I \
      share the mould? Odd Moe
      """
    ).expect(TooManySentences())
  }

  @Test func `a block of text without a break is found, and the same in paragraphs is not`() {
    let sentence = "The river rose again last night and took the lower path with it."
    let block = Array(repeating: sentence, count: 8).joined(separator: " ")
    RuleMarks.message("Hi Ada,\n\n⟦\(block)⟧\n\nYours").expect(
      TooManySentences(), says: ["8 sentences in one paragraph"])
    let half = Array(repeating: sentence, count: 4).joined(separator: " ")
    RuleMarks.message("Hi Ada,\n\n\(half)\n\n\(half)\n\nYours").expect(TooManySentences())
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
    let passage = AnnotatedText(MarkedPassage(text).text, spans: MarkedPassage(text).spans)
    #expect(passage.sentences.count == 3)
  }
}
