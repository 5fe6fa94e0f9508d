import Foundation
import TestSupport
import Testing

@testable import People
@testable import Writing
@testable import Channels

/// Every message that the project's templates make of its profiles, to be read as text: a change of
/// wording shows as one.
struct MessagesTests {
  private static let file = Checkout.root.appending(
    path: "Tests/InviteKitTests/Golden/messages.txt")

  @Test func `the messages read as they did`() throws {
    let library = try TemplateLibrary.load(folder: Checkout.root.appending(path: "templates").path)
    let today = try #require(PartialDate("2026-11-21"))
    let channel = try #require(library.channels["linkedin"])
    let writer = Writer(library: library, options: WritingOptions(channel: channel, today: today))
    let messages = try Corpus.pairs().flatMap { pair in
      writer.all(for: pair).compactMap { invite in
        (invite.message?.text).map { text in
          let names = "\(pair.sender.name.full.text) to \(pair.recipient.name.full.text)"
          return "== \(names): \(invite.variant ?? "")\n\(text)\n"
        }
      }
    }
    let actual = messages.joined(separator: "\n")
    let expected = try? String(contentsOf: Self.file, encoding: .utf8)
    if actual != expected, ProcessInfo.processInfo.environment["INVITE_RECORD"] != nil {
      try actual.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(actual == expected, "changed: read the messages, then INVITE_RECORD=1 records them")
  }
}
