import Diagnostics
import Fitting
import Templating
import Testing

/// Corners of tags, as other Liquids have them.
struct TagCornerTests {
  @Test(arguments: [
    ("a {%- raw -%} b {%- endraw -%} c", "a b c"), ("{% raw %}{{% endraw %}x", "{x"),
    ("{% raw %}{% endraw{% endraw %}x", "{% endrawx"),
    ("{% raw %}{% raw %}{% endraw %}x", "{% raw %}x"),
    ("{% raw %} {% a {% {% endraw {% endraw %}x", " {% a {% {% endraw x"),
    ("{% if true %} {% raw %} {% endraw %}{% endif %}", "  "),
    (
      "{% comment %}{% raw %} {{%%}} { {% endcomment %} {% comment {% endraw %} {% endcomment %}x",
      "x"
    ),
    ("{% comment %}{% raw %}{% endcomment %}{% endraw %}{% endcomment %}x", "x"),
  ])
  func `raw and comment`(template: String, expected: String) throws {
    #expect(try Rendering.plain(template) == expected)
  }

  @Test(arguments: [
    ("{% assign x = 'a' %}{% cycle x, 'b' %}{% cycle x, 'b' %}", "aa"),
    ("{% cycle 'a', 'b' %}{% cycle \"a\", \"b\" %}{% cycle 'a', 'b', 'c' %}", "aba"),
    (
      "{% cycle 'g': 1, 2, 3 %}{% cycle 'g': 1, 2, 3 %}{% cycle 'g': 'x', 'y' %}{% cycle 'g': 'x', 'y' %}",
      "12x"
    ),
    ("{% for i in (1..3) %}{% cycle i, 'b' %}{% endfor %}", "1b3"),
  ])
  func `cycle`(template: String, expected: String) throws {
    #expect(try Rendering.plain(template) == expected)
  }

  @Test(arguments: [
    ("{% for x in (1..5) limit: nil offset: nil %}{{ x }}{% endfor %}", "12345"),
    ("{% for x in (1..5) limit: -1 %}{{ x }}{% else %}none{% endfor %}", "none"),
    ("{% for x in (1..5) offset: -2 limit: 4 %}{{ x }}{% endfor %}", "12"),
    ("{% for x in 'abc' limit: 0 %}{{ x }}{% endfor %}", "abc"),
    ("{% for x in (1..3), limit: 1, %}{{ x }}{% endfor %}", "1"),
    ("{% for x in (a..'3b') %}{{ x }}{% endfor %}", "0123"),
  ])
  func `for`(template: String, expected: String) throws {
    #expect(try Rendering.plain(template) == expected)
  }

  @Test(arguments: [
    ("{{ nil.foo }}{{ true['a'] }}{{ empty.size }}", ""), ("{{ blank.foo }}", "bar"),
    ("{{ self.x }}{{ self['x'] }}{{ self[name] }}", "111"), ("{{ self }}{{ self | size }}", "0"),
    ("{% assign self = 'a' %}{{ self }}{{ self.x }}", "a"), ("{{ 'a' | append: 'b', }}", "ab"),
    ("{% capture c %}\nb\n{% endcapture %}[{{ c }}]", "[\nb\n]"),
  ])
  func `names and outputs`(template: String, expected: String) throws {
    let facts: ValueMap = [
      "x": .integer(1), "name": .text("x"), "blank": .map(["foo": .text("bar")]),
    ]
    #expect(try Rendering.plain(template, facts) == expected)
  }

  @Test(arguments: [
    ("a{% break %}b", "a", "template-leap"), ("a{% continue %}b", "a", "template-leap"),
    ("{% if true %}a{% break %}{% endif %}b", "a", "template-leap"),
    ("a{{ }}b", "ab", "template-unexpected"), ("a {{-}} b", "ab", "template-unexpected"),
    ("a{% echo %}b", "ab", "template-unexpected"),
  ])
  func `plain Liquid takes it, with a warning`(
    text: String, expected: String, code: String
  ) throws {
    let (template, diagnostics) = Template.parse(SourceText(name: "t", text: text))
    #expect(diagnostics.map(\.code.description) == [code])
    #expect(!diagnostics.hasErrors)
    let options = BindingOptions(missing: .empty, layout: .verbatim, now: Rendering.now)
    let parsed = try #require(template)
    let binding = try parsed.bind(to: [:], options)
    guard case .draft(let draft, _) = binding else { return }
    #expect(Rendering.verbatim(draft) == expected)
  }

