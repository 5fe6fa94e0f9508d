import Diagnostics
import Fitting
import Templating
import Testing

struct MissingFactTests {
  private let facts: ValueMap = [
    "a": .text("A"), "blank": .text("  "), "none": .list([]), "list": .list([.text("x")]),
  ]

  @Test(arguments: [
    "{{ x }}", "{{ x | upcase }}", "{{ a | append: x }}",
    "{% assign y = x %}{{ y }}", "{% capture y %}<{{ x }}>{% endcapture %}{{ y }}",
    "{% for i in x %}{{ i }}{% endfor %}", "{{ x.first }}", "{{ x | split: ',' | first }}",
    "{% if a %}{{ x }}{% endif %}", "{% choose %}{{ x }}{% or %}{{ x }}!{% endchoose %}",
    "{% choose %}{% vary %}{{ x }}{% endvary %}{% or %}{{ x }}{% endchoose %}",
    "{% assign y = x | upcase %}{% capture z %}{{ y }}{% endcapture %}{{ z | size }}",
  ])
  func `what is made of a missing fact is missing`(template: String) throws {
    #expect(try Rendering.missing(template, facts) == ["x"])
  }

  @Test(arguments: [
    "{{ x | default: 'd' }}", "{% if x %}{{ x }}{% endif %}", "{% unless x %}a{% endunless %}",
    "{% case x %}{% when 'q' %}{{ x }}{% else %}b{% endcase %}", "{% assign y = x %}ok",
    "{% for i in x %}{{ i }}{% else %}none{% endfor %}", "{% if x.size > 0 %}{{ x }}{% endif %}",
    "{% optional %}{{ x }}{% endoptional %}", "{% choose %}{{ x }}{% or %}{{ a }}{% endchoose %}",
    "{% capture y %}{{ x }}{% endcapture %}{% if y %}{{ y }}{% endif %}ok",
    "{{ x | upcase | default: a }}",
    "{% optional %}{% choose %}{{ x }}{% endchoose %}{% endoptional %}",
  ])
  func `conditions, default and choices may ask about it`(template: String) throws {
    #expect(try Rendering.missing(template, facts) == nil)
  }

  @Test(arguments: ["[b].n", "[a]", "['']"])
  func `a fact without a name is called as it is written`(path: String) throws {
    #expect(try Rendering.missing("{{ \(path) }}", facts) == [path])
  }

  @Test func `blank text and empty lists are missing too`() throws {
    let facts: ValueMap = ["t": .text("  "), "n": .list([])]
    #expect(try Rendering.missing("{{ t }}{{ n }}", facts) == ["t", "n"])
  }

  @Test func `a fact that a filter has emptied is missing`() throws {
    let facts: ValueMap = ["t": .text("x")]
    #expect(try Rendering.missing("at {{ t | remove: 'x' }}.", facts) == ["t"])
  }

  @Test(arguments: [
    ("{% choose %}{{ x }}{% or %}{{ a }}{% or %}b{% endchoose %}", ["-23"]),
    ("{% vary %}{{ x }}{% or %}b{% endvary %}", ["-2"]),
    ("{% choose %}{% choose %}{{ x }}{% endchoose %}{% or %}b{% endchoose %}", ["-2"]),
    ("{% choose %}{% optional %}{{ x }}{% endoptional %}c{% or %}b{% endchoose %}", ["12", "-2"]),
    ("{% for i in list %}{% choose %}{{ i }}{% or %}{{ x }}{% endchoose %}{% endfor %}", ["1-"]),
  ])
  func `the nearest enclosing alternative is unavailable`(template: String, marks: [String]) throws
  {
    #expect(try Rendering.available(template, facts) == marks)
  }

  @Test(arguments: [
    // Two outputs: both are needed.
    ("{{ x }} {{ y }}", ["x", "y"]),
    // A choice needs only its cheapest alternative, wherever that stands.
    ("{% choose %}{{ x }} {{ y }}{% or %}{{ z }}{% endchoose %}", ["z"]),
    // What another sentence needs anyway costs nothing more.
    ("{{ x }} {{ y }}{% choose %}{{ z }}{% or %}{{ x }} {{ y }}{% endchoose %}", ["x", "y"]),
    ("{{ x | default: y }}", ["x"]),
    ("{% choose %}{{ x }}{% or %}{{ y }}{% endchoose %}{% choose %}{{ y }}{% endchoose %}", ["y"]),
  ])
  func `the fewest facts that would help are named`(template: String, expected: [String]) throws {
    #expect(try Rendering.missing(template, facts) == expected)
  }

