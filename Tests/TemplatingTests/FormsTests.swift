import Diagnostics
import Fitting
import Templating
import Testing

/// A fact in several lengths: printed, it is a choice among its forms; all else looks at the first.
struct FormsTests {
  private static let facts: ValueMap = [
    "a": .text("A"),
    "note": .map([
      "did": .forms(["we met at the long table", "we met there", "we met"]),
      "ask": .forms(["x or y", "z"]),
    ]),
    "list": .list([.forms(["one by one", "one"]), .text("two")]),
    "company": .map(["name": .forms(["Acme Incorporated", "Acme"])]),
    "dates": .forms(["2026-11", "soon", "2026"]),
    "empties": .forms([" ", ""]),
  ]

  private static func draft(
    _ template: String, _ facts: ValueMap = facts
  ) throws -> Draft {
    let binding = try Rendering.template(template)
      .bind(to: facts, BindingOptions(now: Rendering.now))
    guard case .draft(let draft, _) = binding else {
      Issue.record("unavailable: \(binding)")
      return Draft()
    }
    return draft
  }

  /// The texts of all forms of the first choice in a draft, `-` for one that is not available, and
  /// its name.
  private static func forms(_ draft: Draft) -> (texts: [String], name: String?)? {
    for case .choice(let choice) in draft.items where choice.kind == .form {
      let texts = choice.alternatives.map { alternative in
        alternative.map { TextLayout.text(of: $0.ownPieces) } ?? "-"
      }
      return (texts, choice.name)
    }
    return nil
  }

  @Test(arguments: [
    ("{{ note.did }}", ["we met at the long table", "we met there", "we met"], "note.did"),
    (
      "{{ note.did | upcase }}", ["WE MET AT THE LONG TABLE", "WE MET THERE", "WE MET"], "note.did"
    ),
    (
      "{{ note.did | capitalize_first | append: note.ask }}",
      ["We met at the long tablex or y", "We met therex or y", "We metx or y"], "note.did"
    ),
    ("{% assign v = note.ask %}{{ v }}", ["x or y", "z"], "note.ask"),
    ("{% assign v = note.ask | append: '!' %}{{ v | upcase }}", ["X OR Y!", "Z!"], "note.ask"),
    ("{{ a | append: a }}{{ note['ask'] }}", ["x or y", "z"], "note.ask"),
    ("{% for x in list %}{{ x }}, {% endfor %}", ["one by one", "one"], "list"),
    ("{% cycle note.ask %}", ["x or y", "z"], "note.ask"),
    ("{% echo note.ask | default: a %}", ["x or y", "z"], "note.ask"),
    ("{{ company }}", ["Acme Incorporated", "Acme"], "company"),
    ("{{ nothing | default: a }}{{ note.ask | remove: 'x or y' }}", ["-", "z"], "note.ask"),
    ("{{ note.ask | remove: 'x or y' | append: '!' }}", ["-", "z!"], "note.ask"),
    ("{{ note.ask | remove: 'x or y' | default: a }}", ["-", "z"], "note.ask"),
  ])
  func `printing forms is a choice among them`(
    template: String, texts: [String], name: String
  ) throws {
    let forms = try #require(Self.forms(try Self.draft(template)), "\(template)")
    #expect(forms.texts == texts)
    #expect(forms.name == name)
  }

  @Test(arguments: [
    ("{{ note.did | size }}", "24"), ("{{ note.ask.size }}", "6"),
    ("{{ note.ask | split: ' or ' | and_list }}", "x and y"),
    ("{% if note.ask == 'x or y' %}yes{% endif %}", "yes"),
    ("{% if note.ask contains 'z' %}yes{% else %}no{% endif %}", "no"),
    ("{% case note.ask %}{% when 'z' %}1{% when 'x or y' %}2{% endcase %}", "2"),
    ("{% case 'x or y' %}{% when note.ask %}1{% endcase %}", "1"),
    ("{% for x in note.ask %}<{{ x }}>{% endfor %}", "<x or y>"),
    ("{{ a | append: note.ask }}", "Ax or y"), ("{{ nothing | default: note.ask }}", "x or y"),
    ("{% capture v %}({{ note.ask }}){% endcapture %}{{ v }}", "(x or y)"),
    (
      "{% capture v %}{{ note.ask | remove: 'x or y' }}{% endcapture %}{{ v }}", "z"
    ),
    ("{{ list | and_list }}", "one by one and two"),
  ])
  func `all else looks at the first form`(template: String, expected: String) throws {
    #expect(try Rendering.message(template, Self.facts) == expected)
    #expect(Self.forms(try Self.draft(template)) == nil)
  }

