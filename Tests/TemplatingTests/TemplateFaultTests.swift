import Diagnostics
import Templating
import TestSupport
import Testing

/// Every fault of a template, with the whole text that is printed for it.
struct TemplateFaultTests {
  static let vocabulary = Vocabulary([
    "recipient": .map([
      "first_name": .text, "role": .text, "company": .map(["name": .text, "short": .text]),
      "schools": .list(.map(["name": .text])), "more": .anything, "links": .map(["site": .text]),
    ]),
    "met": .map(["event": .text, "topic": .text]),
  ])

  /// Checks what is printed, and that the places are those marked in the text.
  private func check(_ marked: String, _ printed: String, isEnglish: Bool = true) {
    let text = MarkedText(marked)
    let (template, diagnostics) = Template.parse(
      text.source(named: "t.liquid"), vocabulary: Self.vocabulary, isEnglish: isEnglish)
    #expect(template == nil)
    #expect(MarkedText.mark(text.text, diagnostics.compactMap { $0.place?.range }) == marked)
    let actual = diagnostics.map { DiagnosticPrinter().text(for: $0) }.joined()
    #expect(actual == printed + "\n")
  }

  @Test func `an unclosed output`() {
    check(
      "Hi ⟦{{⟧ recipient.first_name, welcome",
      """
      t.liquid:1:4: error: this output is never closed [template-unclosed]
        1 | Hi {{ recipient.first_name, welcome
          |    ^^
        help: close it with `}}`
      """)
  }

  @Test func `an unclosed tag`() {
    check(
      "a\n⟦{%⟧ if met",
      """
      t.liquid:2:1: error: this tag is never closed [template-unclosed]
        2 | {% if met
          | ^^
        help: close it with `%}`
      """)
  }

  @Test func `an output or a tag that runs into the next one`() {
    check(
      "to ⟦{{⟧ met.place.\n{% or %}\nto {{ met.event }}",
      """
      t.liquid:1:4: error: this output is never closed [template-unclosed]
        1 | to {{ met.place.
          |    ^^
        help: close it with `}}`
      """)
    check(
      "⟦{%⟧ choose how\nYour point at {{ met.event }}{% or %}{% endchoose %}",
      """
      t.liquid:1:1: error: this tag is never closed [template-unclosed]
        1 | {% choose how
          | ^^
        help: close it with `%}`
      """)
  }

  @Test func `an unclosed block`() {
    check(
      "⟦{% choose how %}⟧\na{% or %}b",
      """
      t.liquid:1:1: error: this `choose` is never closed [template-unclosed]
        1 | {% choose how %}
          | ^^^^^^^^^^^^^^^^
        help: close it with `{% endchoose %}`
      """)
  }

  @Test func `an unclosed comment and raw`() {
    check(
      "a ⟦{% comment %}⟧ b {% if %}",
      """
      t.liquid:1:3: error: this `comment` is never closed [template-unclosed]
        1 | a {% comment %} b {% if %}
          |   ^^^^^^^^^^^^^
        help: close it with `{% endcomment %}`
      """)
    check(
      "⟦{% raw %}⟧ b",
      """
      t.liquid:1:1: error: this `raw` is never closed [template-unclosed]
        1 | {% raw %} b
          | ^^^^^^^^^
        help: close it with `{% endraw %}`
      """)
  }

  @Test func `an unclosed text`() {
    check(
      "{{ met.topic | default: ⟦\"⟧a topic }}",
      """
      t.liquid:1:25: error: this text is never closed [template-unclosed-text]
        1 | {{ met.topic | default: "a topic }}
          |                         ^
        help: end it with the same quotation mark it starts with
      """)
  }

  @Test func `a misspelt tag`() {
    check(
      "{% ⟦chose⟧ how %}a{% or %}b{% endchose %}",
      """
      t.liquid:1:4: error: unknown tag `chose` [template-unknown-tag]
        1 | {% chose how %}a{% or %}b{% endchose %}
          |    ^^^^^
        help: did you mean `choose`?
      """)
  }

