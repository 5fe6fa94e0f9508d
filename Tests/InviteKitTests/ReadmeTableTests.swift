import Diagnostics
import Foundation
import InviteKit
import TestSupport
import Testing
import Text

@testable import People
@testable import Writing

/// What the README and the guides say of profiles, templates and JSON, held against the code.
struct ReadmeTableTests {
  private let profiles = Document.guide("WriteAProfile")

  /// The tables of the guide that are made from the table of facts.
  private static let tables: [[[String]]] = [
    [["key", "what it is", "how it is written", "example"]]
      + FactKey.all.map { key in
        [key.code, key.summary, key.writing, "`\(key.example)`"]
      },
    [["key of `note`", "question or meaning", "how it is written", "example"]]
      + FactKey.note.map { key in
        [key.code, key.question ?? key.summary, key.writing, "`\(key.example)`"]
      },
    [["tie", "what it says", "keys"]]
      + FactKey.ties.map { tie in
        [tie.code, tie.summary, tie.keys.map(\.code).joined(separator: " ")]
      },
  ]

  /// The table of the guide that is made from the usual titles of columns.
  private static let titles =
    [["place", "titles"]]
    + UsualTitles.rows.map { ["`\($0.path)`", $0.titles.joined(separator: ", ")] }

  @Test func `the tables of keys are those of the code`() throws {
    try expect(Self.tables, in: profiles)
  }

  @Test func `the table of titles is that of the code`() throws {
    try expect([Self.titles], in: Document.guide("WriteToMany"))
  }

  /// Expects tables in a guide; they are written anew where that is asked for.
  private func expect(_ tables: [[[String]]], in document: Document) throws {
    var guide = try document.text()
    let written = guide
    for table in tables {
      let rows = table.map { "| \($0.joined(separator: " | ")) |" }
      let start = try #require(guide.range(of: rows[0] + "\n"), "no table \(rows[0])")
      let end = guide.range(of: "\n\n", range: start.lowerBound..<guide.endIndex)
      let rule = String(repeating: "|---", count: table[0].count) + "|"
      guide.replaceSubrange(
        start.lowerBound..<(end?.lowerBound ?? guide.endIndex),
        with: ([rows[0], rule] + rows.dropFirst()).joined(separator: "\n"))
    }
    if guide != written, ProcessInfo.processInfo.environment["INVITE_RECORD"] != nil {
      try guide.write(to: document.file, atomically: true, encoding: .utf8)
    }
    #expect(guide == written, "stale: run the tests with INVITE_RECORD=1")
  }

  @Test func `the questions of the interview are those that it asks`() throws {
    let guide = try Document.guide("WriteAProfile").text()
    for (index, question) in FactKey.note.compactMap(\.question).enumerated() {
      #expect(guide.contains("\n\(index + 2). \(question)\n"))
    }
  }

  @Test func `every key of the front matter is told`() throws {
    let guide = try Document.guide("WriteATemplate").text()
    for key in FrontMatter.keys { #expect(guide.contains("`\(key)`"), "\(key)") }
  }

  @Test func `every key of the JSON is told, in its order`() throws {
    let ada = try #require(
      Profile.read(Array("name: Ada Lovelace\n".utf8), name: "ada.yaml").profile)
    let grace = try #require(
      Profile.read(Array("name: Grace Hopper\n".utf8), name: "me.yaml").profile)
    let channel = try #require(ChannelTable.builtIn["linkedin"])
    let today = try #require(PartialDate("2026-11-21"))
    let writer = Writer(
      library: .starter, options: WritingOptions(channel: channel, today: today))
    var keys: [String] = []
    if case .object(let members) = writer.best(for: try Pair(sender: grace, recipient: ada)).json {
      keys = members.map(\.key)
    }
    let told = try Document.guide("ForPrograms").text().matches(of: #/\n\| `(\w+)`/#)
    #expect(told.map { String($0.output.1) } == keys)
  }

  @Test(arguments: Document.all)
  func `the profiles shown have no fault`(_ page: Document) throws {
    for block in try page.blocks(of: "yaml") where block.text.hasPrefix("name:") {
      let reading = Profile.read(Array(block.text.utf8), name: "shown.yaml")
      #expect(reading.diagnostics == [])
    }
  }

  @Test(arguments: Document.all)
  func `the settings of the linter shown have no fault`(_ page: Document) throws {
    for block in try page.blocks(of: "yaml") where block.text.hasPrefix("levels:") {
      #expect(LintSettings.read(SourceText(name: "lint.yaml", text: block.text)).1 == [])
    }
  }

  @Test(arguments: Document.all)
  func `the templates shown can be used`(_ page: Document) throws {
    for block in try page.blocks(of: "liquid") where block.text.hasPrefix("---\n") {
      let library = TemplateLibrary(
        [("shown", SourceText(name: "shown", text: block.text))],
        partials: TemplateLibrary.starter.partials)
      #expect(library.faulty == [])
      #expect(library.warnings == [])
    }
  }
}

extension FactKey {
  /// The key as code.
  fileprivate var code: String { "`\(name)`" }

  /// What people have to write, in a cell of a table.
  fileprivate var writing: String {
    let parts = keyNames.map { "`\($0)`" }.joined(separator: " ")
    return switch type {
    case .line, .text: "text"
    case .phrase(let frame): frame.advice
    case .whole(.sentences): "whole sentences"
    case .whole(.greeting): "as it is said, with its comma"
    case .whole(.line), .whole(.signature): "as it is said"
    case .word(let words): Phrasing.list(words)
    case .date: "a day, a month or a year"
    case .address: "an address on the web"
    case .name, .company: "text, or a map of \(parts)"
    case .languages: "a list of language tags"
    case .entries: "a list of texts, and of maps with a `name`"
    case .links: "a map of addresses"
    case .more: "text, lists and maps"
    case .ties: "a map of ties"
    case .tie, .note: "a map"
    }
  }
}
