import Diagnostics
import Testing

@testable import Keeping
@testable import Wording

struct NeverFitsTests {
  private let long = String(repeating: "many more words ", count: 12) + "than fit"

  @Test func `a template that cannot fit the usual channel is found`() throws {
    let marks = RuleMarks.template("⟦Hi {{ recipient.first_name }}, I have \(long).⟧")
    marks.expect(
      NeverFits(),
      says: [
        "with typical facts the message cannot be made to fit on `linkedin`: the shortest is 218 "
          + "UTF-16 units, 18 over the limit of 200"
      ])
    let note = try #require(marks.findings(of: NeverFits()).first?.diagnostic.notes.first)
    #expect(note.place.source[note.place.range] == ", I have \(long).")
    #expect(note.message == "the longest words in the shortest text: 210 characters")
  }

  @Test func `a template with a shorter way is not`() {
    RuleMarks.template("Hi.{% optional %} I have \(long).{% endoptional %}").expect(NeverFits())
    RuleMarks.template("Hi {% choose %}\(long){% or %}there{% endchoose %}.").expect(NeverFits())
  }

  @Test func `the channels of the front matter count, and no others`() {
    let name = "---\nsummary: a\nchannels: [email, linkedin-message]\n---\n"
    RuleMarks.template(name + "I have \(long).").expect(NeverFits())
    RuleMarks.template(
      "---\nsummary: a\nchannels: [linkedin-premium, sms, bluesky]\n---\n⟦I have \(long)…⟧"
    ).expect(
      NeverFits(),
      says: [
        "with typical facts the message cannot be made to fit on `sms`: the shortest is 208 SMS "
          + "characters, 138 over the limit of 70"
      ])
  }

  @Test func `what is not proved is not claimed`() throws {
    let text =
      "---\nsummary: a\nchannels: [x-post]\n---\n⟦{% choose %}So{% or %}I{% endchoose %} have \(long), v1.2 \(long).⟧"
    let found = RuleMarks.template(text).findings(of: NeverFits())
    #expect(try #require(found.first).diagnostic.message.contains("could not be made to fit"))
  }

  @Test func `a template that asks for what nobody has is found`() {
    RuleMarks.template("⟦Hi {{ sender.schools[40] }}.⟧").expect(
      NeverFits(),
      says: [
        "nothing can be written even with every fact there is: `sender.schools` stays missing"
      ])
  }

  @Test func `a subject that cannot fit is found`() {
    RuleMarks.template(
      "---\nsummary: a\nchannels: [inmail]\nsubject: ⟦\(long) {{ recipient.full_name }}⟧\n---\nHi."
    ).expect(NeverFits())
    RuleMarks.template("---\nsummary: a\nchannels: [inmail]\nsubject: A question\n---\nHi.")
      .expect(NeverFits())
  }
}
