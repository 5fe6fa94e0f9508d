import Diagnostics
import Templating
import Testing

/// What a template may ask for at most: at a limit it is written, beyond it is refused.
@Suite struct TemplateBoundTests {
  private func parsed(_ text: String, _ partials: [String: String] = [:]) -> [String] {
    let sources = partials.reduce(into: [:]) {
      $0[$1.key] = SourceText(name: $1.key, text: $1.value)
    }
    return Template.parse(SourceText(name: "t", text: text), partials: sources).diagnostics
      .map { "\($0.code)" }
  }

  private func bound(_ text: String, _ facts: ValueMap = [:]) throws -> String? {
    let template = try Rendering.template(text)
    do throws(Diagnostic) {
      _ = try template.bind(to: facts, BindingOptions(now: Rendering.now))
      return nil
    } catch {
      return "\(error.code)"
    }
  }

  private func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  private func turns(_ count: Int, _ body: String) -> String {
    "{% for i in (1..\(count)) %}\(body){% endfor %}"
  }

  @Test(arguments: [-1, 0, 1])
  func `a template has a size`(more: Int) {
    let text = times(Limits.source + more, "x")
    #expect(parsed(text) == (more > 0 ? ["template-too-large"] : []))
    #expect(parsed("{% render 'p' %}", ["p": text]) == (more > 0 ? ["template-too-large"] : []))
  }

  @Test(arguments: [-1, 0, 1])
  func `a template and its partials have a size together`(more: Int) {
    let renders = times(4, "{% render 'p' %}")
    let padding = Limits.expanded - 4 * 200_000 - renders.utf8.count
    let codes = parsed(renders + times(padding + more, "x"), ["p": times(200_000, "x")])
    #expect(codes == (more > 0 ? ["template-too-large"] : []))
  }