  @Test(arguments: [
    ("{{ 'a' | date }}", "write `date: \"%B %Y\"`"),
    ("{% assign 42 %}", "write `{% assign name = 42 %}`"),
    ("a{% endraw %}", "remove it, or write `{% raw %}` before what is to stay as it is"),
    ("{{ [0] }}", "write the name of a list before them: `list[0]`"),
    ("{{ [nil].x }}", "write the name of a list before them: `list[0]`"),
    ("{% for x in y, %}{% endfor %}", "take it out, or write `limit: 3` or `offset: 1` behind it"),
    (
      "{% for x in y,, limit: 1 %}{% endfor %}",
      "take it out, or write `limit: 3` or `offset: 1` behind it"
    ),
    ("{% raw x %}{% endraw %}", "filters stand behind `|`, texts in quotation marks"),
    ("{% doc %}{% doc %}{% enddoc %}", "close the one before it with `{% enddoc %}` first"),
    ("{% case 1 %}{% else 2 %}{% endcase %}", "take it out; for another condition write `elsif`"),
    ("{{ 'a' | h }}", "a message is plain text, so that nothing needs to be escaped; remove it"),
  ])
  func `what Ruby refuses is refused, with what to write`(text: String, help: String) {
    let faults = Template.parse(SourceText(name: "t", text: text)).diagnostics
    #expect(faults.count == 1 && faults.hasErrors)
    #expect(faults.first?.help == help)
  }

  @Test(arguments: [
    ("{% capture c %}\nb\n{% endcapture %}\n[{{ c }}]", "[b]"),
    ("{% capture c %}\n  b\n  {% endcapture %}\n[{{ c }}]", "[b]"),
    (
      "{% capture c %}\n{% for i in (1..2) %}\n{{ i }},\n{% endfor %}\n{% endcapture %}\n[{{ c }}]",
      "[1, 2,]"
    ),
    ("{% capture c %}\nb{% endcapture %}{% if c == 'b' %}yes{% endif %}", "yes"),
    ("a{% capture c %} b {% endcapture %}{{ c }}c", "a b c"),
  ])
  func `a captured text does not end in the end of a line`(text: String, expected: String) throws {
    #expect(try Rendering.message(text) == expected)
  }

  @Test(arguments: ["", "/card", "card/", "a//card", "../card", "a/../card", "./card", "a\\card"])
  func `a partial is not named by a way out of its folder`(name: String) {
    let partials = [name: SourceText(name: "p", text: "x")]
    let source = SourceText(name: "t", text: "{% render \"\(name)\" %}")
    let faults = Template.parse(source, partials: partials).diagnostics
    #expect(faults.first?.code == "template-unknown-partial")
  }

  @Test(arguments: [
    ("(1..2)", "[1][2]"), ("nothing", "[]"), ("'abc'", "[abc]"), ("5", "[5]"), ("(2..1)", ""),
  ])
  func `a partial for each element, or for what has none`(subject: String, expected: String) throws
  {
    let partials = ["it": SourceText(name: "p", text: "[{{ it }}]")]
    let source = SourceText(name: "t", text: "{% render 'it' for \(subject) %}")
    let parsed = try #require(Template.parse(source, partials: partials).template)
    let options = BindingOptions(missing: .empty, layout: .verbatim, now: Rendering.now)
    guard case .draft(let draft, _) = try parsed.bind(to: [:], options) else { return }
    #expect(Rendering.verbatim(draft) == expected)
  }

  @Test func `a partial of a subfolder is rendered, and its last name is that of its subject`()
    throws
  {
    let partials = ["people/card": SourceText(name: "p", text: "<{{ card }}{{ x }}>")]
    let source = SourceText(name: "t", text: "{% render 'people/card' with 'a', x: 1 %}")
    let (template, diagnostics) = Template.parse(source, partials: partials)
    #expect(diagnostics == [])
    let parsed = try #require(template)
    let binding = try parsed.bind(to: [:], BindingOptions(now: Rendering.now))
    guard case .draft(let draft, _) = binding else { return }
    #expect(TextLayout.text(of: draft.ownPieces) == "<a1>")
  }
}
