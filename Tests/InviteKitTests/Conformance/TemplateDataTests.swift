import Diagnostics
import Testing

@testable import Keeping

/// The data of a template that is tried out: values print as they are written.
struct TemplateDataTests {
  private func render(_ template: String, _ data: String) throws -> String {
    try TemplateTrial().render(
      SourceText(name: "t", text: template), data: SourceText(name: "d", text: data)
    ).text
  }

  @Test func `values of YAML stay as they are`() throws {
    let data = """
      a: 0700123456
      b: 1.10
      c: 123456789012345678901234567890
      d: True
      e: NULL
      f: 1e3
      g: -0
      """
    #expect(
      try render("{{ a }} {{ b }} {{ c }} {{ d }} {{ e }} {{ f }} {{ g }}", data)
        == "0700123456 1.10 123456789012345678901234567890 True NULL 1e3 -0")
  }

  @Test func `numbers that print as they are written can be compared`() throws {
    #expect(
      try render(
        "{% if n > 2 and t %}{{ n | plus: 1 }} {{ f }}{% endif %}", "{n: 3, t: true, f: 1.5}")
        == "4 1.5")
  }

  @Test func `JSON says what is a number, and writes an emoji in two halves`() throws {
    let data = #"{"a": 1.10, "id": 123456789012345678901234567890, "e": "\ud83d\ude00", "n": 7}"#
    #expect(
      try render("{{ a }} {{ id }} {{ e }} {{ n | plus: 1 }}", data)
        == "1.1 123456789012345678901234567890 😀 8")
  }

  @Test func `what was swallowed is told`() {
    #expect(throws: TemplateFaults.self) { try render("{{ a }}", "a: &Co Forum") }
  }
}
