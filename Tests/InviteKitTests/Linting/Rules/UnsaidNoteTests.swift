import Testing

@testable import Keeping

struct UnsaidNoteTests {
  private static let all =
    "{{ note.greeting }} {{ note.moment }} {{ note.did }} {{ note.result }} {{ note.now }} {{ note.also }} {{ note.ask }} {{ note.give }} {{ note.ease }} {{ note.sign }}"

  @Test func `a key of the note that no way says is found`() {
    RuleMarks.template("⟦\(Self.all.replacing(" {{ note.also }}", with: ""))⟧").expect(
      UnsaidNote(), says: ["the template never says `note.also`"])
    RuleMarks.template(
      "⟦{% if note.also %}{{ note.ask }}{% endif %} \(Self.all.replacing(" {{ note.also }}", with: ""))⟧"
    ).expect(UnsaidNote())
  }

  @Test func `a template that says all in some way is not`() {
    RuleMarks.template(
      "{% choose %}a{% or %}{% render \"p\" %}{% endchoose %}", partials: ["p": Self.all]
    ).expect(UnsaidNote())
  }

  @Test func `a template without a note is found where another has one`() {
    RuleMarks.template("⟦Hi⟧", others: ["other": Self.all]).expect(
      UnsaidNote(), says: ["the template never says anything of `note`"])
    RuleMarks.template("Hi", others: ["other": "Ho"]).expect(UnsaidNote())
  }

  @Test func `a key of the tie that is required is found`() {
    RuleMarks.template(
      "---\nsummary: a\nrequires: [⟦talk⟧]\n---\n{{ talk.title }} {{ talk.event }} {{ talk.show }}"
    ).expect(
      UnsaidNote(), says: ["the template never says `talk.takeaway` or `talk.date`"])
  }

  @Test func `nobody signs a post`() {
    RuleMarks.template(
      "---\nsummary: a\nchannels: [bluesky]\n---\n"
        + Self.all.replacing(" {{ note.sign }}", with: "")
    ).expect(UnsaidNote())
  }
}
