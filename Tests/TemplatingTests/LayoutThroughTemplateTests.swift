import Fitting
import Templating
import Testing

/// What the layout of a template's source and the boundaries of its blocks come to in a message.
struct FlowThroughTemplateTests {
  private let facts: ValueMap = [
    "a": .text("A"), "acme": .text("Acme Inc."), "why": .text("“Why?”"),
    "list": .list([.text("x")]), "the": .text("the chip"),
    "net": .text(".NET"), "marks": .text("{{ a }} ."), "space": .text("A\u{A0}B"),
  ]

  @Test(arguments: [
    // An empty line is a paragraph break, and so is one of white space.
    ("a\n\nb", "a\n\nb"), ("a\n \t\nb", "a\n\nb"), ("a\n\n\n\nb", "a\n\nb"), ("\n\na\n\n", "a"),
    // A line that holds nothing but tags is not there at all.
    ("a\n{% if a %}\nb\n{% endif %}\nc", "a b c"), ("a\n{% assign x = a %}\nb", "a b"),
    ("a\n{% comment %} x {% endcomment %}\nb", "a b"),
    ("a\n\n{% assign x = a %}\n\nb", "a\n\nb"), ("a\n  {% if a %} {% endif %}  \nb", "a b"),
    ("{% assign x = a %}\n\na", "a"),
    // One that prints is a line of the message.
    ("a\n{{ a }}\nb", "a A b"),
    // Any other line end is a space, or a line break after a backslash.
    ("a\nb", "a b"), ("a  \n  b", "a b"), ("a\\\nb", "a\nb"), ("a\\ \nb", "a\\ b"),
    ("a\\b", "a\\b"),
    ("a\\\n\nb", "a\n\nb"), ("{{ a }}\\\n{{ a }}", "A\nA"), ("a\n\\\nb", "a\nb"), ("a\\", "a\\"),
    ("a\\\n{% if a %}\nb{% endif %}", "a\nb"),
    // A line feed after a carriage return is a line end like any other.
    ("a\r\nb", "a b"), ("a\r\n\r\nb", "a\n\nb"), ("a\\\r\nb", "a\nb"),
    ("a\r\n{% if a %}\r\nb\r\n{% endif %}\r\nc", "a b c"), ("Hi,\r\n\r\na\r\n", "Hi,\n\na"),
  ])
  func `source layout`(template: String, expected: String) throws { try check(template, expected) }

  @Test(arguments: [
    ("a {%- if a %} b {% endif -%} c", "a b c"), ("a{%- if a -%} b {%- endif -%} c", "abc"),
    ("a\n\n{%- if a %} b{% endif %}", "a b"), ("a\n\n{{- a }}", "aA"), ("{{ a -}}\n\nb", "Ab"),
    ("a\n{%- assign x = a -%}\nb", "ab"), ("a\n\n{%- comment -%} x {%- endcomment -%}\n\nb", "ab"),
  ])
  func `whitespace control acts first`(template: String, expected: String) throws {
    try check(template, expected)
  }

  @Test(arguments: [
    // A gap that is left when something between was left out is one gap.
    ("a {% if b %}x{% endif %} c", "a c"), ("a {% if b %}x{% endif %}. C", "a. C"),
    ("a {% if b %}x{% endif %}, c", "a, c"), ("a ({% if b %}x {% endif %}c )", "a (c )"),
    ("a\n\n{% if b %}x{% endif %}\n\nc", "a\n\nc"), ("a {% if b %}x{% endif %}\n\nc", "a\n\nc"),
    ("a {% if b %}x{% endif %}.NET c", "a .NET c"), ("a {{ net }} b", "a .NET b"),
    ("a {% if b %}x{% endif %}...", "a..."), ("a {% if b %}x{% endif %} … b", "a… b"),
    ("a {% if b %}x{% endif %} ?", "a?"), ("a {% if b %}x{% endif %} :-) b", "a :-) b"),
    ("{% if b %}x{% endif %}, c", ", c"),
    // Two full stops become one, but a fact is never touched.
    ("{{ acme }}.", "Acme Inc."), ("{{ acme }}. B", "Acme Inc. B"), ("{{ why }}.", "“Why?”"),
    ("{{ acme }}...", "Acme Inc...."), ("{{ acme }}, b", "Acme Inc., b"),
    ("{{ acme }}?", "Acme Inc.?"),
    ("{{ acme }}{% if a %}.{% endif %}", "Acme Inc."), ("({{ acme }}).", "(Acme Inc.)."),
    ("{{ acme }}{% if a %}{% if a %}.{% endif %}{% endif %} B", "Acme Inc. B"),
    ("{{ marks }}.", "{{ a }} ."), ("a {{ marks }}", "a {{ a }} ."), ("a. .", "a. ."),
    ("Why?. B", "Why?. B"),
    // The boundary is at the start of a body too.
    ("{{ acme }} {% if a %}. B{% endif %}", "Acme Inc. B"), ("a {% if a %}, b{% endif %}", "a, b"),
    ("a {% for x in list %}, {{ x }}{% endfor %}.", "a, x."),
    ("a {% case a %}{% when 'A' %}! b{% endcase %}", "a! b"),
    ("a {% for x in none %}{% else %}; b{% endfor %}", "a; b"),
    ("a {% unless b %}) b{% endunless %}", "a) b"),
    // Literal text that stands at no boundary is as written.
    ("a . b", "a . b"), ("a , b {{ a }}", "a , b A"),
  ])
  func `spaces before closing marks and second full stops`(
    template: String, expected: String
  ) throws { try check(template, expected) }

