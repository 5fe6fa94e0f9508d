import Diagnostics
import Templating
import Testing

/// How much a template may ask for, and what a partial may hold.
struct TemplateLimitTests {
  @Test func `blocks that nest too deep`() {
    let text = String(repeating: "{% if met %}", count: 65)
    let (template, diagnostics) = Template.parse(SourceText(name: "t", text: text))
    #expect(template == nil)
    #expect(diagnostics.map(\.code) == ["template-nesting"])
  }

  @Test func `brackets that nest too deep`() {
    let text = "{{ " + String(repeating: "a[", count: 100_000) + " }}"
    let (template, diagnostics) = Template.parse(SourceText(name: "t", text: text))
    #expect(template == nil)
    #expect(diagnostics.map(\.code) == ["template-nesting"])
  }

  @Test(arguments: [
    ("{% for i in (1..999999999) %}x{% endfor %}", "template-turns"),
    ("{% for i in (1..100) %}{% for j in (1..101) %}{% endfor %}{% endfor %}", "template-turns"),
    ("{% for i in (1..9000) %}{{ long }}{% endfor %}", "template-output"),
    ("{{ (1..999999999) | join }}", "template-work"),
    ("{{ (1..999999999) | reverse | first }}", "template-work"),
    ("{{ long | replace: '', long | replace: '', long | replace: '', long }}", "template-work"),
    ("{% for i in (1..9000) %}{% if much contains 'z' %}{% endif %}{% endfor %}", "template-work"),
    ("{% for i in (1..1001) %}{% vary %}a{% endvary %}{% endfor %}", "template-choices"),
  ])
  func `what no message needs is refused`(template: String, code: String) throws {
    let facts: ValueMap = [
      "long": .text(String(repeating: "x", count: 500)),
      "much": .text(String(repeating: "x", count: 50_000)),
    ]
    let parsed = try Rendering.template(template)
    let options = BindingOptions(now: Rendering.now)
    let fault = #expect(throws: Diagnostic.self) { try parsed.bind(to: facts, options) }
    #expect(fault.map { "\($0.code)" } == code)
  }

  @Test func `a text that doubles is refused before it fills the memory`() throws {
    let doubling = String(repeating: "{% assign x = x | append: x %}", count: 60)
    let parsed = try Rendering.template("{% assign x = 'aaaaaaaa' %}" + doubling + "{{ x | size }}")
    let options = BindingOptions(now: Rendering.now)
    let fault = #expect(throws: Diagnostic.self) { try parsed.bind(to: [:], options) }
    #expect(fault?.code == "template-work")
  }

  @Test func `partials that multiply are refused`() throws {
    var partials: [String: SourceText] = [:]
    for level in 0..<12 {
      let text = String(repeating: "{% render 'p\(level + 1)' %}", count: 4)
      partials["p\(level)"] = SourceText(name: "p\(level)", text: level == 11 ? "" : text)
    }
    let source = SourceText(name: "t", text: "{% render 'p0' %}")
    let (template, diagnostics) = Template.parse(source, partials: partials)
    #expect(template == nil)
    #expect(diagnostics.map(\.code) == ["template-partials"])
  }

  /// The codes of what is wrong with a template that renders a partial `p`.
  private func codes(_ text: String, partial: String) -> [String] {
    Template.parse(
      SourceText(name: "t", text: text), partials: ["p": SourceText(name: "p", text: partial)],
      vocabulary: TemplateFaultTests.vocabulary
    ).diagnostics.map { "\($0.code)" }
  }

  @Test func `a partial is held to the rules of where it is rendered`() {
    let choice = "{% choose how %}a{% or %}b{% endchoose %}"
    #expect(
      codes("{% capture x %}{% render 'p' %}{% endcapture %}{{ x }}", partial: choice)
        == ["template-choice-in-capture"])
    #expect(codes("{% render 'p' %}{% render 'p' %}", partial: choice) == [])
    #expect(codes(choice + "{% render 'p' %}", partial: choice) == ["template-choice-name"])
    #expect(codes("{% render 'p' %}", partial: "a{% render 'p' %}") == ["template-recursion"])
    #expect(
      codes("{% render 'p' %}", partial: "---\nsummary: x\n---\na") == ["template-front-matter"])
    #expect(codes("{% render 'p' %}", partial: "{{ met.topic }}") == [])
    #expect(
      codes("{% assign x = 1 %}{% render 'p' %}", partial: "{{ x }}") == ["template-unknown-fact"])
    #expect(codes("{% render 'p', met: met %}", partial: "{{ met.topic }}") == [])
    #expect(codes("{% render 'q' %}", partial: "") == ["template-unknown-partial"])
  }

  @Test func `weight is no name`() {
    #expect(codes("{% choose weight %}a{% or %}b{% endchoose %}", partial: "").count == 1)
  }
}
