import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import People
@testable import Wording

/// The rules about wording, held against notes that a good writer sent.
@Suite(.enabled(if: ReferenceNote.areThere, "no dossiers beside the suites"))
struct ReferenceNotesTests {
  @Test func `no note of a good writer gets a warning`() throws {
    let notes = ReferenceNote.all
    #expect(notes.count == 20)
    for note in notes {
      let told = note.passages.flatMap { passage in
        WordingRules.all.flatMap { rule in
          rule.findings(in: passage).filter { _ in rule.severity ?? .info > .info }
            .map { "\(rule.code): \(passage.text($0.range)): \($0.message)" }
        }
      }
      #expect(told.isEmpty, "\(note.title): \(told.joined(separator: "\n"))")
    }
  }

  @Test func `the sentences of a note are told from its greeting and its name`() throws {
    for note in ReferenceNote.all where !note.isPublic {
      let sentences = try #require(note.passages.last).sentences
      #expect(sentences.first?.role == .greeting, "\(note.title)")
      #expect(sentences.last?.role == .closing, "\(note.title)")
    }
  }
}

/// A situation with the note that was sent.
private struct ReferenceNote {
  let title: String
  let subject: String?
  let body: String

  var isPublic: Bool { title.contains("(bluesky") }

  private var kind: InviteKind {
    if title.contains("stock-invite") { return .reply }
    return title.contains("after-acceptance") ? .followUp : .invite
  }

  /// The subject, where there is one, and the message.
  var passages: [AnnotatedText] {
    var setting = TextSetting()
    setting.isPublic = isPublic
    let parts = [(subject, true), (body, false)]
    return parts.compactMap { text, isSubject in
      text.map { text in
        let written = MarkedPassage(text)
        return AnnotatedText(
          written.text, spans: written.spans, kind: kind, isSubject: isSubject, setting: setting)
      }
    }
  }

  static let all: [ReferenceNote] = {
    guard let text = Suites.text(beside: "dossiers.md") else { return [] }
    return text.components(separatedBy: "\n## ").dropFirst().compactMap { section in
      guard let title = section.split(separator: "\n").first,
        let start = section.range(of: "\nReference (")?.upperBound,
        let end = section.range(of: "\n\nFacts that carried it")?.lowerBound,
        let line = section[start..<end].firstIndex(of: "\n")
      else { return nil }
      var body = section[line..<end].trimmingCharacters(in: .newlines)
      var subject: String?
      if body.hasPrefix("Subject: "), let end = body.range(of: "\n\n") {
        subject = String(body[..<end.lowerBound].dropFirst("Subject: ".count))
        body = String(body[end.upperBound...])
      }
      return ReferenceNote(title: String(title), subject: subject, body: body)
    }
  }()

  static var areThere: Bool { !all.isEmpty }
}
