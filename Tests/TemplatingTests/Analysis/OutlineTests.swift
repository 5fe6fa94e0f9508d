import Diagnostics
import Fitting
import Templating
import TestSupport
import Testing

/// An outline as a picture: `_` a gap, `/` a line break, `¶` a paragraph break, `|` a boundary,
/// `{paths}` an output, `#0(…‖…)` a choice, `<…‖…>` branches.
struct OutlineTests {
  private func outline(
    _ text: String, partials: [String: String] = [:]
  ) throws -> Outline {
    var sources: [String: SourceText] = [:]
    for (name, text) in partials { sources[name] = SourceText(name: name, text: text) }
    let (template, diagnostics) = Template.parse(
      SourceText(name: "t.liquid", text: text), partials: sources)
    #expect(diagnostics == [])
    return try #require(template).outline
  }

  private func picture(_ outline: Outline) -> String {
    outline.parts.map { part in
      switch part {
      case .literal(let word, _): word
      case .gap(.space): "_"
      case .gap(.line): "/"
      case .gap(.paragraph): "¶"
      case .boundary: "|"
      case .output(let output):
        "{\(([output.text.map { "“\($0)”" }].compactMap { $0 } + output.paths + output.filters.map { "|" + $0 }).joined(separator: " "))}"
      case .choice(let choice):
        "#\(choice.ordinal)(\(choice.alternatives.map(picture).joined(separator: "‖")))"
      case .branches(let branches, _): "<\(branches.map(picture).joined(separator: "‖"))>"
      }
    }.joined()
  }

  /// The places of all words, outputs, choices and branches that are in a source of that name.
  private func places(
    _ outline: Outline, in name: String = "t.liquid", of kinds: Set<String> = ["word", "output"]
  ) -> [Range<Int>] {
    func all(_ outline: Outline) -> [(String, Place)] {
      outline.parts.flatMap { part -> [(String, Place)] in
        switch part {
        case .literal(let word, let place):
          #expect(place.source[place.range] == word)
          return [("word", place)]
        case .output(let output): return [("output", output.place)]
        case .choice(let choice): return [("choice", choice.place)] + ways(choice.alternatives)
        case .branches(let branches, let place): return [("branches", place)] + ways(branches)
        case .gap, .boundary: return []
        }
      }
    }
    func ways(_ ways: [Outline]) -> [(String, Place)] {
      ways.flatMap { [("way", $0.place)] + all($0) }
    }
    return all(outline).filter { kinds.contains($0.0) && $0.1.source.name == name }
      .map(\.1.range)
  }

  @Test(arguments: [
    ("Hi  there,\n\nyou", "Hi_there,_¶you"), ("a\\\nb", "a/b"), ("a\\b\\", "a\\b\\"),
    ("a\n{% if x %}\nb\n{% endif %}\nc", "a_|<b_‖>|c"), ("a{{ x }}.", "a{x}."),
    ("a{% comment %}!{% endcomment %}b", "ab"), ("a {%- assign y = 1 -%} b", "ab"),
    ("{% choose %}a{% or %}b {{ x }}{% endchoose %}", "|#0(a‖b_{x})|"),
    ("{% optional %}a{% endoptional %} .", "|#0(a‖)|_."),
    (
      "{% choose %}a{% vary %}b{% or %}c{% endvary %}{% or %}d{% endchoose %}", "|#0(a|#1(b‖c)|‖d)|"
    ),
    ("{% for y in x %}{{ y.name }},{% else %}no{% endfor %}", "|<{x.name},‖no>|"),
    ("{% for y in x %}{{ y }}{% endfor %}", "|<{x}>|"),
    ("{% for y in x limit: 2 %}{{ y }}{% endfor %}", "|<{x}‖>|"),
    ("{% for y in (1..3) %}{{ forloop.index }}{% break %}b{% endfor %}", "|<{}‖>|"),
    ("{% case x %}{% when 1 %}a{% when 2 %}b{% endcase %}", "|<a‖b‖>|"),
    ("{% case x %}{% when 1 %}a{% else %}b{% endcase %}", "|<a‖b>|"),
    ("{% unless x %}a{% elsif y %}b{% else %}c{% endunless %}", "|<a‖b‖c>|"),
    ("{% echo x | upcase %}{% cycle x, 'a' %}", "{x |upcase}<{x}‖{“a”}>"),
    ("{% liquid\n if x\n echo x\n endif %}", "|<{x}‖>|"),
    ("{% raw %}{{ x }}{% endraw %}", "{{_x_}}"),
  ])
  func `an outline has every word, gap and way`(template: String, expected: String) throws {
    #expect(picture(try outline(template)) == expected)
  }

