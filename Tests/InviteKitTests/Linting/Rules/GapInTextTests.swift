import Testing

@testable import Wording

struct GapInTextTests {
  @Test func `traces of something left out are found`() {
    RuleMarks.message("Hi⟦ ,⟧ it was good ⟦()⟧ to meet⟦ .⟧").expect(
      GapInText(),
      says: [
        "a space before `,`, as if something were missing", "brackets with nothing in them",
        "a space before `.`, as if something were missing",
      ])
    RuleMarks.message("We met⟦  ⟧in Ghent.").expect(GapInText(), says: ["two spaces"])
    RuleMarks.message("We met ⟦at⟧. I work for ⟦the⟧.").expect(GapInText())
  }

  @Test func `a name that starts with a stop, a smile and a fact are left alone`() {
    RuleMarks.message("I'm a .NET developer :) you know {recipient.more.song: Foo , bar}.")
      .expect(GapInText())
    RuleMarks.message("Qu'en dites-vous ?", language: "fr").expect(GapInText())
  }
}