  @Test(arguments: [
    ("a {% raw %}{{ b }}{% endraw %} c", "a {{ b }} c"),
    ("a\n{% raw %}\n{{ b }}\n{% endraw %}\nc", "a {{ b }} c"),
    ("{% raw %}a\\\nb{% endraw %}", "a\nb"), ("{% raw %}a\n\nb{% endraw %}", "a\n\nb"),
    ("a{% raw %} . {% endraw %}b", "a . b"),
    ("a{% comment %}\n\n{% endcomment %}b", "ab"), ("a {% comment %}x\ny{% endcomment %} b", "a b"),
    ("a\n{% comment %}\nx\n\ny\n{% endcomment %}\nb", "a b"),
    ("{% capture x %}\nb\n{% endcapture %}\na {{ x }}.", "a b."),
    ("{% capture x %}b. {% endcapture %}{{ x }}. C", "b. C"),
    ("{% capture x %}c\n\nb{% endcapture %}{{ x }}", "c b"),
    ("{% capture x %}{{ acme }}.{% endcapture %}{{ x }}.", "Acme Inc."),
    ("a{% capture x %} b{% endcapture %}{{ x }}", "a b"),
  ])
  func `raw text, comments and captures`(template: String, expected: String) throws {
    try check(template, expected)
  }

  @Test(arguments: [
    ("a\u{A0}b", "a\u{A0}b"), ("a \u{A0} b", "a \u{A0} b"), ("a\u{202F}!", "a\u{202F}!"),
    ("{{ space }}", "A\u{A0}B"), ("a\u{2003}b", "a b"), ("a\u{3000}\u{2003}b", "a b"),
    ("a{% if a %}\u{A0}: b{% endif %}", "a\u{A0}: b"), ("a\n\u{A0}\nb", "a \u{A0} b"),
    ("{{ a }}\u{A0}.", "A\u{A0}."), ("a\u{200B}b", "a\u{200B}b"), ("a\u{85}b", "a b"),
  ])
  func `no-break spaces are left alone`(template: String, expected: String) throws {
    try check(template, expected)
  }

  @Test(arguments: [
    ("{{ 'c  b' }}", "c b"), ("{{ ' c ' }}b", "c b"), ("a{{ ' . ' }}b", "a . b"),
    ("{{ 'c' | append: ' ' }}.", "c."),
    ("a {{ '' }} b", "a b"), ("{% if a %}\n{% if a %}\na\n{% endif %}\n{% endif %}\n\nb", "a\n\nb"),
  ])
  func `spaces in output`(template: String, expected: String) throws {
    try check(template, expected)
  }

