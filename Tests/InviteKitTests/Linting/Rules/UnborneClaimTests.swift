import Testing

@testable import Wording

struct UnborneClaimTests {
  @Test(arguments: [
    "{talk.title: Slow Hives} ⟦stayed with me⟧.",
    "{article.title: Slow Hives} ⟦convinced me⟧, and ⟦taught me⟧ to wait.",
    "Your talk {talk.title: Slow Hives} ⟦changed how⟧ I work.",
    "⟦I admire⟧ what you made of {project.name: tilefold}.",
    "⟦I've long followed⟧ your work at {recipient.company: Graz Mills}.",
    "⟦Congratulations⟧ on the move to {recipient.company: Graz Mills}.",
    "{project.name: tilefold} ⟦has helped me⟧ a lot.",
    "I ⟦loved your⟧ talk {talk.title: Slow Hives}.",
    "I've been ⟦a fan of⟧ {project.name: tilefold} for years.",
    "{customer.product: Ember} ⟦made my life easier⟧.",
  ])
  func `a feeling or a habit that no profile has a key for is found`(text: String) {
    RuleMarks.message(text).expect(UnborneClaim())
  }

  @Test(arguments: [
    ("⟦Your point⟧ on {recipient.company: Graz Mills} was a good one.", "talk.takeaway"),
    ("It was ⟦lovely to meet you⟧, {recipient.first_name: Ada}.", "met.place"),
    ("I read that ⟦you're looking for⟧ a miller at {recipient.company: Graz Mills}.", "job.title"),
    ("Since ⟦we worked together⟧ I've run {sender.company: Ely Mills}.", "worked.at"),
    ("⟦Thank you for accepting⟧, {recipient.first_name: Ada}.", "accepted.date"),
    ("⟦A mutual friend⟧ named {recipient.company: Graz Mills}.", "mutual.name"),
  ])
  func `a claim that needs a fact is found where it is not said`(text: String, fact: String) {
    RuleMarks.message(text).expect(UnborneClaim())
    let plain = text.replacing("⟦", with: "").replacing("⟧", with: "")
    RuleMarks.message(plain + " {\(fact): Graz}.").expect(UnborneClaim())
  }

  @Test func `what the sender wrote is the sender's to claim`() {
    RuleMarks.message("{note.did: Your point convinced me, and I moved the stone}.").expect(
      UnborneClaim())
    RuleMarks.message("Your talk convinced me, and I moved the stone.").expect(UnborneClaim())
  }

  @Test func `a question about what the reader remembers claims nothing`() {
    RuleMarks.message("What do you remember of {shared.school: Graz}?").expect(UnborneClaim())
    RuleMarks.message("⟦Do you remember our⟧ lathe, {recipient.first_name: Ada}?").expect(
      UnborneClaim())
  }

  @Test func `a request is no habit`() {
    RuleMarks.message("May I follow your work, {recipient.first_name: Ada}?").expect(UnborneClaim())
    RuleMarks.message("I'd be glad to talk about it, {recipient.first_name: Ada}.").expect(
      UnborneClaim())
  }

  @Test func `what every way of a template needs bears its claims`() {
    RuleMarks.template(
      "{% choose how %}We met at {{ met.event }}.{% or %}We met in {{ met.place }}.{% endchoose %} It was good to meet you."
    ).expect(UnborneClaim())
    RuleMarks.template(
      "{% choose how %}We met at {{ met.event }}.{% or %}You spoke on {{ talk.title }}.{% endchoose %} It was good to meet you{% optional %} in {{ met.place }}{% endoptional %}."
    ).expect(UnborneClaim())
  }

  @Test func `an alternative that does without the fact is found`() {
    RuleMarks.template(
      "{% choose %}Your talk {{ talk.title }}.{% or %}⟦Your talk⟧ at {{ recipient.company }}.{% endchoose %}"
    ).expect(UnborneClaim())
  }

  @Test func `a condition bears the claims inside it`() {
    RuleMarks.template(
      "{% if talk %}Your talk was long.{% else %}⟦Your talk⟧ was short.{% endif %} {{ sender.work }}"
    ).expect(UnborneClaim())
    RuleMarks.template(
      "{% unless met or worked or accepted %}We haven't met.{% endunless %} {{ sender.work }}"
    ).expect(UnborneClaim())
  }

  @Test func `that two have not met needs it ruled out`() {
    RuleMarks.template("⟦We haven't met⟧. {{ sender.work }}").expect(
      UnborneClaim(),
      says: [
        "`We haven't met` is a claim that nothing bears: nothing rules out `met`, `worked` and `accepted`"
      ])
  }

  @Test func `an answer may thank for the invitation`() {
    RuleMarks.template(
      "---\nsummary: a\nkind: reply\n---\nThank you for your invitation, {{ recipient.first_name }}."
    ).expect(UnborneClaim())
  }
}
