import Testing

@testable import Wording
@testable import People

struct NothingPersonalTests {
  @Test func `name, company and role alone could be anybody's`() {
    RuleMarks.message(
      """
      Hi {recipient.first_name: Ada},

      ⟦I see you are {recipient.role: head of research} at {recipient.company.name: Engines}. I \
      {sender.work: build compilers}.⟧ 
      """
    ).expect(NothingPersonal(), says: ["nothing in this is about this reader alone"])
  }

  @Test(arguments: [
    "met.event", "shared.school", "mutual.name", "recipient.more.hobby", "job.title",
  ])
  func `a fact that only this reader has is enough`(path: String) {
    RuleMarks.message("Hi {recipient.first_name: Ada}, about {\(path): chess}.")
      .expect(NothingPersonal())
  }

  @Test func `what was written by hand is judged by its words`() {
    RuleMarks.message("Hi Ada, ⟦I see you're at Analytical Engines. I'd love to connect.⟧")
      .expect(NothingPersonal())
    RuleMarks.message("Hi Ada, your Strange Loop talk stayed with me.").expect(NothingPersonal())
    RuleMarks.message("Hi Ada, we met at the bus stop.").expect(NothingPersonal())
  }

  @Test func `an answer and a follow-up are personal by what they answer`() {
    RuleMarks.message("Thank you for accepting.", kind: .followUp).expect(NothingPersonal())
    RuleMarks.message("What made you think of me?", kind: .reply).expect(NothingPersonal())
  }
}