  @Test(arguments: [
    ("a {% optional %}senior {% endoptional %}.NET b", [0], "a senior .NET b"),
    ("a {% optional %}senior {% endoptional %}.NET b", [1], "a .NET b"),
    ("a {% optional %}b{% endoptional %}, c", [0], "a b, c"),
    ("a {% optional %}b{% endoptional %}, c", [1], "a, c"),
    ("a {% optional %}b{% endoptional %} .", [1], "a."),
    ("a, {% optional %}b, {% endoptional %}c", [1], "a, c"),
    ("a.\n{% optional %}\nB.\n{% endoptional %}\nC.", [0], "a. B. C."),
    ("a.\n{% optional %}\nB.\n{% endoptional %}\nC.", [1], "a. C."),
    ("a.\n\n{% optional %}\nB.\n\n{% endoptional %}\nC.", [1], "a.\n\nC."),
    ("a.\n{% optional %}\n\nB.\n\n{% endoptional %}\nC.", [0], "a.\n\nB.\n\nC."),
    ("a {% choose %}, b{% or %}. C{% endchoose %}", [0], "a, b"),
    ("{{ acme }} {% choose %}, b{% or %}. C{% endchoose %}", [1], "Acme Inc. C"),
    ("I {% choose %}at {{ acme }}{% or %}b{% endchoose %}.", [0], "I at Acme Inc."),
    ("I {% choose %}at {{ acme }}{% or %}b{% endchoose %}.", [1], "I b."),
    ("a {% optional %}b {% optional %}c{% endoptional %}{% endoptional %}.", [0, 1], "a b."),
    ("a {% optional %}b {% optional %}c{% endoptional %}{% endoptional %}.", [1], "a."),
    ("a. {% optional %}. b{% endoptional %}", [0], "a. b"),
    ("{% vary %}Hi{% or %}Hello{% endvary %} {{ a }},\n\nb", [0], "Hi A,\n\nb"),
  ])
  func `choices taken and left out`(template: String, taken: [Int], expected: String) throws {
    let binding = try Rendering.template(template).bind(
      to: facts, BindingOptions(now: Rendering.now))
    guard case .draft(let draft, _) = binding else { return #expect(Bool(false)) }
    #expect(TextLayout.text(of: draft.pieces(taking: taken).map(\.piece)) == expected)
  }

  @Test(arguments: [
    // Where the message, a paragraph or a sentence begins.
    ("{{ the }} has", "The chip has"), ("Hi,\n\n{{ the }} has", "Hi,\n\nThe chip has"),
    ("Done. {{ the }}", "Done. The chip"), ("Done.\\\n{{ the }}", "Done.\nThe chip"),
    ("Done? (“{{ the }}”)", "Done? (“The chip”)"), ("(Done!) {{ the }}", "(Done!) The chip"),
    ("“{{ the }}” has", "“The chip” has"), ("Well… {{ the }}", "Well… The chip"),
    ("{% optional %}Done.{% endoptional %} {{ the }}", "Done. The chip"),
    ("{{ 'our' }} {{ the }}", "Our the chip"), ("{{ 'a' | append: ' b' }}", "A b"),
    // Nowhere else.
    ("and {{ the }}", "and the chip"), ("Hi,\\\n{{ the }}", "Hi,\nthe chip"),
    ("x: “{{ the }}”", "x: “the chip”"), ("a.{{ the }}", "a.the chip"),
    // No other word.
    ("{{ 'iOS' }}", "iOS"), ("{{ 'loomdb' }}", "loomdb"), ("{{ 'anna' }}", "anna"),
    ("{{ 'a-list' }}", "a-list"), ("{{ 'theirs' }}", "theirs"), ("the {{ 'x' }}", "the x"),
    // A mark at the end of a fact may be an abbreviation's or a title's.
    ("At {{ acme }} {{ the }}", "At Acme Inc. the chip"),
    ("In {{ why }} {{ the }}", "In “Why?” the chip"),
    ("In “{{ 'Why?' }}” {{ the }}", "In “Why?” the chip"),
    // It ends the sentence where the template has a full stop there, or the fact is all of it.
    ("At {{ acme }}. {{ the }}", "At Acme Inc. The chip"),
    ("At {{ acme }}{% if a %} . {% endif %}{{ the }}", "At Acme Inc. The chip"),
    ("At {{ acme }}! {{ the }}", "At Acme Inc.! The chip"),
    ("Hi. {{ 'How was it?' }} {{ 'a no is fine.' }}", "Hi. How was it? A no is fine."),
    ("{{ 'Go.' }} {{ the }}. {{ the }}", "Go. The chip. The chip"),
    // Letters with a stop each end no sentence, but where another was dropped.
    ("Things, e.g. {{ the }}", "Things, e.g. the chip"),
    ("At {{ '9 p.m.' }}. {{ the }}", "At 9 p.m. The chip"),
    // What is captured begins no sentence, but where it has one inside.
    ("{% capture c %}{{ the }}{% endcapture %}and {{ c }}", "and the chip"),
    ("{% capture c %}{{ the }}{% endcapture %}{{ c }}", "The chip"),
    ("{% capture c %}x. {{ the }}{% endcapture %}and {{ c }}", "and x. The chip"),
  ])
  func `an article at the start of an output has a capital where a sentence begins`(
    template: String, expected: String
  ) throws {
    guard
      case .draft(let draft, _) = try Rendering.template(template)
        .bind(to: facts, BindingOptions(now: Rendering.now)),
      case .fits(let fit) = Fitter().fit(draft)
    else {
      Issue.record("no message")
      return
    }
    #expect(fit.text == expected)
  }

  @Test func `what is to stay as written has no capital put in`() throws {
    #expect(try Rendering.plain("{{ the }}. {{ the }}", facts) == "the chip. the chip")
    let options = BindingOptions(missing: .error, layout: .verbatim, now: Rendering.now)
    let binding = try Rendering.template("a {{ the }}.\n\n{{ the }}").bind(to: facts, options)
    guard case .draft(let draft, _) = binding, case .fits(let fit) = Fitter().fit(draft) else {
      Issue.record("no message")
      return
    }
    #expect(fit.text == "a the chip.\n\nthe chip")
  }

  @Test(arguments: [
    ("a\n{% # x %}\nb", "a b"), ("a\n{% liquid assign x = a %}\nb", "a b"),
    ("a\n{% echo a %}\nb", "a A b"), ("a\n{% cycle 'x' %}\n\nb", "a x\n\nb"),
    ("a {% # x %}b", "a b"), ("a\n{% doc %}\nx\n{% enddoc %}\nb", "a b"),
    ("a\n{% liquid\n  echo a\n  echo a\n%}\nb", "a AA b"),
  ])
  func `tags that say nothing leave no line, and those that print do`(
    template: String, expected: String
  ) throws {
    try check(template, expected)
  }

  private func check(_ template: String, _ expected: String) throws {
    #expect(try Rendering.message(template, facts) == expected)
  }
}