  @Test func `plain Liquid prints the first form`() throws {
    let template = "{{ note.did | upcase }} {{ note.ask }} {{ note.ask | size }}"
    let text = try Rendering.plain(template, Self.facts)
    #expect(text == "WE MET AT THE LONG TABLE x or y 6")
  }

  @Test func `forms of which none says anything are missing`() throws {
    #expect(try Rendering.missing("{{ empties }}", Self.facts) == ["empties"])
    #expect(try Rendering.missing("{{ note.ask | truncate: 0, '' }}", Self.facts) == ["note.ask"])
    #expect(try Rendering.message("{{ empties | default: a }}", Self.facts) == "A")
  }

  @Test(arguments: [
    (200, "We met at the long table: x or y.", [0, 0], 0),
    (32, "We met at the long table: z.", [0, 1], 1), (27, "We met there: x or y.", [1, 0], 1),
    (20, "We met there: z.", [1, 1], 2), (15, "We met: x or y.", [2, 0], 2),
    (14, "We met: z.", [2, 1], 3),
  ])
  func `the fit takes the forms that fit, at a cost of 1 a step`(
    limit: Int, text: String, taken: [Int], cost: Int
  ) throws {
    let draft = try Self.draft("{{ note.did | capitalize_first }}: {{ note.ask }}.")
    guard case .fits(let fit) = Fitter([Limit(limit, .utf16)]).fit(draft) else {
      Issue.record("does not fit")
      return
    }
    #expect(fit.text == text)
    #expect(fit.choices.map(\.index) == taken)
    #expect(fit.choices.map(\.name) == ["note.did", "note.ask"])
    #expect(fit.choices.allSatisfy { $0.kind == .form && $0.ordinal == nil })
    #expect(fit.cost == cost && fit.isProved)
  }

  @Test func `each place that prints a fact chooses for itself`() throws {
    let draft = try Self.draft("{{ note.ask }}, {{ note.ask }}")
    guard case .fits(let fit) = Fitter([Limit(12, .utf16)]).fit(draft) else {
      Issue.record("does not fit")
      return
    }
    // Both cost 1 and are as long; the earlier choice keeps its first.
    #expect(fit.text == "x or y, z")
  }

  @Test func `forms leave the numbers of written choices as they are`() throws {
    let template = """
      {{ note.ask }} {% vary %}b{% or %}c{% endvary %} {% choose %}{{ note.did }}{% or %}d\
      {% endchoose %}
      """
    let plain: ValueMap = ["note": .map(["did": .text("x"), "ask": .text("y")])]
    func ordinals(_ facts: ValueMap) throws -> [Int] {
      guard case .fits(let fit) = Fitter().fit(try Self.draft(template, facts)) else { return [] }
      return fit.choices.compactMap(\.ordinal)
    }
    #expect(try ordinals(Self.facts) == [0, 1])
    #expect(try ordinals(plain) == [0, 1])
  }

  @Test func `forms count among the choices and their alternatives`() throws {
    let facts: ValueMap = [
      "few": .forms(["a b", "a"]), "many": .forms((0...1000).map { "form \($0)" }),
    ]
    let faults = try ["{% for i in (1..300) %}{{ few }}{% endfor %}", "{{ many }}"].map { text in
      let template = try Rendering.template(text)
      return #expect(throws: Diagnostic.self) { try template.bind(to: facts, Self.options) }
    }
    #expect(faults.map { $0?.code } == ["template-choices", "template-alternatives"])
  }

  private static let options = BindingOptions(now: Rendering.now)

  @Test func `of ways equally good, the one with most facts of the reader is taken`() throws {
    let text = """
      {% optional %}{{ me }} {{ me }}, {% endoptional %}\
      {% optional %}{{ you.x }}{% if you.y %} {{ you.y }}{% endif %}{% endoptional %}
      """
    let parsed = Template.parse(SourceText(name: "t", text: text), readerNames: ["you"])
    let template = try #require(parsed.template)
    let facts: ValueMap = [
      "me": .text("long and wide"), "you": .map(["x": .text("ab"), "y": .text("c")]),
    ]
    guard case .draft(let draft, _) = try template.bind(to: facts, Self.options),
      case .fits(let fit) = Fitter([Limit(28, .utf16)]).fit(draft)
    else {
      Issue.record("does not fit")
      return
    }
    #expect(fit.text == "ab c")
  }
}
