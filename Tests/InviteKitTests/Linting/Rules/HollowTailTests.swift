import Testing

@testable import Wording

struct HollowTailTests {
  @Test(arguments: [
    "I'd love to {sender.goal: keep bees}, ⟦and to hear what you work on next⟧.",
    "I'd love to {sender.goal: keep bees}, ⟦and to stay in touch⟧.",
    "I'd love to {sender.goal: keep bees} ⟦and to read more of your work⟧.",
    "May I ask how you store seed potatoes, ⟦and perhaps stay in touch⟧?",
    "{note.ask: May I send you the map}, ⟦and hear more about yours⟧.",
    "I hope to see the mill, ⟦and to know how it goes⟧.",
    "I'd love to {sender.goal: keep bees} ⟦and hear your thoughts⟧.",
    "May I send you the map, ⟦and hear how yours went⟧?",
    "I'd like to repair one myself, ⟦as well as to learn from you⟧.",
  ])
  func `a general wish behind a goal or a request is found`(text: String) {
    RuleMarks.message("Hi {recipient.first_name: Ada}, " + text).expect(HollowTail())
  }

  @Test func `a tail that says nothing is found in a text by hand too`() {
    RuleMarks.message("I'd love to see the mill ⟦and keep in touch⟧.").expect(
      HollowTail(), says: ["`and keep in touch` could end any message"])
    RuleMarks.message("I'd love to see the mill ⟦and learn more⟧.").expect(HollowTail())
  }

  @Test(arguments: [
    "Shall we stay in touch?",
    "I came to the mill to grind oats and to hear the wheel.",
    "I'd love to {sender.goal: keep bees, and to stay in touch}.",
    "I'd love to {sender.goal: keep bees}, and to hear what {talk.title: Slow Hives} left out.",
    "May I buy you a coffee and hear what you do?",
    "You told me to wait and to keep the lid on.",
    "I use {project.name: tilefold} to draw maps and to find my way.",
  ])
  func `words that belong to the sentence are left alone`(text: String) {
    RuleMarks.message("Hi {recipient.first_name: Ada}, " + text).expect(HollowTail())
  }

  @Test func `a wish of a text by hand that names its object is left alone`() {
    RuleMarks.message("I'd love to see the mill, and to hear how the new stone turns.").expect(
      HollowTail())
  }

  @Test func `a text that is given to a partial is read as words of the template`() {
    RuleMarks.template(
      "{% render \"request\", otherwise: \"I'd love to see the mill, and to stay in touch.\" %}",
      partials: ["request": "{% choose %}{{ note.ask }}{% or %}{{ ⟦otherwise⟧ }}{% endchoose %}"]
    ).expect(HollowTail())
  }

  @Test func `a template is marked where the tail is written`() {
    RuleMarks.template(
      "{% choose why %}I'd love to {{ sender.goal }}, ⟦and to hear how you do it⟧.{% or %}I'd love to {{ sender.goal }}.{% endchoose %}"
    ).expect(HollowTail())
  }
}
