import Testing

@testable import Wording

struct WrongArticleTests {
  @Test func `an article that does not sound right is found`() {
    RuleMarks.message("⟦A⟧ honest word from ⟦an⟧ university, by ⟦a⟧ MBA.").expect(
      WrongArticle(),
      says: [
        "`A` before `honest`, which sounds otherwise",
        "`an` before `university`, which sounds otherwise",
        "`a` before `MBA`, which sounds otherwise",
      ])
  }

  @Test func `it can be mended`() {
    let found = WrongArticle().findings(in: AnnotatedText("A hour.", spans: []))
    #expect(found.map(\.replacement) == ["An"])
  }

  @Test func `right ones, plan A and the words of facts are left alone`() {
    RuleMarks.message("An hour, a one-off, an X-ray, a European and plan A only.")
      .expect(WrongArticle())
    RuleMarks.message("I like {recipient.more.song: a apple}.").expect(WrongArticle())
  }

  @Test func `what follows in one way of several is no reason to change the article`() {
    let text = "I saw ⟦a⟧ {% choose %}honest{% or %}good{% endchoose %} word."
    RuleMarks.template(text).expect(WrongArticle())
    RuleMarks.template(text).expect(
      WrongArticle(), mendsTo: "I saw a {% choose %}honest{% or %}good{% endchoose %} word.")
  }
}
