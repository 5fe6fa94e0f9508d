import Diagnostics
import Templating
import TestSupport
import Testing

/// What people write who know another template language or leave out a sign, with the message and the
/// help that each slip gets.
struct TemplateSlipTests {
  @Test(arguments: [
    ("Hi ⟦{{⟧ recipient.role, at {{ met.event }}", "this output is never closed", "}}"),
    ("Hi ⟦{{⟧ recipient.role, I'd say {{ met.event }}", "this output is never closed", "}}"),
    ("⟦{%⟧ choose how\nat {{ met.event }}{% endchoose %}", "this tag is never closed", "%}"),
    ("{% vary %}a⟦{%⟧ or }b{% endvary %}", "this tag is never closed", "%}"),
    ("{% vary %}a⟦{%⟧or%b{% endvary %}", "this tag is never closed", "%}"),
  ])
  func `what runs into the next output or tag is not closed`(
    marked: String, message: String, closing: String
  ) {
    check(marked, message, help: "close it with `\(closing)`")
  }

  @Test func `else between the alternatives of a choice`() {
    check(
      "{% vary %}a{% ⟦else⟧ %}b{% endvary %}",
      "`else` does not part the alternatives of a `vary`",
      help: "write `{% or %}` between them, or close it with `{% endvary %}` first")
  }

  @Test(arguments: [
    "{% if met %}a{% else ⟦if recipient⟧ %}b{% endif %}",
    "{% if met %}a{% else ⟦unless recipient⟧ %}b{% endif %}",
    "{% if met %}a{% else⟦-if recipient⟧ %}b{% endif %}",
    "{% unless met %}a{% else ⟦if recipient⟧ %}b{% endunless %}",
    "{% case met.topic %}{% when 'a' %}a{% else ⟦if recipient⟧ %}b{% endcase %}",
    "{% liquid\nif met\necho 'a'\nelse ⟦if recipient⟧\necho 'b'\nendif %}",
  ])
  func `a condition behind else is an error, even in plain Liquid`(marked: String) {
    let message = "`else` takes no condition"
    let help =
      marked.contains("{% case")
      ? "write `when` and a value for another part"
      : "write `elsif` instead of `else if`"
    check(
      marked, message,
      help: marked.contains("unless recipient")
        ? "write `elsif` instead of `else unless`, and turn the condition round" : help)
    let (template, diagnostics) = Template.parse(MarkedText(marked).source(named: "t.liquid"))
    #expect(template == nil)
    #expect(diagnostics.map(\.message) == [message])
  }

  @Test func `anything else behind else is an error, and in plain Liquid a warning`() {
    let marked = "{% if met %}a{% else ⟦nonsense⟧ %}b{% endif %}"
    let help = "take it out; for another condition write `elsif`"
    check(marked, "what stands after `else` counts for nothing", help: help)
    let (template, diagnostics) = Template.parse(MarkedText(marked).source(named: "t.liquid"))
    #expect(template != nil)
    #expect(diagnostics.map(\.severity) == [.warning])
    #expect(diagnostics.map(\.help) == [help])
  }

  @Test func `the ends of other languages`() {
    check(
      "{% choose %}a{% ⟦end⟧ %}", "unknown tag `end`", help: "write `{% endchoose %}`")
    check(
      "{% if met %}a⟦{% /if %}⟧", "a block is not closed with a slash", help: "write `{% endif %}`")
  }

  @Test(arguments: [
    "{% choose ⟦\"how\"⟧ %}a{% endchoose %}", "{% choose how ⟦why⟧ %}a{% endchoose %}",
    "{% choose⟦:⟧ how %}a{% endchoose %}", "{% choose how ⟦weight⟧ 2 %}a{% endchoose %}",
  ])
  func `what stands behind choose is its name and its weight`(marked: String) {
    check(
      marked, "this is neither the name of a choice nor its weight",
      help:
        "write `{% choose how %}` with a name of one word, or `{% choose how, weight: 2 %}`")
  }

  @Test func `a filter without its colon or its underscore`() {
    check(
      "{{ met.topic | default ⟦\"x\"⟧ }}", "nothing parts `default` from what it is given",
      help: "write a colon behind the filter: `| default: …`")
    check(
      "{{ met.topic | ⟦with article⟧ }}", "unknown filter `with article`",
      help: "did you mean `with_article`?")
  }

  @Test func `not in a condition`() {
    check(
      "{% if ⟦not⟧ met.topic %}a{% endif %}", "`not` is not Liquid",
      help: "write `{% unless … %}` instead of `{% if not … %}`, or `!=` between two values")
  }

  @Test func `a partial without quotation marks`() {
    check(
      "{% render ⟦who⟧ %}", "expected the name of a partial in quotation marks, found `who`",
      help: "write `{% render \"who\" %}`")
  }

  /// Checks the one fault of a template that has a mark where it stands.
  private func check(_ marked: String, _ message: String, help: String) {
    let text = MarkedText(marked)
    let (template, diagnostics) = Template.parse(
      text.source(named: "t.liquid"), vocabulary: TemplateFaultTests.vocabulary)
    #expect(template == nil)
    #expect(MarkedText.mark(text.text, diagnostics.compactMap { $0.place?.range }) == marked)
    #expect(diagnostics.map(\.message) == [message])
    #expect(diagnostics.map(\.help) == [help])
  }
}
