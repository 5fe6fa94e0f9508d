import Diagnostics
import TestSupport
import Testing

@testable import Text

struct DiagnosticPrinterTests {
  /// What is printed for a diagnostic at the marked place.
  private func printed(_ marked: String, _ message: String = "it is wrong") -> String {
    let text = MarkedText(marked)
    let source = text.source(named: "a.yaml")
    let place = text.ranges.first.map { Place(source, $0) }
    return DiagnosticPrinter().text(for: Diagnostic("test-code", message, at: place))
  }

  @Test func `the line is shown with carets under the place`() {
    #expect(
      printed("one\n  ⟦two⟧ three\n") == """
        a.yaml:2:3: error: it is wrong [test-code]
          2 |   two three
            |   ^^^

        """)
  }

  @Test func `an empty place has one caret, also at the end of the text`() {
    #expect(
      printed("one: [\n⟦⟧") == """
        a.yaml:2:1: error: it is wrong [test-code]
          2 |
            | ^

        """)
  }

  @Test func `tabs count one column and wide characters two`() {
    #expect(
      printed("\t東京 👩‍👩‍👧‍👧 ⟦x⟧") == """
        a.yaml:1:13: error: it is wrong [test-code]
          1 |  東京 👩‍👩‍👧‍👧 x
            |          ^

        """)
  }

  @Test func `control characters are shown escaped`() {
    #expect(
      printed("a\u{1B}[31m ⟦b⟧ \u{202E}c", "no \u{7}bell") == """
        a.yaml:1:8: error: no <U+0007>bell [test-code]
          1 | a<U+001B>[31m b <U+202E>c
            |               ^

        """)
  }

  @Test func `a long line is cut around the place`() {
    let text = printed(
      String(repeating: "x", count: 500) + "⟦here⟧" + String(repeating: "y", count: 500))
    #expect(
      text == """
        a.yaml:1:501: error: it is wrong [test-code]
          1 | …\(String(repeating: "x", count: 32))here\(String(repeating: "y", count: 60))…
            | \(String(repeating: " ", count: 33))^^^^

        """)
  }

  @Test func `a place over several lines is marked on its first`() {
    #expect(
      printed("a ⟦bc\nde⟧ f") == """
        a.yaml:1:3: error: it is wrong [test-code]
          1 | a bc
            |   ^^

        """)
  }

  @Test func `CRLF and CR end lines too`() {
    let source = SourceText(name: "x", text: "a\r\nb\rcé\nd")
    #expect(source.position(at: 0) == Position(line: 1, column: 1))
    #expect(source.position(at: 2) == Position(line: 1, column: 2))
    #expect(source.position(at: 3) == Position(line: 2, column: 1))
    #expect(source.position(at: 5) == Position(line: 3, column: 1))
    #expect(source.position(at: 8) == Position(line: 3, column: 3))
    #expect(source.position(at: 9) == Position(line: 4, column: 1))
    #expect(source.position(at: 99) == Position(line: 4, column: 2))
  }

  @Test func `an index of lines tells the same lines`() {
    for text in ["", "a", "a\n", "a\r\nb\rc\n\nd", "\r\r\n\n\r", "é\n東\r\n"] {
      let source = SourceText(name: "x", text: text)
      let index = LineIndex(source)
      for offset in 0...text.utf8.count {
        #expect(index.line(at: offset) == source.position(at: offset).line, "\(text) \(offset)")
      }
    }
  }

  @Test func `notes and help follow, and colour when asked for`() {
    let source = SourceText(name: "a.yaml", text: "name: A\nname: B\n")
    let diagnostic = Diagnostic(
      "yaml-duplicate-key", "duplicate key `name`", at: Place(source, 8..<12),
      notes: [Diagnostic.Note("first here", at: Place(source, 0..<4))],
      help: "keep one of them")
    #expect(
      DiagnosticPrinter().text(for: diagnostic) == """
        a.yaml:2:1: error: duplicate key `name` [yaml-duplicate-key]
          2 | name: B
            | ^^^^
          a.yaml:1:1: note: first here
          1 | name: A
            | ^^^^
          help: keep one of them

        """)
    #expect(
      DiagnosticPrinter(isColored: true).text(for: diagnostic).contains("\u{1B}[1;31merror\u{1B}["))
  }

  @Test(.timeLimit(.minutes(5)))
  func `a very long line is shown around the place, for each of many places`() {
    let source = SourceText(name: "a.yaml", text: String(repeating: "é ab ", count: 20_000))
    for number in 0..<20 {
      let start = 6 * 900 * number + 3
      let text = DiagnosticPrinter().text(
        for: Diagnostic("test-code", "it is wrong", at: Place(source, start..<start + 2)))
      let lines = text.split(separator: "\n")
      #expect(lines[1].count < 110 && lines[1].hasSuffix("…"))
      let carets = lines[2].prefix { $0 != "^" }.count
      #expect(lines[1].dropFirst(carets).hasPrefix("ab é"))
      #expect(lines[1].contains("| …") == (number > 0))
    }
  }

  @Test(.timeLimit(.minutes(5))) func `a letter under very many marks is cut`() {
    let marks = String(repeating: "\u{301}\u{323}", count: 50_000)
    let text = printed("⟦e⟧\(marks) ok")
    #expect(text.utf8.count < 2_000)
    #expect(printed("e\(marks) ⟦ok⟧").contains("^^"))
  }

  @Test(.timeLimit(.minutes(5))) func `a word is held against very many others in a moment`() {
    let others = (0..<200_000).map { "a-word-of-some-forty-letters-or-so-\($0)" }
    #expect(Phrasing.nearest(to: "a-word-of-some-forty-letters-or-so-x", among: others) != nil)
    let marks = String(repeating: "\u{301}", count: 20_000)
    #expect(Phrasing.nearest(to: "e" + marks, among: ["e"]) == nil)
    #expect(Phrasing.nearest(to: "e", among: ["e" + marks, "ee"]) == "ee")
  }
}