  @Test(arguments: [
    ("{% assign y = x.a %}{{ y.b }}", "{x.a.b}"), ("{% assign y = x | upcase %}{{ y.b }}", "{x}"),
    ("{% assign y = x %}{{ y.first.name }}", "{x.name}"), ("{{ x[0].name }}", "{x}"),
    ("{% assign y = 'Hi' %}{{ y }}", "{“Hi”}"), ("{{ x | default: y.z }}", "{x y.z |default}"),
    ("{{ x | append: y | append: 'z' }}", "{x y |append |append}"),
    ("{% capture y %}a {{ x.b }}{{ z }}{% endcapture %}{{ y }}", "{x.b z}"),
    (
      "{% if c %}{% assign y = a %}{% else %}{% assign y = b %}{% endif %}{{ y.n }}",
      "|<‖>|{a.n b.n}"
    ),
    ("{% if c %}{% assign y = a %}{% endif %}{{ y.n }}", "|<‖>|{a}"),
    (
      "{% assign s = a %}{% for i in l %}{{ s }}{% assign s = i.x %}{% endfor %}{{ s }}",
      "|<{a l.x}>|{l.x}"
    ),
    ("{% choose %}{% assign y = a %}{{ y }}{% or %}b{% endchoose %}", "|#0({a}‖b)|"),
    (
      "{% for i in l %}{% if i.a %}{% assign y = i.a %}{% break %}{% endif %}{% assign y = i.b %}{% endfor %}{{ y }}",
      "|<|<‖>|>|{l.b l.a}"
    ),
  ])
  func `a variable stands for what it was set from`(template: String, expected: String) throws {
    #expect(picture(try outline(template)) == expected)
  }

