import Diagnostics
import Testing

@testable import Keeping
@testable import People
@testable import Writing
@testable import Wording

struct MissingPartTests {
  @Test func `each part is missed at the first line`() {
    for part in MissingPart.Part.allCases {
      RuleMarks.template("\n⟦Hi {{ sender.first_name }} {{ sender.name }}⟧\nand on").expect(
        MissingPart(part))
    }
    RuleMarks.template("⟦Hi⟧").expect(MissingPart(.who), says: ["nothing says who is writing"])
    RuleMarks.template("⟦Hi⟧").expect(
      MissingPart(.how), says: ["nothing says how the two of you know each other"])
    RuleMarks.template("⟦Hi⟧").expect(
      MissingPart(.why), says: ["nothing says why you want to connect"])
  }

  @Test(arguments: MissingPart.Part.allCases)
  func `a choice of the name is enough`(part: MissingPart.Part) {
    RuleMarks.template("Hi {% optional \(part) %}there{% endoptional %}").expect(
      MissingPart(part))
    RuleMarks.template(
      "{% vary %}{% choose \(part) %}a{% endchoose %}{% or %}b{% endvary %}"
    ).expect(MissingPart(part))
    RuleMarks.template(
      "{% render \"p\" %}", partials: ["p": "{% choose \(part) %}a{% endchoose %}"]
    ).expect(MissingPart(part))
  }

  @Test(arguments: [
    (MissingPart.Part.who, "{{ sender.work }}"), (.who, "{{ sender.company.short }}"),
    (.who, "{{ sender.headline | first_sentence }}"), (.who, "{{ sender.more.hobby }}"),
    (.who, "{% assign trade = sender.role %}{{ trade | with_article }}"),
    (.how, "{{ met.event }}"), (.how, "{{ shared.school }}"), (.how, "{{ accepted.date | ago }}"),
    (.how, "{% if met.event %}at {{ met.event }}{% endif %}"),
    (.why, "{{ sender.goal }}"), (.why, "{{ sender.offer }}"),
  ])
  func `a fact that says the part is enough`(part: MissingPart.Part, text: String) {
    RuleMarks.template("Hi " + text).expect(MissingPart(part))
  }

  @Test func `a fact that a partial prints is enough`() {
    RuleMarks.template("{% render \"p\", me: sender %}", partials: ["p": "I {{ me.work }}"])
      .expect(MissingPart(.who))
  }

  @Test func `a sentence says why, or how where the tie is required`() {
    for text in ["May I send you the map?", "I'd love to see the mill.", "Where shall I send it?"] {
      RuleMarks.template("Hi " + text).expect(MissingPart(.why))
    }
    RuleMarks.template("---\nsummary: a\nkind: reply\n---\nI must decline.").expect(
      MissingPart(.why))
    RuleMarks.template("---\nsummary: a\nrequires: [talk]\n---\nI heard you speak.").expect(
      MissingPart(.how))
    RuleMarks.template("⟦I heard you speak.⟧").expect(MissingPart(.how))
  }

  @Test func `in public nothing need be asked, and nobody says who is writing`() {
    for part in [MissingPart.Part.who, .why] {
      RuleMarks.template(
        "---\nsummary: a\nchannels: [bluesky]\n---\n{{ note.did }}. Thank you."
      ).expect(MissingPart(part))
    }
  }

  @Test func `somebody who knows the sender need not be told who writes`() {
    RuleMarks.template("---\nsummary: a\nrequires: [worked]\n---\nHi").expect(MissingPart(.who))
    RuleMarks.template("Hi {{ met.event }}").expect(MissingPart(.who))
  }

  @Test(arguments: [
    (MissingPart.Part.who, "{{ sender.full_name }}"), (.who, "{{ recipient.role }}"),
    (.who, "{{ sender.goal }}"), (.how, "{% if met.event %}Hi{% endif %}"),
    (.how, "{{ recipient.company }}"), (.why, "{{ sender.work }}"),
    (.why, "{% choose reason %}a{% endchoose %}"),
  ])
  func `other facts and names are not`(part: MissingPart.Part, text: String) {
    RuleMarks.template("⟦Hi \(text)⟧").expect(MissingPart(part))
  }

  @Test(arguments: InviteKind.allCases)
  func `the level and the example suit the kind of message`(kind: InviteKind) throws {
    let front = "---\nsummary: a\nkind: \(kind.rawValue)\n---\nHi"
    let library = TemplateLibrary([("t", SourceText(name: "t", text: front))])
    let today = try #require(PartialDate("2026-11-21"))
    let context = LintContext(library: library, today: today)
    let variant = try #require(library["t"])
    for part in MissingPart.Part.allCases {
      let found = MissingPart(part).findings(in: variant, of: context)
      let diagnostic = try #require(found.first).diagnostic
      let isError = part == .why || part == .how && kind == .invite
      #expect(diagnostic.severity == (isError ? .error : .warning))
      // What the help says to write can be written, and is enough.
      let example = try #require(diagnostic.help).split(separator: "`")[1]
      RuleMarks.template(front + " \(example)").expect(MissingPart(part))
    }
  }
}
