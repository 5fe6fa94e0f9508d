import Foundation
import TestSupport
import Testing

/// Text that means to deceive, in the records of `invite batch`: told with the place of its record,
/// and never silently in a message.
struct DeceptiveRecordTests {
  /// A way to write three people down, the second of whom has a note.
  enum Form: String, CaseIterable {
    case json, yaml, csv

    /// The file.
    var name: String { "people.\(rawValue)" }

    /// The line that the note is on.
    var line: Int {
      switch self {
      case .json: 2
      case .yaml: 6
      case .csv: 3
      }
    }

    /// The people, the second of whom has this as the note.
    func people(_ note: String) -> String {
      let records = [("Ada Fox", "x"), ("Bea Unsaid", note), ("Cleo Fox", "x")]
      switch self {
      case .json:
        return records.map { "{\"name\": \"\($0)\", \"more\": {\"note\": \"\($1)\"}}\n" }.joined()
      case .yaml:
        return records.map { "---\nname: \($0)\nmore: {note: \"\($1)\"}\n" }.joined()
      case .csv: return "name,more.note\n" + records.map { "\($0),\($1)\n" }.joined()
      }
    }
  }

  private static let template =
    "---\nsummary: a\n---\nHi {{ recipient.first_name }}, {{ recipient.more.note }}.\n"

  /// What comes of one of the people.
  private struct Line: Decodable {
    let status: String
    let text: String?
    let findings: [Finding]

    /// What is told of a fault or a doubt.
    struct Finding: Decodable {
      let code: String
      let severity: String
      let path: String?
      let line: Int?
    }
  }

  private func run(_ form: Form, _ people: String) async throws -> (run: Program.Run, [Line]) {
    let files = [
      "me.yaml": "name: Grace Hopper\nwork: build compilers\n", "templates/t.liquid": Self.template,
      form.name: people,
    ]
    let run = try await Program(files: files.mapValues { Data($0.utf8) })
      .run(["batch", "me.yaml", form.name])
    let lines = try run.outputText.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
    return (run, lines)
  }

  /// Expects an error about the second record alone, at its place, and nothing of what is in it.
  private func expectError(
    _ code: String, _ form: Form, _ note: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let (run, lines) = try await run(form, form.people(note))
    let told = Comment(rawValue: "\(run.outputText)\(run.errorText)")
    #expect(run.status == 1, told, sourceLocation: sourceLocation)
    let statuses = lines.map(\.status)
    #expect(statuses == ["fits", "invalid", "fits"], told, sourceLocation: sourceLocation)
    let fault = try #require(lines.dropFirst().first?.findings.first, told)
    #expect(fault.code == code && fault.severity == "error", told, sourceLocation: sourceLocation)
    #expect(fault.path == form.name && fault.line == form.line, sourceLocation: sourceLocation)
    #expect(run.errorText.contains("1 invalid (record 2)"), told, sourceLocation: sourceLocation)
    let output = run.output + run.error
    for secret in ["Unsaid", note] {
      #expect(output.range(of: Data(secret.utf8)) == nil, told, sourceLocation: sourceLocation)
    }
  }

  /// Expects a warning about the second record alone, at its place.
  private func expectWarning(
    _ code: String, _ form: Form, _ note: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let (run, lines) = try await run(form, form.people(note))
    let told = Comment(rawValue: "\(run.outputText)\(run.errorText)")
    #expect(lines.map(\.status) == ["fits", "fits", "fits"], told, sourceLocation: sourceLocation)
    for (index, line) in lines.enumerated() {
      let doubts = line.findings.filter { $0.code == code }
      #expect(!doubts.isEmpty == (index == 1), told, sourceLocation: sourceLocation)
      for doubt in doubts {
        #expect(doubt.severity == "warning", told, sourceLocation: sourceLocation)
        #expect(doubt.path == form.name && doubt.line == form.line, sourceLocation: sourceLocation)
      }
    }
    for secret in ["Unsaid", note] {
      #expect(!run.errorText.contains(secret), told, sourceLocation: sourceLocation)
    }
  }

  @Test(
    arguments: Form.allCases,
    [
      ("\u{1B}[31m", "text-control-character"), ("\u{0}", "text-control-character"),
      ("\u{9B}31m", "text-control-character"), ("\u{202E}", "text-bidirectional-control"),
      ("\u{2066}", "text-bidirectional-control"), ("\u{200B}", "text-invisible-character"),
      ("\u{E0041}", "text-invisible-character"), ("😀\u{FE0F}\u{FE01}", "text-invisible-character"),
    ])
  func `what is hidden is an error of its record`(form: Form, hidden: (String, String))
    async throws
  {
    try await expectError(hidden.1, form, "a\(hidden.0)b")
  }