  @Test func `a partial is read where it is rendered, with what it is given`() throws {
    let partials = [
      "who": "I {{ me.work }}{% optional %} at {{ me.company }}{% endoptional %}.",
      "each": "{{ each.name }}, ",
    ]
    let text =
      "{% choose %}a{% or %}b{% endchoose %}{% render 'who', me: sender %}{% vary %}x{% or %}y{% endvary %}"
      + "{% render 'each' for recipient.schools %}{% render 'who', me: 'You' %}"
    let outline = try outline(text, partials: partials)
    #expect(
      picture(outline)
        == "|#0(a‖b)||I_{sender.work}|#1(_at_{sender.company}‖)|.||#2(x‖y)|"
        + "|<{recipient.schools.name},_>||I_{}|#3(_at_{}‖)|.|")
    #expect(outline.choices.map(\.ordinal) == [0, 1, 2, 3])
    #expect(outline.choices[1].place.source.name == "who")
    #expect(
      MarkedText.mark(partials["each"] ?? "", places(outline, in: "each"))
        == "{{ ⟦each.name⟧ }}⟦,⟧ ")
  }

  @Test func `an outline knows the files it is made of, in order`() throws {
    let partials = [
      "all": "{% render 'each' for recipient.schools %}", "each": "{{ each.name }}",
      "none": "{% choose %}a{% or %}{% render 'each', each: me %}{% endchoose %}", "unused": "b",
    ]
    let outline = try outline(
      "{% render 'all' %}{% render 'none', me: sender %}", partials: partials)
    #expect(outline.sources.map(\.name) == ["t.liquid", "all", "each", "none"])
  }

  @Test(arguments: [
    "⟦Hé⟧  {{ ⟦a.b | upcase⟧ }}⟦,⟧\r\n\r\n⟦so⟧\\\r\n⟦x\\y⟧\u{A0}⟦z⟧ ⟦\\⟧",
    "{%- if a -%} ⟦b⟧ {% else %}⟦“c”⟧{% endif %}{% raw %} ⟦{%⟧ ⟦x⟧{% endraw %}⟦.⟧",
    "{% choose how, weight: 2 %}\n⟦a⟧ ⟦b⟧{% comment %} x {% endcomment %}⟦c⟧\n{% or %}⟦d⟧{% endchoose %}",
    "{% liquid\n echo ⟦x⟧\n cycle ⟦'a'⟧, ⟦y⟧\n%}{% # no %}⟦a\\⟧",
  ])
  func `each word and output has its place`(marked: String) throws {
    // A no-break space does not part words, so that the marks around it are one.
    let marked = MarkedText(marked.replacing("⟧\u{A0}⟦", with: "\u{A0}"))
    #expect(places(try outline(marked.text)) == marked.ranges)
  }

  @Test(arguments: [
    (
      "choice",
      "{% if a %}⟦{% choose x %}⟧a{% or %}⟦{%- vary -%}⟧b{% or %}c{% endvary %}{% endchoose %}{% endif %}"
    ),
    ("way", "⟦{% choose x %}⟧a⟦{% or %}⟧b{% endchoose %}{% optional %}"),
    (
      "branches",
      "⟦{% if a %}⟧b{% elsif c %}d{% endif %}⟦{% for x in y %}⟧{% endfor %}⟦{% case x %}⟧{% when 1 %}{% endcase %}"
    ),
    (
      "way",
      "⟦{% if a %}⟧b⟦{% elsif c %}⟧d⟦{% else %}⟧{% endif %}{% case x %}⟦{% when 1 %}⟧⟦{% else %}⟧{% endcase %}"
    ),
    ("way", "⟦{% for x in y %}⟧a⟦{% else %}⟧b{% endfor %}⟦{% optional %}⟧a⟦{% endoptional %}⟧"),
  ])
  func `each way has the place of the tag it starts after`(kind: String, marked: String) throws {
    let marked = MarkedText(
      marked.hasSuffix("{% optional %}") ? String(marked.dropLast(14)) : marked)
    #expect(places(try outline(marked.text), of: [kind]) == marked.ranges)
  }

  @Test(arguments: [
    ("{{ a }} {{ b | upcase }}", "a b"), ("{{ a | default: b }}", ""),
    ("{{ a | append: b | default: c | append: d }}", "d"),
    ("{% assign x = a %}{{ b }}{{ x.y }}", "b a.y"), ("{% if a %}{{ a }}{% endif %}", ""),
    ("{% if a %}{{ b }}{{ c }}{% else %}{{ c }}{{ d }}{% endif %}", "c"),
    ("{% choose %}{{ a }}{{ b }}{% or %}{{ b }}{% endchoose %}{{ c }}", "b c"),
    ("{% optional %}{{ a }}{% endoptional %}", ""),
    ("{% for x in l %}{{ x.n }}{{ a }}{% endfor %}", "l.n a l"),
    ("{% for x in l %}{{ x }}{{ a }}{% else %}b{% endfor %}", ""),
    ("{% for x in l %}{% if x.y %}{% break %}{% endif %}{{ a }}{% endfor %}", "l"),
    ("{% capture x %}{{ a }}{% if b %}{{ c }}{% endif %}{% endcapture %}{{ x }}", "a"),
    ("{% if a %}{% assign x = b %}{% else %}{% assign x = c %}{% endif %}{{ x }}", ""),
    ("{% cycle a, b %}", ""), ("{{ 'x' }}{{ a.size }}", "a"),
  ])
  func `what is needed whichever way is taken`(template: String, needs: String) throws {
    #expect(try outline(template).needs.joined(separator: " ") == needs)
  }

  @Test func `everything that is looked at is read`() throws {
    let text =
      "{% if a == b %}{{ c[d].e | append: f }}{% for x in l limit: g %}{% if x.n %}{% endif %}{% endfor %}"
      + "{% case h %}{% when i %}{% endcase %}{% endif %}"
    #expect(try outline(text).reads == ["a", "b", "d", "c", "f", "l", "g", "l.n", "h", "i"])
  }

  @Test func `nested loops that set variables are read a bounded number of times`() throws {
    let depth = 60
    var text = ""
    for level in 0..<depth {
      text += "{% for x\(level) in l %}{% assign v\(level) = v\(level + 1) %}"
    }
    text += "{% assign v\(depth) = v0 %}{{ v0 }}" + String(repeating: "{% endfor %}", count: depth)
    #expect(try outline(text).outputs.count == 1)
  }

  @Test func `comments are found where nothing else can be read`() {
    let marked = MarkedText(
      "a ⟦{% # lint-ignore lint-x: because %}⟧ {% nonsense %}{% raw %}{% # no %}{% endraw %}\n"
        + "{%- liquid\n ⟦# two⟧\n -%}{% comment %}{% # no %}{% endcomment %}⟦{%-# three-%}⟧{% if {{ x"
    )
    let comments = Template.comments(in: marked.source(named: "t"))
    #expect(comments.map(\.text) == ["lint-ignore lint-x: because", "two", "three"])
    #expect(comments.map(\.place.range) == marked.ranges)
    let end = marked.ranges[0].upperBound
    #expect(Template.comments(in: marked.source(named: "t"), range: 1..<end).count == 1)
  }
}
