import Testing

@testable import Wording

struct StiltedTests {
  @Test(arguments: [
    "⟦You and I both⟧ know {shared.employer: Lund} ⟦from the inside⟧.",
    "⟦It is good to read that⟧ somebody counts.",
    "⟦It's so good to hear that⟧ somebody counts.",
    "Your ⟦line spoke to me⟧.",
    "The old press still ⟦earns its keep⟧.",
    "⟦It is a great honour⟧ to write.",
    "I read it and ⟦found myself nodding⟧.",
  ])
  func `a phrase that nobody says aloud is found`(text: String) {
    RuleMarks.message(text).expect(Stilted())
  }

  @Test(arguments: [
    "You and I met at the press in Graz.",
    "She spoke to me about the press you rebuilt.",
    "It was good to read your notes on wood type.",
    "I keep the old press from the flood.",
    "Mr Wendt, who spoke to me of you, has the keys.",
  ])
  func `plain words are left alone`(text: String) {
    RuleMarks.message(text).expect(Stilted())
  }
}