  @Test(arguments: [
    ("{% assign v = m %}{{ v.a }}{{ v.b }}", ["m.b"]),
    ("{% assign v = m.c %}{{ v.d }}", ["m.c.d"]),
    ("{% for i in l %}{{ i.name }}{{ i.year }}{% endfor %}", ["l.year"]),
    ("{% render 'p', x: m %}", ["m.b"]),
    ("{% render 'p' with m as x %}", ["m.b"]),
    ("{% render 'p' for l as x %}", ["l.a", "l.b"]),
    ("{% render 'p', x: n %}", ["n.a", "n.b"]),
    ("{% assign v = m.a | upcase %}{{ v.b }}", ["m.a"]),
    ("{% assign k = 'b' %}{{ m[k] }}", ["m.b"]),
    ("{% assign k = 'c' %}{% assign v = m[k] %}{{ v.d }}", ["m.c.d"]),
  ])
  func `a member of what a variable stands for is named in full`(
    template: String, expected: [String]
  ) throws {
    let facts: ValueMap = [
      "m": .map(["a": .text("A")]), "l": .list([.map(["name": .text("x")])]),
    ]
    let partial = SourceText(name: "p", text: "{{ x.a }}{{ x.b }}")
    let parsed = Template.parse(
      SourceText(name: "t", text: template), partials: ["p": partial])
    #expect(parsed.diagnostics == [])
    let binding = try #require(parsed.template).bind(
      to: facts, BindingOptions(now: Rendering.now))
    #expect(binding == .unavailable(missing: expected))
  }

  @Test(
    arguments: [
      ("{% choose %}", 1, nil), ("{% choose how %}", 1, "how"), ("{% choose weight: 3 %}", 3, nil),
      ("{% choose, weight: 3 %}", 3, nil), ("{% choose how weight: 3 %}", 3, "how"),
      ("{% choose how, weight: 100 %}", 100, "how"), ("{%- choose   how ,weight:2 -%}", 2, "how"),
    ] as [(String, Int, String?)])
  func `a choice may have a name and a weight`(tag: String, weight: Int, name: String?) throws {
    let template = try Rendering.template("\(tag)a{% or %}b{% endchoose %}")
    guard
      case .draft(let draft, _) = try template.bind(to: [:], BindingOptions(now: Rendering.now)),
      case .choice(let choice)? = draft.items.first
    else { return #expect(Bool(false)) }
    #expect(choice.weight == weight)
    #expect(choice.name == name)
  }

  @Test func `alternatives start from the same variables and leak none`() throws {
    let text = """
      {% assign v = "1" %}{% choose %}{% assign v = "2" %}{{ v }}{% or %}{{ v }}{% endchoose %}{{ v }}
      """
    let binding = try Rendering.template(text).bind(to: [:], BindingOptions(now: Rendering.now))
    guard case .draft(let draft, _) = binding, case .choice(let choice)? = draft.items.first else {
      return #expect(Bool(false))
    }
    let said = choice.alternatives.map { $0?.items }
    #expect(said == ["2", "1"].map { [.piece(.fact($0, sources: []))] })
    #expect(draft.items.last == .piece(.fact("1", sources: [])))
  }

  @Test(
    arguments: [
      (#"{% assign s = "" %}{% if s == "" %}yes{% else %}no{% endif %}"#, "yes"),
      (#"{% assign s = "" %}{% if s %}yes{% else %}no{% endif %}"#, "yes"),
      (#"{% assign l = "" | split: "," %}{% if l == empty %}yes{% else %}no{% endif %}"#, "yes"),
      (#"{% assign l = "a,,b" | split: "," %}{% if l[1] == "" %}yes{% else %}no{% endif %}"#, "no"),
      (#"{% assign s = "" %}{% case s %}{% when "" %}yes{% else %}no{% endcase %}"#, "yes"),
      (#"{% assign s = sender.name %}{% if s %}yes{% else %}no{% endif %}"#, "no"),
      (#"{% assign s = sender.name | append: "!" %}{% if s %}yes{% else %}no{% endif %}"#, "no"),
      (#"{% if sender.name == nil %}yes{% else %}no{% endif %}"#, "yes"),
    ])
  func `a blank variable is no missing fact to a condition`(template: String, text: String) throws {
    #expect(try Rendering.message(template) == text)
  }
}
