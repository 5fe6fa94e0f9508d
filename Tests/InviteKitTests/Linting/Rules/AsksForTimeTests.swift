import Testing

@testable import Wording
@testable import People

struct AsksForTimeTests {
  @Test func `a call, a coffee or a date in the calendar is found`() {
    RuleMarks.message("Could we ⟦hop on a quick call⟧ next week?").expect(
      AsksForTime(), says: ["`hop on a quick call` asks a stranger for time"])
    RuleMarks.message("⟦Do you have 15 minutes⟧?").expect(AsksForTime())
    RuleMarks.message("I'd love to ⟦grab a coffee⟧.").expect(AsksForTime())
    RuleMarks.message("Here is ⟦my calendar⟧.").expect(AsksForTime())
  }

  @Test func `a talk behind us is left alone`() {
    RuleMarks.message("It was good to talk about maps. I enjoyed our brief chat in Ghent.")
      .expect(AsksForTime())
    RuleMarks.message("Your talk on how to run a short meeting stayed with me.")
      .expect(AsksForTime())
  }

  @Test func `a few minutes where both will be anyway are no journey`() {
    RuleMarks.message("Could I show you the map for ten minutes after your talk in Graz?").expect(
      AsksForTime())
    RuleMarks.message("Shall we have a coffee in the break at {attending.event: the fair}?").expect(
      AsksForTime())
    RuleMarks.message("Can we ⟦hop on a quick call⟧ after your talk?").expect(AsksForTime())
    RuleMarks.message("Could you spare ⟦ten minutes⟧ on Thursday?").expect(AsksForTime())
  }

  @Test func `an answer may offer a coffee`() {
    RuleMarks.message("Shall we grab a coffee?", kind: .reply).expect(AsksForTime())
  }
}
