import Diagnostics
import Testing

@testable import Wording
@testable import Writing

struct NoQuestionTests {
  /// A message of a scene in which the recipient's profile holds a note, and what a rule finds.
  private func told(
    _ body: String, note: String, ties: String = "", cause: NoQuestion.Cause
  ) throws -> [String] {
    let scene = Scene(
      "Hi Ada, " + body, recipient: "name: Ada Lovelace\nnote: \(note)\n\(ties)")
    let invite = try scene.best()
    let code = NoQuestion(cause).code
    return invite.findings.filter { $0.code == code }.map(\.message)
  }

  @Test func `a question that the note holds and the message leaves out is missed`() throws {
    let body =
      "{{ note.did }}.{% optional %} {{ note.ask | as_request }} {{ sender.role }}{% endoptional %}"
    #expect(
      try told(
        body, note: "{did: I counted again, ask: send you the numbers}".replacing(", ", with: ", "),
        cause: .unsaid) == ["the message asks nothing, and leaves `note.ask` unsaid"])
    #expect(
      try told(
        "{{ note.did }}.", note: "{did: I counted, give: send you the sheet, ease: A no is fine.}",
        cause: .unsaid)
        == ["the message asks nothing, and leaves `note.give` and `note.ease` unsaid"])
    #expect(
      try told(
        "{{ note.did }}.", note: "{did: I counted, ask: send you the sheet}", cause: .unwritten)
        == [])
  }

  @Test(arguments: [
    "{{ note.did }}. {{ note.ask | as_request }}", "{{ note.did }}. Shall we speak?",
    "{{ note.did }}. I'd love to hear how.", "We rowed.",
  ])
  func `a message that asks, or says nothing of the note, is left alone`(body: String) throws {
    let note = "{did: I counted, ask: send you the numbers}"
    for cause in [NoQuestion.Cause.unsaid, .unwritten] {
      #expect(try told(body, note: note, cause: cause) == [])
    }
  }

  @Test func `a note that holds nothing to ask is no more than remarked on`() throws {
    #expect(
      try told("{{ note.did }}.", note: "{did: I counted}", cause: .unwritten)
        == ["the message leaves nothing to answer"])
    #expect(NoQuestion(.unwritten).severity == .info)
    #expect(try told("{{ note.did }}.", note: "{did: I counted}", cause: .unsaid) == [])
  }

  @Test func `a template read through asks whatever a note may hold`() {
    RuleMarks.template("Hi {{ note.did }}.").expect(NoQuestion(.unsaid))
    // Without the facts there is nothing to find: ⟦ and ⟧ stand nowhere.
    RuleMarks.message("{note.did: I counted}.").expect(NoQuestion(.unwritten))
  }

  @Test func `a refusal asks for nothing`() throws {
    let scene = Scene(
      "Thank you, {{ note.did }}.",
      recipient:
        "name: Ada Lovelace\nnote: {did: I read it}\nties: {invited_me: {date: 2026-11-01, answer: decline}}"
    )
    var reply = scene
    reply.templates = [("only", ["kind: reply"], "Thank you, {{ note.did }}.")]
    #expect(try reply.best().findings.filter { $0.code == "lint-nothing-asked" } == [])
  }
}