  @Test func `a tag that nothing opens, and one in the wrong block`() {
    check(
      "a {% ⟦endif⟧ %}",
      """
      t.liquid:1:6: error: `endif` without a tag that opens it [template-unexpected-tag]
        1 | a {% endif %}
          |      ^^^^^
        help: remove it, or open its block before it
      """)
    check(
      "{% for x in y %}a{% ⟦elsif⟧ %}b{% endfor %}",
      """
      t.liquid:1:21: error: `elsif` does not belong in `for` [template-unexpected-tag]
        1 | {% for x in y %}a{% elsif %}b{% endfor %}
          |                     ^^^^^
        t.liquid:1:1: note: this `for` is still open
        1 | {% for x in y %}a{% elsif %}b{% endfor %}
          | ^^^^^^^^^^^^^^^^
        help: close it with `{% endfor %}` first
      """)
  }

  @Test func `a tag that is left out on purpose`() {
    check(
      "{% ⟦include⟧ 'a' %}",
      """
      t.liquid:1:4: error: `include` is left out of this Liquid on purpose [template-left-out]
        1 | {% include 'a' %}
          |    ^^^^^^^
        help: use `render`, whose partial sees no variable set outside it
      """)
  }

  @Test func `several unknown names are told together`() {
    check(
      "Hi {{ recipient.⟦frist_name⟧ | ⟦upcas⟧ }}, {{ ⟦mett⟧.topic }}",
      """
      t.liquid:1:17: error: no profile can have `recipient.frist_name` [template-unknown-fact]
        1 | Hi {{ recipient.frist_name | upcas }}, {{ mett.topic }}
          |                 ^^^^^^^^^^
        help: did you mean `recipient.first_name`?
      t.liquid:1:30: error: unknown filter `upcas` [template-unknown-filter]
        1 | Hi {{ recipient.frist_name | upcas }}, {{ mett.topic }}
          |                              ^^^^^
        help: did you mean `upcase`?
      t.liquid:1:43: error: unknown name `mett` [template-unknown-fact]
        1 | Hi {{ recipient.frist_name | upcas }}, {{ mett.topic }}
          |                                           ^^^^
        help: did you mean `met`?
      """)
  }

  @Test func `a filter that is left out on purpose`() {
    check(
      "{{ met.topic | ⟦escape⟧ }}",
      """
      t.liquid:1:16: error: `escape` is left out of this Liquid on purpose [template-left-out]
        1 | {{ met.topic | escape }}
          |                ^^^^^^
        help: a message is plain text, so that nothing needs to be escaped; remove it
      """)
  }

  @Test func `arguments a filter does not take`() {
    check(
      "{{ met.topic | ⟦upcase: 3⟧ | ⟦default: 'x', allow: true⟧ }}",
      """
      t.liquid:1:16: error: `upcase` takes no argument [template-filter-arguments]
        1 | {{ met.topic | upcase: 3 | default: 'x', allow: true }}
          |                ^^^^^^^^^
        help: write `upcase`
      t.liquid:1:28: error: `default` has no option `allow` [template-filter-arguments]
        1 | {{ met.topic | upcase: 3 | default: 'x', allow: true }}
          |                            ^^^^^^^^^^^^^^^^^^^^^^^^^
        help: write `default: "text"`
      """)
  }

  @Test func `a list and a map cannot be printed, a map with a name can`() {
    check(
      "{{ recipient.company }}{{ ⟦recipient.schools⟧ }}{{ ⟦met⟧ }}",
      """
      t.liquid:1:27: error: a list cannot be printed [template-unprintable]
        1 | {{ recipient.company }}{{ recipient.schools }}{{ met }}
          |                           ^^^^^^^^^^^^^^^^^
        help: print one of its elements, or all with `| and_list`
      t.liquid:1:50: error: a map cannot be printed [template-unprintable]
        1 | {{ recipient.company }}{{ recipient.schools }}{{ met }}
          |                                                  ^^^
        help: print one of its members
      """)
  }

  @Test func `names of facts cannot be set`() {
    check(
      "{% assign ⟦met⟧ = 'x' %}{% capture ⟦recipient⟧ %}x{% endcapture %}",
      """
      t.liquid:1:11: error: `met` is a fact and cannot be set [template-reserved-name]
        1 | {% assign met = 'x' %}{% capture recipient %}x{% endcapture %}
          |           ^^^
        help: choose another name
      t.liquid:1:34: error: `recipient` is a fact and cannot be set [template-reserved-name]
        1 | {% assign met = 'x' %}{% capture recipient %}x{% endcapture %}
          |                                  ^^^^^^^^^
        help: choose another name
      """)
  }

