import Diagnostics
import YAML

@testable import Comparing
@testable import Text

/// What is escaped holds nothing that acts, and is the same text again where it is read.
enum EscapeTarget {
  static func check(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    checkTerminal(text)
    checkJSON(text)
    checkYAML(text)
    checkHTML(text)
    for markdown in [
      Markdown.inline(text), Markdown.code(text), Markdown.prose(text),
      Markdown.quote(text).joined(separator: "\n"),
    ] { checkInert(markdown, "Markdown") }
  }

  private static func checkTerminal(_ text: String) {
    let visible = text.visible
    checkInert(visible, "visible text")
    expect(!visible.utf8.contains(0x0A), "a line end is visible text")
    expect(visible.visible == visible, "\(visible) is not yet visible")
    let source = SourceText(name: text, text: text)
    let place = Place(source, 0..<text.utf8.count)
    inspect(
      Diagnostic(
        "a", text.isEmpty ? "a" : text, at: place, notes: [Diagnostic.Note(text, at: place)],
        help: text))
    for line in Columns.text([[text, text]]).split(separator: "\n") {
      checkInert(String(line), "a column")
    }
  }

  private static func checkInert(_ text: String, _ what: String) {
    for scalar in text.unicodeScalars where scalar != "\n" {
      expect(!isControl(scalar), "control character in \(what): \(text.debugDescription)")
    }
  }

  private static func checkJSON(_ text: String) {
    let json = JSON.object([JSON.Member(text, .list([.text(text), .integer(text.count), .null]))])
    for written in [json.line, json.indented] {
      checkInert(written, "JSON")
      var reader = PlainJSON(written)
      expect(reader.read() == json, "JSON is not \(text.debugDescription): \(written)")
    }
  }

  private static func checkYAML(_ text: String) {
    for written in [text.yamlQuoted, text.yamlScalar] {
      checkInert(written, "YAML")
      guard HiddenCharacter.first(in: text.utf8) == nil, text.utf8.count < 1000 else { continue }
      let document = try? YAMLDocument.read(Array("a: \(written)\n".utf8), name: "a.yaml")
      guard case .mapping(let entries)? = document?.root.content else {
        fatalError("YAML cannot be read: \(written)")
      }
      let scalar = entries.first?.value.scalar
      expect(scalar.map { Array($0.text.utf8) } == Array(text.utf8), "YAML is not \(written)")
      expect(entries.first?.value.isMissing == false, "YAML is nothing: \(written)")
    }
  }

  private static func checkHTML(_ text: String) {
    let html = text.escapedForHTML
    expect(
      !html.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) }, "markup in \(html)")
    checkInert(html, "HTML")
    guard text.split(separator: "\n").allSatisfy({ $0.visible == $0 }) else { return }
    var plain: [UInt8] = []
    var rest = Array(html.utf8)[...]
    while let byte = rest.first {
      let sign = signs.first { rest.starts(with: $0.reference.utf8) }
      plain.append(sign?.byte ?? byte)
      rest = rest.dropFirst(sign?.reference.utf8.count ?? 1)
    }
    expect(plain == Array(text.utf8), "HTML is not \(text.debugDescription): \(html)")
  }
}

private let signs = [
  ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#35;", "#"), ("&#58;", ":"),
  ("&amp;", "&"),
].map { (reference: $0.0, byte: Array($0.1.utf8)[0]) }
