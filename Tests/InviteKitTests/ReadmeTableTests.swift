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

  @Test func `the table of ties is complete`() throws {
    let guide = try profiles.text()
    for tie in FactKey.ties {
      let keys = tie.keys.map { "`\($0.name)`" }.joined(separator: " ")
      #expect(guide.contains("| `\(tie.name)` | \(tie.summary) | \(keys) |"))
    }
  }

  @Test func `the table of the note has the question and the example of each key`() throws {
    let guide = try profiles.text()
    for key in FactKey.note {
      let question = key.question ?? key.summary
      let row = guide.split(separator: "\n").first {
        $0.hasPrefix("| `\(key.name)` | \(question) | ") && $0.hasSuffix(" | `\(key.example)` |")
      }
      #expect(row != nil, "\(key.name)")
    }
  }

  @Test func `the questions of the interview are those that it asks`() throws {
    let readme = try Document.readme.text()
    for (index, question) in FactKey.note.compactMap(\.question).enumerated() {
      #expect(readme.contains("\n\(index + 2). \(question)\n"))
    }
  }

  @Test func `every key of a profile is told`() throws {
    let guide = try profiles.text()
    for key in FactKey.all {
      for name in [key.name] + key.keyNames where name != "order" {
        #expect(guide.contains("`\(name)`"), "\(name)")
      }
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
