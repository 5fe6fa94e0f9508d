import Testing

@testable import Wording

struct NoGreetingTests {
  @Test func `a first line without the reader's name is found`() {
    RuleMarks.message("⟦Hello there,⟧\n\nyour {talk.title: Notes} stayed with me.").expect(
      NoGreeting(), says: ["the greeting does not name the reader"])
    RuleMarks.message("⟦Your {talk.title: Notes} stayed with me.⟧ Thank you.").expect(
      NoGreeting(), says: ["the first line does not greet the reader by name"])
    RuleMarks.message("⟦Dear Sir or Madam,⟧ your talk stayed with me.").expect(NoGreeting())
  }

  @Test func `a name in the first line is a greeting`() {
    RuleMarks.message("Hi {recipient.first_name: Ada}, your talk stayed with me.")
      .expect(NoGreeting())
    RuleMarks.message("{recipient.first_name: Ada}, your talk stayed with me.").expect(NoGreeting())
    RuleMarks.message("Dear Ada, your talk stayed with me.").expect(NoGreeting())
    RuleMarks.message("Your talk stayed with me.").expect(NoGreeting())
  }

  @Test func `a greeting that the profile holds is one, whatever it says`() {
    for greeting in ["Dear Ms Osei,", "Good evening Ms Osei,", "Grüezi Frau Osei,", "Ada, dear,"] {
      let text = MarkedPassage("{note.greeting: \(greeting)} the {met.event: fair} is over.")
      let passage = AnnotatedText(text.text, spans: text.spans)
      #expect(NoGreeting().findings(in: passage).isEmpty)
      #expect(passage.sentences.map(\.role) == [.greeting, .body], "\(greeting)")
    }
  }

  @Test(arguments: [
    "Dear Ms Osei, the fair is over.", "Good evening Ms Osei, the fair is over.",
    "Ada, at the fair you sold me a lathe.", "With pleasure, Ada! The fair is over.",
    "Gladly, Ada. The fair is over.", "Thank you, Ada. The fair is over.",
    "Of course, Ms Osei. The fair is over.", "Ada,\n\nthe fair is over.",
    "Yes, Ada, the fair is over.", "Thank you, {recipient.first_name: Ada}. The fair is over.",
  ])
  func `a name beside a word of greeting or of thanks greets`(text: String) {
    RuleMarks.message(text).expect(NoGreeting())
    let passage = AnnotatedText(MarkedPassage(text).text, spans: MarkedPassage(text).spans)
    #expect(passage.sentences.map(\.role) == [.greeting, .body])
  }

  @Test func `words that only look like it are no greeting`() {
    for text in [
      "Thank you for the lathe, Ada. It runs.", "Yes, the lathe runs. It is loud.",
      "Recently, Ada sold me a lathe. It runs.",
    ] {
      #expect(AnnotatedText(text, spans: []).sentences.first?.role == .body, "\(text)")
    }
  }

  @Test func `in public nobody needs a greeting`() {
    var setting = TextSetting()
    setting.isPublic = true
    let text = MarkedPassage("@ada.example The {project.name: lathe} runs.")
    let passage = AnnotatedText(text.text, spans: text.spans, setting: setting)
    #expect(NoGreeting().findings(in: passage).isEmpty)
    RuleMarks.message("{recipient.more.handle: @ada.example} The {project.name: lathe} runs.")
      .expect(NoGreeting())
  }

  @Test func `a name with a trade below a message closes it`() {
    for closing in [
      "Odd Moe, boatbuilder, Bergen", "With kind regards,\nOdd Moe", "Best, Odd", "Odd",
      "{note.sign: Odd Moe who mended the fence at last}",
    ] {
      let text = MarkedPassage("Hi Ada, the lathe runs well. May I come by?\n\(closing)")
      let roles = AnnotatedText(text.text, spans: text.spans).sentences.map(\.role)
      #expect(Array(roles.prefix(3)) == [.greeting, .body, .body], "\(closing)")
      #expect(roles.dropFirst(3).allSatisfy { $0 == .closing } && roles.count > 3, "\(closing)")
    }
  }

  @Test func `a subject greets nobody`() {
    let subject = AnnotatedText("Your talk", spans: [], isSubject: true)
    #expect(NoGreeting().findings(in: subject).isEmpty)
    #expect(NothingPersonal().findings(in: subject).isEmpty)
  }
}