  @Test func `two choices with one name`() {
    check(
      "{% choose how %}a{% or %}b{% endchoose %}{% optional ⟦how⟧ %}c{% endoptional %}",
      """
      t.liquid:1:54: error: two choices are named `how` [template-choice-name]
        1 | {% choose how %}a{% or %}b{% endchoose %}{% optional how %}c{% endoptional %}
          |                                                      ^^^
        t.liquid:1:11: note: the first is here
        1 | {% choose how %}a{% or %}b{% endchoose %}{% optional how %}c{% endoptional %}
          |           ^^^
        help: give one of them another name
      """)
  }

  @Test func `an empty alternative that is not the last`() {
    check(
      "⟦{% choose %}⟧ {% or %}b{% endchoose %}",
      """
      t.liquid:1:1: error: this alternative says nothing [template-empty-alternative]
        1 | {% choose %} {% or %}b{% endchoose %}
          | ^^^^^^^^^^^^
        help: only the last of several alternatives can be empty, to make the whole optional
      """)
  }

  @Test(arguments: ["0", "101", "1.5", "'2'", "met"])
  func `a weight out of range`(weight: String) {
    check(
      "{% choose a, weight: ⟦\(weight)⟧ %}a{% endchoose %}",
      """
      t.liquid:1:22: error: a weight is a whole number from 1 to 100 [template-weight]
        1 | {% choose a, weight: \(weight) %}a{% endchoose %}
          |                      \(String(repeating: "^", count: weight.count))
        help: write `weight: 2`
      """)
  }

  @Test func `a choice inside a capture`() {
    check(
      "{% capture a %}⟦{% vary %}⟧x{% endvary %}{% endcapture %}",
      """
      t.liquid:1:16: error: `vary` cannot stand inside `capture` [template-choice-in-capture]
        1 | {% capture a %}{% vary %}x{% endvary %}{% endcapture %}
          |                ^^^^^^^^^^
        t.liquid:1:1: note: the `capture` starts here
        1 | {% capture a %}{% vary %}x{% endvary %}{% endcapture %}
          | ^^^^^^^^^^^^^^^
        help: a captured text is settled before fitting; put the `capture` into each alternative
      """)
  }

  @Test func `an English filter in another language`() {
    check(
      "{{ recipient.role | ⟦with_article⟧ }}",
      """
      t.liquid:1:21: error: `with_article` knows English only [template-english-only]
        1 | {{ recipient.role | with_article }}
          |                     ^^^^^^^^^^^^
        help: leave it out, or say `language: en` at the top of the template
      """, isEnglish: false)
  }

  @Test func `signs of other template languages`() {
    check(
      "{{ met.topic ⟦||⟧ 'x' }}",
      """
      t.liquid:1:14: error: `||` is not Liquid [template-foreign-syntax]
        1 | {{ met.topic || 'x' }}
          |              ^^
        help: for a fallback write `| default: "…"`; in a condition write `or`
      """)
    check(
      "{% if met.topic ⟦=⟧ 'x' %}a{% endif %}",
      """
      t.liquid:1:17: error: `=` does not compare [template-unexpected]
        1 | {% if met.topic = 'x' %}a{% endif %}
          |                 ^
        help: write `==`
      """)
    check(
      "{{ met.topic | default: ⟦“⟧x” }}",
      """
      t.liquid:1:25: error: `“` means nothing here [template-unexpected]
        1 | {{ met.topic | default: “x” }}
          |                         ^
        help: use straight quotation marks, `"` or `'`, around a text
      """)
  }

  @Test func `something missing or left over in a tag`() {
    check(
      "{% assign a ⟦'x'⟧ %}",
      """
      t.liquid:1:13: error: expected `=`, found a text [template-unexpected]
        1 | {% assign a 'x' %}
          |             ^^^
        help: write `{% assign a = … %}`
      """)
    check(
      "{{ met.topic ⟦met⟧ }}",
      """
      t.liquid:1:14: error: expected the end, found `met` [template-unexpected]
        1 | {{ met.topic met }}
          |              ^^^
        help: filters stand behind `|`, texts in quotation marks
      """)
    check(
      "{{  ⟦⟧}}",
      """
      t.liquid:1:5: error: expected a fact, a text or a number, found the end [template-unexpected]
        1 | {{  }}
          |     ^
      """)
  }
}
