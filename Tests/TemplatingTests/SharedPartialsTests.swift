import Diagnostics
import Templating
import Testing

@Suite struct SharedPartialsTests {
  private let texts = [
    "who": "{% choose who %}I'm {{ name }}{% or %}It's me{% endchoose %}",
    "open": "{% if name %}never closed",
    "odd": "a\u{FFFD}b {{ name }}",
  ].reduce(into: [:]) { $0[$1.key] = SourceText(name: $1.key, text: $1.value) }

  @Test(
    arguments: [
      "{% render \"who\", name: name %}", "{{ a }} {% render \"who\", name: a.b %}",
      "{% choose who %}x{% or %}y{% endchoose %} {% render \"who\", name: \"x\" %}",
      "{% render \"open\", name: a %}",
      "{% render \"odd\", name: a %}{% render \"odd\", name: b %}",
      "{% render \"none\" %}",
    ])
  func `a partial that was cut once reads as one that is cut for each template`(text: String) {
    let source = SourceText(name: "template", text: text)
    let shared = Partials(texts)
    let first = Template.parse(source, partials: shared)
    let second = Template.parse(source, partials: shared)
    let alone = Template.parse(source, partials: texts)
    #expect(first.template == alone.template)
    #expect(first.diagnostics == alone.diagnostics)
    #expect(second.template == first.template)
    #expect(second.diagnostics == first.diagnostics)
  }

  @Test func `what is wrong with a partial nobody renders is not told`() {
    let source = SourceText(name: "template", text: "Hello")
    let (template, diagnostics) = Template.parse(source, partials: Partials(texts))
    #expect(template != nil)
    #expect(diagnostics.isEmpty)
  }

  @Test func `a lost character in a partial is told once for each template that renders it`() {
    let source = SourceText(
      name: "template", text: "{% render \"odd\", name: a %}{% render \"odd\", name: b %}")
    let (_, diagnostics) = Template.parse(source, partials: Partials(texts))
    #expect(diagnostics.map(\.code) == ["text-replacement-character"])
    #expect(diagnostics.first?.place?.source == texts["odd"])
  }
}