  @Test(arguments: [
    (#"\u0000"#, "text-control-character"), (#"\u001b[31m"#, "text-control-character"),
    (#"\u009b31m"#, "text-control-character"), (#"\u202e"#, "text-bidirectional-control"),
    (#"\u2066"#, "text-bidirectional-control"), (#"\u200b"#, "text-invisible-character"),
    (#"\ufe0f\ufe01"#, "text-invisible-character"), ("\u{FE0F}\\ufe01", "text-invisible-character"),
    ("\\ufe0f\u{FE01}", "text-invisible-character"), (#"\ufffe"#, "text-invisible-character"),
  ])
  func `what escapes hide is an error of its record`(hidden: (String, String)) async throws {
    for form in [Form.json, .yaml] { try await expectError(hidden.1, form, "a\(hidden.0)b") }
  }

  @Test func `a flag hides nothing behind it, however it is written`() async throws {
    let tags = [
      Form.json: #"\udb40\udc68\udb40\udc69"#, .yaml: #"\U000E0068\U000E0069"#,
      .csv: "\u{E0068}\u{E0069}",
    ]
    for (form, tag) in tags {
      let text = "🏴" + String(repeating: tag, count: 4)
      try await expectError("text-invisible-character", form, text)
    }
    let escaped = #"\ud83c\udff4"# + String(repeating: tags[.json] ?? "", count: 4)
    try await expectError("text-invisible-character", .json, escaped)
  }

  @Test func `half a character is an error of its record`() async throws {
    for half in [#"\ud83d"#, #"\ude00"#, #"\ude00\ud83d"#] {
      try await expectError("json-lone-surrogate", .json, "a\(half)b")
      try await expectError("yaml-escape", .yaml, "a\(half)b")
    }
  }

  @Test(arguments: Form.allCases)
  func `bytes of half a character are an error of their record`(form: Form) async throws {
    let parts = form.people("a|b").split(separator: "|").map { Data($0.utf8) }
    let bytes = parts[0] + Data([0xED, 0xA0, 0xBD]) + parts[1]
    let files = [
      "me.yaml": Data("name: Grace Hopper\n".utf8), "templates/t.liquid": Data(Self.template.utf8),
      form.name: bytes,
    ]
    let run = try await Program(files: files).run(["batch", "me.yaml", form.name])
    let lines = run.outputText.split(separator: "\n")
    #expect(lines.map { $0.contains("\"status\": \"fits\"") } == [true, false, true])
    #expect(lines[1].contains("\"code\": \"text-not-utf8\""))
    #expect(lines[1].contains("\"line\": \(form.line),"))
    #expect(!run.outputText.contains("Unsaid") && !run.errorText.contains("Unsaid"))
  }

  @Test(
    arguments: Form.allCases,
    [
      ("x\u{200D}y", "text-stray-character"), ("x\u{F8FF}", "text-private-use"),
      ("p\u{430}y", "text-mixed-scripts"), ("x\u{378}", "text-unassigned"),
      ("｛｛ x ｝｝", "text-look-alike"),
    ])
  func `what may deceive is a warning of its record`(form: Form, doubt: (String, String))
    async throws
  {
    try await expectWarning(doubt.1, form, doubt.0)
  }

  @Test(arguments: [
    (#"x\u200dy"#, "text-stray-character"), (#"x\uf8ff"#, "text-private-use"),
    (#"p\u0430y"#, "text-mixed-scripts"), (#"x\u0378"#, "text-unassigned"),
    (#"\uff5b\uff5b x"#, "text-look-alike"),
  ])
  func `what escapes make of a text may deceive as well`(doubt: (String, String)) async throws {
    for form in [Form.json, .yaml] { try await expectWarning(doubt.1, form, doubt.0) }
  }

  @Test func `every text of a record that may deceive is told`() async throws {
    let people = #"{"name": "Be\u200da Unsaid", "more": {"note": "x\uf8ff"}}"#
    let (_, lines) = try await run(.json, people + "\n")
    let codes = lines.flatMap(\.findings).map(\.code).filter { $0.hasPrefix("text-") }
    #expect(codes == ["text-stray-character", "text-private-use"])
  }

  @Test func `the header of a table hides nothing either`() async throws {
    for hidden in ["\u{202E}", "\u{200B}", "\u{1B}[31m"] {
      let (run, lines) = try await run(.csv, "name,more.no\(hidden)te\nAda Fox,x\n")
      #expect(run.status == 1 && lines.isEmpty)
      #expect(run.errorText.contains("people.csv:1:13: error: "))
      #expect(run.error.range(of: Data(hidden.utf8)) == nil)
    }
  }

  @Test(arguments: Form.allCases)
  func `texts in any script go through as they are`(form: Form) async throws {
    for note in ["محمد علي", "דוד לוי", "علی‌رضا", "ශ්‍රී ලංකා", "👩🏽‍🚀 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️"] {
      let (run, lines) = try await run(form, form.people(note))
      #expect(run.status == 0)
      #expect(lines.dropFirst().first?.text == "Hi Bea, \(note).")
      #expect(!run.outputText.contains("\"text-"))
    }
  }
}
