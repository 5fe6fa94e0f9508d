import Testing

@testable import Keeping

struct LiteralArticleTests {
  @Test(arguments: [
    ("I'm ⟦a⟧ {{ sender.role }}.", "I'm {{ sender.role | with_article }}."),
    ("I'm ⟦an⟧ {{sender.role}}.", "I'm {{sender.role | with_article}}."),
    (
      "⟦A⟧ {{ sender.role | uncapitalize }} writes.",
      "{{ sender.role | uncapitalize | with_article | capitalize_first }} writes."
    ),
    ("Hi. ⟦An⟧ {{ sender.role -}}", "Hi. {{ sender.role | with_article | capitalize_first -}}"),
    ("(⟦a⟧\n{{ sender.role }})", "({{ sender.role | with_article }})"),
    ("I'm ⟦a⟧\u{A0}{{ sender.role }}.", "I'm {{ sender.role | with_article }}."),
    ("I'm ⟦a⟧ {{ sender.role | with_article }}.", "I'm {{ sender.role | with_article }}."),
    (
      "{% choose %}b{% or %}as ⟦a⟧ {{ sender.role }}{% endchoose %}",
      "{% choose %}b{% or %}as {{ sender.role | with_article }}{% endchoose %}"
    ),
  ])
  func `an article before an output is found and mended`(marked: String, mended: String) {
    RuleMarks.template(marked).expect(LiteralArticle())
    RuleMarks.template(marked).expect(LiteralArticle(), mendsTo: mended)
  }

  @Test func `an article before a choice of outputs is found and left to the author`() {
    let text =
      "I'm ⟦a⟧ {% choose %}{{ sender.role }}{% or %}writer at {{ sender.company }}{% endchoose %}"
    RuleMarks.template(text).expect(LiteralArticle())
    RuleMarks.template(text).expect(
      LiteralArticle(), mendsTo: text.filter { !"⟦⟧".contains($0) })
  }

  @Test(arguments: [
    "I'm a senior {{ sender.role }}.", "I'm {{ sender.role | with_article }}.",
    "Series A {{ met.topic }}", "vitamin-a {{ met.topic }}", "a, {{ met.topic }}",
    "a{{ met.topic }}", "a\n\n{{ met.topic }}", "a {{ met.topic | prepend: \"new \" }}",
    "a {{ \"word\" }}", "{{ met.topic }} a", "a {% if met.topic %}b{% endif %} {{ met.topic }}",
    "{% vary %}a{% or %}one{% endvary %} {{ met.topic }}", "banana {{ met.topic }}",
    "---\nsummary: auf Deutsch\nlanguage: de\n---\nso a {{ sender.role }}",
  ])
  func `other words before an output are left alone`(text: String) {
    RuleMarks.template(text).expect(LiteralArticle())
  }

  @Test func `a word that goes on in a partial is no article before it`() {
    RuleMarks.template(
      "I'm a{% render \"rest\", role: sender.role %}", partials: ["rest": "n {{ role }}"]
    ).expect(LiteralArticle())
  }

  @Test func `an article that a partial puts behind other signs is found where it is written`() {
    RuleMarks.template(
      "I wrote this ({% render \"rest\", role: sender.role %})",
      partials: ["rest": "⟦a⟧ {{ role }}"]
    ).expect(LiteralArticle())
  }

  @Test func `a word with a comment in it is no article`() {
    RuleMarks.template("I'm a{% # so far %}n {{ sender.role }}").expect(LiteralArticle())
  }

  @Test func `the subject is read too`() {
    RuleMarks.template("---\nsummary: a\nsubject: From ⟦a⟧ {{ sender.role }}\n---\nHi").expect(
      LiteralArticle())
  }
}
