import Foundation
import InviteKit
import TestSupport
import Testing

/// The library used as a program of somebody else's would use it.
struct ExampleTests {
  @Test func `two profiles in, one fitting message out`() throws {
    let me = Profile.read(
      Array(
        """
        name: Grace Hopper
        work: build compilers that read English
        goal: compare notes on teaching machines
        """.utf8), name: "me.yaml")
    let ada = Profile.read(
      Array(
        """
        name: Ada Lovelace
        ties:
          met: {event: Strange Loop 2026, topic: symbolic computation}
        """.utf8), name: "ada.yaml")
    let pair = try Pair(sender: try #require(me.profile), recipient: try #require(ada.profile))

    let channel = try #require(ChannelTable.builtIn["linkedin"])
    let today = try #require(PartialDate("2026-11-21"))
    let options = WritingOptions(channel: channel, today: today)
    let invite = Writer(library: .starter, options: options).best(for: pair)

    #expect(invite.variant == "met-at-event")
    let message = try #require(invite.message)
    #expect(message.isProved)
    #expect(message.count <= 200)
    #expect(message.text.contains("meet you at Strange Loop 2026 and to talk about symbolic"))
    #expect(message.facts.contains("met.topic"))
  }

  @Test func `a table in, a line for each row out`() throws {
    let me = Profile.read(
      Array("name: Grace Hopper\nwork: build compilers that read English\n".utf8), name: "me.yaml")
    let channel = try #require(ChannelTable.builtIn["linkedin"])
    let options = WritingOptions(
      channel: channel, today: try #require(PartialDate("2026-11-21")))
    let table = Array(
      """
      name,met.event,met.topic
      Ada Lovelace,Strange Loop 2026,symbolic computation
      Charles Babbage,,

      """.utf8)
    var lines: [UInt8] = []

    let writer = Writer(library: .starter, options: options)
    let batch = Batch(sender: try #require(me.profile), writer: writer)
    var cutter = RecordCutter(name: "people.csv")
    var output = BatchOutput()
    for block in [try cutter.append(table[...]), try cutter.finish()] {
      lines += output.take(batch.lines(for: block, of: "people.csv", from: output.tally.total + 1))
    }

    #expect(lines.count { $0 == UInt8(ascii: "\n") } == 2)
    #expect(String(decoding: lines, as: UTF8.self).contains("\"recipient\": \"people.csv:3\""))
    #expect(output.tally.summary == "2 records: 1 written, 1 unavailable")
  }

  @Test func `a template of one's own is linted`() throws {
    let today = try #require(PartialDate("2026-11-21"))
    let source = SourceText(
      name: "hello.liquid", text: "---\nsummary: a\n---\nHi, I'd like to join your network.\n")

    let library = TemplateLibrary([(name: "hello", source: source)])
    let findings = Linter(today: today).findings(in: library)

    #expect(findings.contains { $0.diagnostic.code == "lint-missing-how" })
  }

  @Test func `the Swift of the guides is part of these examples`() throws {
    let examples = try String(contentsOfFile: #filePath, encoding: .utf8)
    let blocks = try Document.all.flatMap { try $0.blocks(of: "swift") }
    #expect(blocks.count == 4)
    for block in blocks { #expect(examples.contains(block.text)) }
  }
}