  @Test(arguments: [-1, 0, 1])
  func `blocks and brackets nest so deep`(more: Int) {
    let depth = Limits.nesting + more
    let expected = more > 0 ? ["template-nesting"] : []
    #expect(parsed(times(depth, "{% if a %}") + times(depth, "{% endif %}")) == expected)
    #expect(
      parsed(times(depth, "{% choose %}a{% or %}") + "b" + times(depth, "{% endchoose %}"))
        == expected)
    #expect(parsed("{{ a" + times(depth, "[a") + times(depth, "]") + " }}") == expected)
    #expect(parsed("{% if a" + times(depth, " and a") + " %}{% endif %}") == expected)
    #expect(parsed("{% " + times(depth, "liquid ") + "echo a %}") == expected)
  }

  @Test(arguments: [-1, 0, 1])
  func `partials render one another so deep`(more: Int) {
    let depth = Limits.partialDepth + more
    var partials = ["p\(depth)": "x"]
    for level in 1..<depth { partials["p\(level)"] = "{% render 'p\(level + 1)' %}" }
    #expect(parsed("{% render 'p1' %}", partials) == (more > 0 ? ["template-nesting"] : []))
  }

  @Test(arguments: [-1, 0, 1])
  func `partials are rendered so often`(more: Int) {
    let text = times(Limits.partials + more, "{% render 'p' %}")
    #expect(parsed(text, ["p": "x"]) == (more > 0 ? ["template-partials"] : []))
  }

  @Test(arguments: [-1, 0, 1])
  func `a message holds so many choices`(more: Int) throws {
    let code = more > 0 ? "template-choices" : nil
    let choice = "{% vary %}a{% endvary %}"
    #expect(try bound(turns(Limits.choices + more, choice)) == code)
    #expect(try bound(times(Limits.choices + more, choice)) == code)
  }

  @Test(arguments: [-1, 0, 1])
  func `choices have so many alternatives together`(more: Int) throws {
    let code = more > 0 ? "template-alternatives" : nil
    let one = "{% vary %}a" + times(Limits.alternatives + more - 1, "{% or %}a") + "{% endvary %}"
    #expect(try bound(one) == code)
    let ten = "{% vary %}a" + times(9, "{% or %}a") + "{% endvary %}"
    let rest = "{% vary %}a" + times(9 + more, "{% or %}a") + "{% endvary %}"
    #expect(try bound(turns(Limits.alternatives / 10 - 1, ten) + rest) == code)
  }

  @Test(arguments: [-1, 0, 1])
  func `loops take so many turns`(more: Int) throws {
    let code = more > 0 ? "template-turns" : nil
    #expect(try bound(turns(Limits.turns + more, "")) == code)
    #expect(try bound(turns(Limits.turns / 2, "") + turns(Limits.turns / 2 + more, "")) == code)
  }

  @Test(arguments: [-1, 0, 1])
  func `binding takes so many steps`(more: Int) throws {
    // A tag that sets a variable is two steps, and a loop over a range four.
    let set = "{% assign a = 1 %}"
    let inLoop = 400
    let rest = Limits.steps - 4 - 1_000 * inLoop * 2
    let loops = turns(1_000, times(inLoop, set))
    let other = rest / 2 - 2 - 1
    let last = turns(1_000, times(other / 1_000, set)) + times(other % 1_000 + 1, set)
    #expect(rest.isMultiple(of: 2))
    let extra = more > 0 ? "x" : ""
    let whole = more < 0 ? String(last.dropLast(set.count)) : last
    #expect(try bound(loops + whole + extra) == (more > 0 ? "template-steps" : nil))
  }

  @Test(arguments: [-1, 0, 1])
  func `filters look at so much`(more: Int) throws {
    // The text is looked at, and so is what is made of it.
    let text = String(repeating: "x", count: 100_000)
    let count = Limits.work / 200_000 + more
    let code = more > 0 ? "template-work" : nil
    #expect(
      try bound(turns(count, "{% assign a = long | upcase %}"), ["long": .text(text)]) == code)
  }

  @Test func `a map that is compared counts as all it holds`() throws {
    let map = (0..<1_000).reduce(into: ValueMap()) { $0.append("key\($1)", .text("value")) }
    let text = turns(5_000, "{% if map == other %}{% endif %}")
    let facts: ValueMap = ["map": .map(map), "other": .map(map)]
    #expect(try bound(text, facts) == "template-work")
  }

  @Test(arguments: [-1, 0, 1])
  func `so much is put out, text as written included`(more: Int) throws {
    let code = more > 0 ? "template-output" : nil
    let text = String(repeating: "x", count: 10_000)
    let facts: ValueMap = ["long": .text(text)]
    let count = Limits.output / 10_000 - 1
    let rest = times(10_000 + more, "y")
    #expect(try bound(turns(count, "{{ long }}") + rest, facts) == code)
    #expect(try bound(turns(count, text) + rest) == code)
  }

  @Test func `shapes that could take the time of their square`() {
    let shapes = [
      "{% comment %}" + times(60_000, "{%"), "{% raw %}" + times(60_000, "{%"),
      times(40_000, "{{ \""), "{% liquid " + times(20_000, "comment\n") + "%}",
      "{{ a" + times(40_000, " | upcase") + " }}", "{{ a" + times(60_000, ".b") + " }}",
      "{% if a %}" + times(10_000, "{% elsif a %}") + "{% endif %}",
      "{% case a %}{% when 1" + times(40_000, ", 1") + " %}{% endcase %}", times(250_000, "\n"),
      times(250_000, " "), times(80_000, "x\n\n"), times(120_000, ". "), times(60_000, "{%}"),
      times(60_000, "{#}"), times(10_000, "{% # x %}\n"), times(80_000, "\\\n"),
    ]
    for shape in shapes { _ = parsed(shape) }
  }

  @Test(arguments: [-1, 0, 1])
  func `a template has so many branches, names and facts`(more: Int) {
    let code = more > 0 ? ["template-parts"] : []
    #expect(parsed(times(Limits.branches + more, "{% if a %}b{% endif %}")) == code)
    #expect(
      parsed("{% if a %}" + times(Limits.branches + more - 1, "{% elsif a %}b") + "{% endif %}")
        == code)
    #expect(
      parsed("{% cycle " + times(Limits.branches + more - 1, "a, ") + "a %}") == code)
    let half = times(Limits.branches / 2 - 1, "{% if a %}b{% endif %}")
    let rest = times(2 + more, "{% if a %}b{% endif %}")
    #expect(parsed("{% render 'p' %}{% render 'p' %}" + rest, ["p": half]) == code)
    let names = (0..<Limits.names + more).map { "{% assign n\($0) = 1 %}" }.joined()
    #expect(parsed(names) == code)
    #expect(parsed((0..<Limits.facts + more).map { "{{ a\($0) }}" }.joined()) == code)
  }
}
