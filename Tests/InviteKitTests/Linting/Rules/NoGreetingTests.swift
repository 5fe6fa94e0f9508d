import Testing

@testable import InviteKit

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

  @Test func `a subject greets nobody`() {
    let subject = Passage("Your talk", spans: [], isSubject: true)
    #expect(NoGreeting().findings(in: subject).isEmpty)
    #expect(NothingPersonal().findings(in: subject).isEmpty)
  }
}
