import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import People
@testable import Wording

/// The rules about wording, held against notes that were published with a judgement of their own.
///
/// What a note left to fill in counts as filled in. Sources often print a note without its first
/// line, and so the rule about greetings is left out. Which facts there were nobody knows, and so are
/// the rules that ask for them.
@Suite(.enabled(if: Suites.areThere, Comment(rawValue: Suites.absence)))
struct PublicNotesTests {
  private struct Note: Decodable {
    let id: String
    let label: String
    let kind: String
    let lang: String
    let text: String

    var passage: AnnotatedText {
      let filled = FilledIn(text)
      return AnnotatedText(
        filled.text, spans: filled.spans, kind: kind == "follow-up" ? .followUp : .invite,
        language: lang)
    }

    private static let leftOut: [Diagnostic.Code] = [
      "lint-greeting", "lint-claim", "lint-told-back",
    ]

    /// What is found in it, as bad as the rules say.
    var findings: [(rule: any WordingRule, message: String)] {
      WordingRules.all.filter { !Self.leftOut.contains($0.code) }.flatMap { rule in
        rule.findings(in: passage).map { (rule, $0.message) }
      }
    }

    func has(_ severity: Severity) -> Bool {
      findings.contains { $0.rule.severity ?? .info >= severity }
    }

    var described: String {
      let told = findings.filter { $0.rule.severity != .info }
        .map { "\($0.rule.code): \($0.message)" }
      return ([id] + told).joined(separator: "\n  ")
    }
  }

  private func notes(_ label: String) throws -> [Note] {
    try #require(try Suites.load("notes.jsonl", as: Note.self)).filter { $0.label == label }
  }

  @Test func `good notes are left alone`() throws {
    let notes = try notes("good")
    #expect(notes.count > 10)
    let errors = notes.filter { $0.has(.error) }
    #expect(errors.isEmpty, "\(errors.map(\.described).joined(separator: "\n"))")
    let warned = notes.filter { $0.has(.warning) }
    #expect(warned.count <= 1, "\(warned.map(\.described).joined(separator: "\n"))")
    print("good notes with a warning: \(warned.count) of \(notes.count)")
  }

  @Test func `most bad notes are found`() throws {
    let notes = try notes("bad")
    let found = notes.filter { $0.has(.warning) }
    let missed = notes.filter { !$0.has(.warning) }.map(\.id)
    #expect(4 * found.count >= 3 * notes.count, "missed: \(missed)")
    print("bad notes with a warning or an error: \(found.count) of \(notes.count)")
  }
}

/// A note with its brackets filled in: `[Name]` in the greeting is the reader's, `[Company]` the
/// company, and anything else something that only this reader has.
private struct FilledIn {
  private(set) var text = ""
  private(set) var spans: [AnnotatedText.Span] = []

  init(_ note: String) {
    var rest = note[...]
    while let start = rest.firstIndex(where: { $0 == "[" || $0 == "{" }) {
      let opening = rest[start]
      let end =
        rest[start...].firstIndex(of: opening == "[" ? "]" : "}").map { index in
          rest[index...].prefix { $0 == "]" || $0 == "}" }.endIndex
        } ?? rest.endIndex
      add(String(rest[..<start]), .literal(nil))
      let label = rest[start..<end].filter { !"[]{}".contains($0) }.lowercased()
      add("Xanadu", .fact(paths: [path(of: label)], nil))
      rest = rest[end...]
    }
    add(String(rest), .literal(nil))
  }

  private func path(of label: String) -> String {
    switch label {
    case "name", "first name", "n": text.count < 12 ? "recipient.first_name" : "mutual.name"
    case "company", "target company": "recipient.company"
    case "role", "title": "recipient.role"
    case "your role", "role type": "sender.role"
    default: "met.topic"
    }
  }

  private mutating func add(_ part: String, _ origin: AnnotatedText.Origin) {
    guard !part.isEmpty else { return }
    let start = text.utf8.count
    text += part
    spans.append(AnnotatedText.Span(start..<text.utf8.count, origin))
  }
}
