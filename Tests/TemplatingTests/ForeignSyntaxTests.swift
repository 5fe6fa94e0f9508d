import Diagnostics
import Templating
import TestSupport
import Testing

/// What people write who know another language, with the place and the help of each slip.
struct ForeignSyntaxTests {
  /// Checks the one fault of a template that has a mark where it stands.
  private func check(
    _ marked: String, _ help: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = MarkedText(marked)
    let (template, diagnostics) = Template.parse(
      text.source(named: "t.liquid"),
      meaning: { $0 == "first_name" ? "recipient.first_name" : nil })
    #expect(template == nil, sourceLocation: sourceLocation)
    #expect(
      MarkedText.mark(text.text, diagnostics.compactMap { $0.place?.range }) == marked,
      sourceLocation: sourceLocation)
    #expect(diagnostics.map(\.help) == [help], sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("{% if a ⟦===⟧ b %}x{% endif %}", "write `==`"),
    ("{% if a ⟦!==⟧ b %}x{% endif %}", "write `!=`"),
    ("{% if a ⟦=>⟧ b %}x{% endif %}", "write `>=`"),
    ("{% if a ⟦=<⟧ b %}x{% endif %}", "write `<=`"),
    ("{% if a ⟦><⟧ b %}x{% endif %}", "write `!=`"),
    ("{% if a ⟦&⟧ b %}x{% endif %}", "write `and`"),
    ("{% if a ⟦&&⟧ b %}x{% endif %}", "write `and`"),
    ("{% if a ⟦=~⟧ b %}x{% endif %}", "write `contains`"),
    ("{% if a ⟦~=⟧ b %}x{% endif %}", "write `!=`"),
    ("{% if a ==⟦⟧ %}x{% endif %}", "write a value behind `==`"),
    ("{{ a |⟦>⟧ upcase }}", "write `|` alone"),
    ("{{ a | replace: \"b\" ⟦=>⟧ \"c\" }}", "write a comma between the arguments"),
    ("{{ \"a\" ⟦.⟧ b }}", "write the filter `| append: b`"),
    ("{{⟦=⟧ a }}", "write `{{ a }}`"),
    ("{{ a | default: ''⟦b⟧'' }}", "write one quotation mark on each side of a text"),
    ("{{ a | truncate: length⟦=⟧3 }}", "write `length: …`"),
    ("{{ a | upcase⟦,⟧ strip }}", "write `|` before each filter"),
    ("{% assign a = 1⟦,⟧ b = 2 %}", "write an `assign` for each"),
    ("{% capture⟦⟧ %}x{% endcapture %}", "write `{% capture name %}…{% endcapture %}`"),
    ("{% for x ⟦a⟧ %}x{% endfor %}", "write `{% for item in list %}`"),
    ("{% for x in 1 ⟦to⟧ 3 %}x{% endfor %}", "write `(1..3)`"),
    ("{% if a.contains⟦(⟧\"b\") %}x{% endif %}", "write `contains`"),
    ("{% if isset⟦(⟧a) %}x{% endif %}", "leave it out: a fact alone holds when it is there"),
    ("{% if a ⟦||⟧ b %}x{% endif %}", "write `or`"),
    ("{{ a ⟦&&⟧ \"b\" }}", "write `{% if a %}…{% endif %}`"),
    ("{% if 1 < a ⟦<⟧ 3 %}x{% endif %}", "join two comparisons with `and`"),
    ("{% if a > ⟦=⟧ 3 %}x{% endif %}", "write `>=` without a space inside"),
    ("{% if a ⟦b⟧ %}x{% endif %}", "compare with `==`; join conditions with `and` or `or`"),
    ("{% if a %}x{% endif ⟦a⟧ %}", "write `{% endif %}` alone"),
    ("{{ a[0⟦:⟧3] }}", "write `| slice: 0, 3` for a part of it"),
    ("{{ a | date: ⟦%⟧Y }}", "put text in quotation marks"),
    ("⟦{% - if a %}⟧x{% endif %}", "write the hyphen at the sign: `{%- … %}`"),
    ("{% if a⟦:⟧ %}x{% endif %}", "leave it out: the tag ends with `%}`"),
    ("{% if a ⟦{⟧ %}x{% endif %}", "leave it out: the tag ends with `%}`"),
    ("{{ a⟦;⟧ }}", "leave it out"),
    ("{{ a⟦->⟧b }}", "write a dot"),
    ("{{ a⟦::⟧b }}", "write a dot"),
    ("{{ a.⟦0⟧ }}", "write `[0]` instead of `.0`"),
    ("{{ a⟦)⟧ }}", "take it out, or open the bracket before it"),
  ])
  func `signs that Liquid writes otherwise`(marked: String, help: String) { check(marked, help) }

  @Test(arguments: [
    "{% if ⟦!⟧a and b %}x{% endif %}", "{% if a and ⟦!⟧b %}x{% endif %}",
    "{% if ⟦!⟧(a) %}x{% endif %}",
  ])
  func `an exclamation mark for not`(marked: String) {
    check(marked, "write `{% unless … %}` instead of `{% if !… %}`, or `!=` between two values")
  }

  @Test(arguments: [
    ("{% if (a ⟦==⟧ \"b\") and c %}x{% endif %}", true),
    ("{% if a and (b ⟦or⟧ c) %}x{% endif %}", true), ("{% if (a⟦)⟧ %}x{% endif %}", false),
    ("{% if(a⟦)⟧ %}x{% endif %}", false), ("{{ (a⟦)⟧ }}", false),
  ])
  func `brackets around a condition`(marked: String, joins: Bool) {
    check(
      marked,
      joins
        ? "put one `if` inside the other; `and` and `or` group from the right"
        : "write it without brackets")
  }

  @Test(arguments: [
    ("{{ n ⟦+⟧ 1 }}", "write the filter `| plus: 1`"),
    ("{{ n ⟦-⟧ 1 }}", "write the filter `| minus: 1`"),
    ("{{ n ⟦-1⟧ }}", "write the filter `| minus: 1`"),
    ("{{ n ⟦*⟧ m }}", "write the filter `| times: m`"),
    ("{{ n ⟦/⟧ 2 }}", "write the filter `| divided_by: 2`"),
    ("{{ n ⟦%⟧ 2 }}", "write the filter `| modulo: 2`"),
    ("{{ \"a\" ⟦+⟧ b }}", "write the filter `| append: b`"),
    ("{{ a ⟦~⟧ \"b\" }}", "write the filter `| append: \"b\"`"),
    ("{% assign n ⟦+=⟧ 1 %}", "write `{% assign n = n | plus: 1 %}`"),
    ("{% assign n⟦++⟧ %}", "write `{% assign n = n | plus: 1 %}`"),
  ])
  func `signs that calculate`(marked: String, help: String) { check(marked, help) }

  @Test(arguments: [
    ("{{ a ⟦?⟧ \"b\" : \"c\" }}", "write `{% if a %}…{% else %}…{% endif %}`"),
    ("{{ a? ⟦\"b\"⟧ : \"c\" }}", "write `{% if a %}…{% else %}…{% endif %}`"),
    ("{{ \"b\" ⟦if⟧ a else \"c\" }}", "write `{% if … %}…{% else %}…{% endif %}`"),
    ("{{ a ⟦??⟧ \"b\" }}", "for a fallback write `| default: \"b\"`"),
    ("{{ a ⟦?:⟧ 'b' }}", "for a fallback write `| default: 'b'`"),
    ("{{ a⟦,⟧ 'b' }}", "for a fallback write `| default: 'b'`"),
    ("{{ a | ⟦'b'⟧ }}", "for a fallback write `| default: 'b'`"),
    ("{{ a |⟦⟧ }}", "name a filter, or take the `|` out"),
    ("{{ a ⟦upcase⟧ }}", "write `| upcase`"),
    ("{{ a | upcase⟦.⟧strip }}", "write `|` before each filter"),
    ("{{ a | replace: 'b' ⟦'c'⟧ }}", "write a comma between them"),
    ("{{ a | default ⟦=⟧ 'b' }}", "write a colon behind the filter: `| default: …`"),
  ])
  func `fallbacks and choices`(marked: String, help: String) { check(marked, help) }

  @Test(arguments: [
    ("{{ a | append⟦(⟧\"x\") }}", "write `| append: \"x\"`"),
    ("{{ a | upcase⟦(⟧) }}", "write `| upcase`"),
    ("{{ a.upcase⟦(⟧) }}", "write `| upcase`"),
    ("{{ a.toLowerCase⟦(⟧) }}", "write `| downcase`"),
    ("{{ a.replace⟦(⟧\"b\", \"c\") }}", "write `| replace: \"b\", \"c\"`"),
    ("{{ len⟦(⟧a) }}", "write `a | size`"),
    ("{{ token⟦(⟧'first_name', 'you') }}", "write `{{ recipient.first_name }}`"),
    ("{{ a.b⟦(⟧) }}", "a filter changes a value: `{{ recipient.company | upcase }}`"),
    ("{{ a | ⟦upper⟧ }}", "did you mean `upcase`?"),
    ("{{ a | ⟦trim⟧ }}", "did you mean `strip`?"),
  ])
  func `functions and methods`(marked: String, help: String) { check(marked, help) }

  @Test(arguments: [
    ("{{ 'it'⟦'s'⟧ }}", "'"), ("{{ 'it\\'s⟦'⟧ }}", "'"), ("{{ 'it's⟦'⟧ }}", "'"),
    ("{{ \"say \\\"hi⟦\\⟧\"\" }}", "\""),
  ])
  func `a quotation mark inside a text`(marked: String, quote: String) {
    let other = quote == "'" ? "\"" : "'"
    check(marked, "put a text that holds `\(quote)` between `\(other)` and `\(other)`")
  }

  @Test(arguments: [
    ("equals \"b\"", "write `==`"), ("is \"b\"", "write `==`"), ("is not \"b\"", "write `!=`"),
    ("is empty", "write `== blank`"), ("is not null", "write `!= blank`"),
    ("is defined", "leave it out: a fact alone holds when it is there"),
    ("eq b", "write `==`"), ("ne b", "write `!=`"), ("gt 3", "write `>`"),
    ("lte 3", "write `<=`"), ("includes \"b\"", "write `contains`"),
    ("in b", "write the list first: `list contains value`"),
    ("not contains \"b\"", "write `{% unless … contains … %}`"),
    ("then", "leave it out: the tag ends with `%}`"),
    ("AND b", "write `and` in small letters"),
  ])
  func `words that compare in other languages`(words: String, help: String) {
    let first = words.prefix { $0 != " " }
    check("{% if a ⟦\(first)⟧\(words.dropFirst(first.count)) %}x{% endif %}", help)
  }

  @Test(arguments: [
    ("{% ⟦set⟧ x = 1 %}", "write `{% assign x = 1 %}`"),
    ("{% ⟦let⟧ x = 1 %}", "write `{% assign x = 1 %}`"),
    ("{% ⟦x⟧ = 1 %}", "write `{% assign x = 1 %}`"),
    ("{{ set ⟦x⟧ = 1 }}", "write `{% assign x = 1 %}`"),
    ("{{ x ⟦=⟧ 1 }}", "write `{% assign x = 1 %}`"),
    ("{% assign x ⟦:⟧ 1 %}", "write `{% assign x = … %}`"),
    ("{% ⟦set⟧ x %}a{% endset %}", "write `{% capture x %}…{% endcapture %}`"),
    ("{% if a %}x{% ⟦elseif⟧ b %}y{% endif %}", "write `elsif`"),
    ("{% if a %}x{% ⟦elif⟧ b %}y{% endif %}", "write `elsif`"),
    ("{% if a %}x{% ⟦end⟧ %}", "write `{% endif %}`"),
    ("{% if a %}x{% ⟦fi⟧ %}", "write `{% endif %}`"),
    ("{% ⟦IF⟧ a %}x{% ENDIF %}", "write `if` in small letters"),
    (
      "{% ⟦foreach⟧ x in a %}x{% endforeach %}",
      "write `{% for item in list %}`: there is no other loop"
    ),
    (
      "{% ⟦abort_message⟧(\"no name\") %}",
      "leave it out: a message without a fact it needs is not written"
    ),
    ("{% ⟦first_name⟧ %}", "to print it write `{{ recipient.first_name }}`"),
    ("{% ⟦a⟧.b %}", "to print it write `{{ a.b }}`"),
    ("⟦{%= a %}⟧", "write `{{ a }}`"),
    ("{{ if ⟦a⟧ }}", "write `{% if a %}`"),
    ("{% if ⟦{{⟧ a }} == 1 %}x{% endif %}", "write the fact alone, without `{{` and `}}`"),
    ("{{ a | append: ⟦{{⟧ b }} }}", "write the fact alone, without `{{` and `}}`"),
  ])
  func `tags of other languages`(marked: String, help: String) { check(marked, help) }

  @Test(arguments: [
    ("{% for x ⟦of⟧ a %}x{% endfor %}", "write `in`"),
    ("{% for a ⟦as⟧ x %}x{% endfor %}", "write `{% for x in a %}`"),
    ("{% for x⟦,⟧ i in a %}x{% endfor %}", "leave the other out; the number is `forloop.index`"),
    ("{% for ⟦(⟧x in a) %}x{% endfor %}", "write `{% for item in list %}`"),
    ("{% for x in 1⟦..⟧3 %}x{% endfor %}", "write `(1..3)`"),
    ("{% for x in range⟦(⟧3) %}x{% endfor %}", "write `(1..3)`"),
    ("{% for x in a ⟦|⟧ sort %}x{% endfor %}", "work the list out with `assign` first"),
    ("{% for x in a ⟦limit⟧ 3 %}x{% endfor %}", "write `limit: …`"),
    (
      "{% assign x = [\"a\"⟦,⟧ \"b\"] %}",
      "write `\"a, b\" | split: \", \"`, in an `assign` of its own"
    ),
    ("{% if a ⟦|⟧ size > 3 %}x{% endif %}", "work it out with `assign` first"),
    ("{{ a ⟦==⟧ 1 }}", "write `{% if … %}…{% endif %}` around what depends on it"),
    ("{% case a %}{% when ⟦==⟧ 1 %}x{% endcase %}", "write the value alone"),
  ])
  func `loops, lists and comparisons`(marked: String, help: String) { check(marked, help) }

  @Test(arguments: [
    ("{{⟦${first_name}⟧ | default: 'there'}}", "write `{{ recipient.first_name }}`"),
    ("{{⟦${first_name}⟧}}", "write `{{ recipient.first_name }}`"),
    ("{{ ⟦$first_name⟧ }}", "write `{{ recipient.first_name }}`"),
    ("{{ ⟦@first_name⟧ }}", "write `{{ recipient.first_name }}`"),
    ("{{ ⟦.first_name⟧ }}", "write `{{ recipient.first_name }}`"),
    ("{% if ⟦${first_name}⟧ == blank %}x{% endif %}", "write `recipient.first_name`"),
    (
      "{{⟦custom.${book}⟧}}",
      "write the fact it stands for, such as `{{ recipient.first_name }}`"
    ),
    ("{{ ⟦$⟧book }}", "write `book` without it"),
    ("{{⟦#⟧if a}}", "write `{% if a %}`"), ("{{⟦/⟧if}}", "write `{% endif %}`"),
    ("{{⟦#⟧each a}}", "write `{% for item in a %}`"),
    ("{{⟦>⟧ who}}", "write `{% render \"who\" %}`"),
    ("⟦{⟧{% if a %}x{% endif %}", "write `{% … %}` for a tag, with one brace on each side"),
    ("{{ a ⟦}⟧ }}", "take it out"),
    ("{{⟦{⟧first_name}}}", "write `{{ … }}` with two braces"),
  ])
  func `placeholders of other tools`(marked: String, help: String) { check(marked, help) }

  @Test func `a text behind or is meant as a comparison`() {
    let text = MarkedText("{% if a == \"b\" or ⟦\"c\"⟧ %}x{% endif %}")
    let (template, diagnostics) = Template.parse(text.source(named: "t.liquid"))
    #expect(template != nil)
    #expect(diagnostics.map(\.severity) == [.warning])
    #expect(diagnostics.map(\.help) == ["write `a == \"c\"`"])
    let known = Template.parse(
      text.source(named: "t.liquid"), vocabulary: Vocabulary(["a": .text]))
    #expect(known.template == nil)
    #expect(known.diagnostics.map(\.severity) == [.error])
  }

  @Test func `right Liquid is left alone`() {
    let texts = [
      "{% if a <> b and c != d or e >= 1 %}x{% endif %}", "{{ a.b? }}", "{{ a-b }}", "{{ -1 }}",
      "{% for x in (1..3) reversed limit: 2 %}{{ x }}{% endfor %}", "{{ \"it's\" }}",
      "{% if \"a\" == b or c == \"d\" %}x{% endif %}", "{{ a[\"b\"][0] }}",
      "{% assign x = a | append: \"{{\" %}", "{% # {{ a }} %}", "{{ 'a' | append: \"?\" }}",
    ]
    for text in texts {
      let diagnostics = Template.parse(SourceText(name: "t", text: text)).diagnostics
      #expect(diagnostics == [], Comment(rawValue: text))
    }
  }

  @Test func `any fault can be printed`() {
    var generator = SeededGenerator(seed: 11)
    let pieces = [
      "{{", "}}", "{%", "%}", "{", "}", "if ", "for ", "x", "é", "日", "⟦", "🙂", "e\u{301}", "=",
      "~",
      "!",
      "?", ":", "$", "${", "@", "#", ".", ",", ";", "|", "(", ")", "[", "]", "+", "-", "*", "/",
      "&",
      "<", ">", "'", "\"", "\\", "`", " ", "\n", "1", "in ", "and ", "not ", "is ", "assign ",
      "else ",
      "set ", "\u{301}", "a.b", "upcase",
    ]
    for round in 0..<4000 {
      var text = round % 2 == 0 ? "{{ a " : "{% if a "
      for _ in 0..<Int.random(in: 0..<12, using: &generator) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      text += round % 2 == 0 ? " }} é" : " %}é{% endif %}"
      let source = SourceText(name: "any", text: text)
      for diagnostic in Template.parse(source).diagnostics {
        #expect(!DiagnosticPrinter().text(for: diagnostic).isEmpty)
        guard let range = diagnostic.place?.range else { continue }
        #expect(range.upperBound <= text.utf8.count)
        let bytes = Array(text.utf8) + [0]
        #expect(bytes[range.lowerBound] & 0xC0 != 0x80 && bytes[range.upperBound] & 0xC0 != 0x80)
      }
    }
  }

  @Test func `a fault in a long output is read in time that does not grow with it`() {
    let long = String(repeating: "a ", count: 100_000)
    for end in ["+", "'", "$", "${x", "(", "? b : c"] {
      let source = SourceText(name: "long", text: "{{ \(long)\(end) }}")
      #expect(!Template.parse(source).diagnostics.isEmpty)
    }
  }
}
