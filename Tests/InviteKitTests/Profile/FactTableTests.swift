import Diagnostics
import Foundation
import Testing

@testable import Batch
@testable import Channels
@testable import Keeping
@testable import People
@testable import Writing

/// Adding a key: a row of the table is all that it takes, because whatever reads facts, shows them,
/// asks for them or describes them knows them from there.
struct FactTableTests {
  /// A key with the way to it.
  struct Row: Sendable, CustomTestStringConvertible {
    let path: [String]
    let key: FactKey

    var testDescription: String { path.joined(separator: ".") }

    /// What templates call it; nil where they do not read it.
    var name: String? {
      switch path[0] {
      case "name" where path[1] == "order": nil
      case "ties": path.dropFirst().joined(separator: ".")
      case "note": testDescription
      default: "recipient.\(testDescription)"
      }
    }

    /// What a listing calls it.
    var listed: String {
      switch key.type {
      case .languages: "\(testDescription)[0]"
      case .entries: "\(testDescription)[0].name"
      default: testDescription
      }
    }
  }

  /// Every key with a value of its own; where users name the keys, one of them.
  static let rows = rows(FactKey.all, below: [])

  private static func rows(_ keys: [FactKey], below path: [String]) -> [Row] {
    keys.flatMap { key in
      let path = path + [key.name] + (key.isOpen ? ["own"] : [])
      return key.keys.isEmpty ? [Row(path: path, key: key)] : rows(key.keys, below: path)
    }
  }

  /// The profile that has each example.
  private static func profile() throws -> Profile {
    var draft = ProfileScaffold()
    for row in rows { try draft.set(row.testDescription, row.key.example) }
    let reading = Profile.read(Array(draft.text(schema: nil).utf8), name: "them.yaml")
    #expect(reading.diagnostics == [])
    return try #require(reading.profile)
  }

  private static func facts() throws -> Facts {
    let sender = Profile.read(Array("name: Grace Hopper".utf8), name: "me.yaml").profile
    let options = WritingOptions(channel: Channel(name: "none"), today: .today)
    return try Facts(of: Pair(sender: #require(sender), recipient: profile()), options: options)
  }

  @Test(arguments: rows) func `its example is read back and listed`(_ row: Row) throws {
    guard row.name != nil else { return }
    let profile = try Self.profile()
    let found = try #require(profile.facts.first { $0.path == row.listed })
    #expect(found.fact.text == row.key.example)
    #expect(profile.listing.contains(row.key.example.prefix(40)))
    if case .phrase(let frame) = row.key.type, row.key.name != "relation" {
      #expect(profile.sentences.contains(frame.sentence(with: row.key.example)))
    }
  }

  @Test(arguments: rows) func `templates read it, and know where it was written`(_ row: Row) throws
  {
    guard let name = row.name else { return }
    let facts = try Self.facts()
    #expect(facts.text(at: name) == row.key.example)
    let place = try #require(facts.places[name]?.first)
    #expect(place.source.name == "them.yaml")
    #expect(place.source[place.range].contains(row.key.example))
    _ = try Scene("{{ \(name) | and_list }}").library()
  }

  @Test(arguments: rows) func `where it is missing, it is said where it goes`(_ row: Row) {
    // The name and the short form of a company go where the company goes.
    guard let name = row.name, row.path[0] != "company" else { return }
    let entry = ProfileSuggestion.entries(for: [name]).map(\.text).joined()
    #expect(entry.contains("\(row.path[row.path.count - 1]): "))
    #expect(entry.hasPrefix(row.path[0]))
  }

  @Test(arguments: rows) func `it is a column of a table`(_ row: Row) {
    // In a list of recipients it is an address: the kind of account is the sender's.
    guard row.path != ["linkedin"] else { return }
    #expect(TableColumn(titled: row.testDescription)?.path == row.path)
    #expect(TableColumn(titled: row.testDescription)?.isList == row.key.isList)
  }

  @Test(arguments: rows) func `the schema for editors describes it`(_ row: Row) throws {
    let text = Schema.profile.text
    var part = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    for key in row.path {
      let below = (part?["properties"] as? [String: Any])?[key] as? [String: Any]
      guard below != nil || key == "own" else {
        Issue.record("no \(key)")
        return
      }
      part = below ?? part
    }
    let summary = row.key.summary.prefix(1).uppercased() + row.key.summary.dropFirst()
    #expect((part?["description"] as? String)?.hasPrefix(summary) == true)
  }

  @Test(arguments: rows) func `templates are measured with a typical value of it`(_ row: Row) {
    guard let name = row.name, !row.key.isOpen else { return }
    let options = WritingOptions(channel: Channel(name: "none"), today: SampleProfiles.today)
    #expect(Facts(of: SampleProfiles.pair, options: options).text(at: name)?.isEmpty == false)
  }

  @Test func `every question is a whole sentence`() {
    for row in Self.rows {
      if let question = row.key.question { #expect(question.hasSuffix("?"), "\(question)") }
    }
    for tie in FactKey.ties { #expect(tie.keys.allSatisfy { $0.question != nil }) }
  }
}
