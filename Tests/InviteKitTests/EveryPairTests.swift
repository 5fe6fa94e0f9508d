import Diagnostics
import Fitting
import Foundation
import TestSupport
import Testing

@testable import Batch
@testable import Channels
@testable import People
@testable import Writing

/// The templates and the profiles of the project, each with each: they are product and corpus at
/// once.
struct EveryPairTests {
  private static let library = Result {
    try TemplateLibrary.load(folder: Checkout.root.appending(path: "templates").path)
  }

  private func invites(on channel: Channel) throws -> [(pair: Pair, invite: Invite)] {
    let today = try #require(PartialDate("2026-11-21"))
    let options = WritingOptions(channel: channel, today: today)
    let writer = Writer(library: try Self.library.get(), options: options)
    return try Corpus.pairs().flatMap { pair in writer.all(for: pair).map { (pair, $0) } }
  }

  @Test func `the library has no faults`() throws {
    let library = try Self.library.get()
    #expect(library.faulty == [])
    #expect(library.warnings == [])
  }

  @Test func `every variant that the facts allow fits the shortest channel`() throws {
    let channel = try #require(ChannelTable.builtIn["linkedin"])
    let invites = try invites(on: channel)
    #expect(invites.map(\.invite).filter { $0.status == .tooLong } == [])
    // The cases beside the templates write those that no pair of profiles does.
    let written = Set(invites.map(\.invite).filter { $0.status == .fits }.compactMap(\.variant))
    #expect(written.count >= 14)
  }

  @Test(arguments: ChannelTable.builtIn.channels)
  func `every message is whole, within the limit and well set`(channel: Channel) throws {
    for (pair, invite) in try invites(on: channel) where invite.status == .fits {
      let text = try #require(invite.message?.text)
      for limit in channel.fittingLimits {
        #expect(limit.measure.count(text) <= limit.allowance(for: text), "\(text)")
      }
      let flaws = ["  ", " .", " ,", "..", "{{", "{%", "()", "\"\"", "\n\n\n"]
      #expect(flaws.allSatisfy { !text.contains($0) }, "\(text)")
      #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false)
      // The first line greets by name, and a letter has paragraphs.
      let first = try #require(text.split(separator: "\n").first)
      #expect(first.contains(try #require(pair.recipient.name.first.name)), "\(text)")
      #expect(channel.traits.contains(.long) == text.contains("\n\n"), "\(text)")
      if !channel.traits.contains(.long) { #expect(sentences(in: text[...]) <= 5, "\(text)") }
    }
  }

  @Test(arguments: ["linkedin", "linkedin-message", "email", "sms", "bluesky"])
  func `a list of people gets what each of them gets alone`(name: String) throws {
    let channel = try #require(ChannelTable.builtIn[name])
    let today = try #require(PartialDate("2026-11-21"))
    for kind in [nil] + InviteKind.allCases {
      for folder in ["templates", nil] {
        let library = folder == nil ? TemplateLibrary.starter : try Self.library.get()
        let writer = Writer(
          library: library, options: WritingOptions(channel: channel, kind: kind, today: today))
        for pair in try Corpus.pairs() {
          let batch = Batch(sender: pair.sender, writer: writer)
          let reading = ProfileReading(profile: pair.recipient, diagnostics: [])
          let invite = batch.invite(to: reading, named: pair.recipient.source.name)
          #expect(invite == writer.invite(for: pair, as: nil, after: pair.warnings))
        }
      }
    }
  }

  /// How many sentences a text has: marks that end one, with white space or nothing after them.
  private func sentences(in text: Substring) -> Int {
    let words = text.split(separator: " ")
    return words.count { $0.hasSuffix(".") || $0.hasSuffix("?") || $0.hasSuffix("!") }
  }
}
