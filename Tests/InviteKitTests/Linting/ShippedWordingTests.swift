import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import People
@testable import Wording
@testable import Writing
@testable import Channels
@testable import Keeping

/// The project's own templates, and the messages they make of its own profiles, held against the
/// rules about wording.
struct ShippedWordingTests {
  private static func told(_ passage: AnnotatedText) -> [String] {
    WordingRules.all.flatMap { rule in
      rule.findings(in: passage).filter { _ in rule.severity != .info }
        .map { "\(rule.code): \(passage.text($0.range)): \($0.message)" }
    }
  }

  @Test func `no template says anything that the rules warn of`() throws {
    let library = try TemplateLibrary.load(folder: Checkout.root.appending(path: "templates").path)
    for variant in library.variants {
      let told = Set(variant.readings.flatMap(Self.told))
      #expect(told.isEmpty, "\(variant.name): \(told.sorted().joined(separator: "\n"))")
    }
  }

  @Test func `no message says anything that the rules warn of`() throws {
    let library = try TemplateLibrary.load(folder: Checkout.root.appending(path: "templates").path)
    let today = try #require(PartialDate("2026-11-21"))
    let channel = try #require(library.channels["linkedin"])
    let writer = Writer(library: library, options: WritingOptions(channel: channel, today: today))
    for pair in try Corpus.pairs() {
      for variant in writer.candidates(for: pair) {
        let invite = writer.write(variant, for: pair)
        let told = invite.findings.filter { $0.severity > .info }.map(\.message)
        #expect(told.isEmpty, "\(variant.name): \(invite.message?.text ?? ""): \(told)")
      }
    }
  }
}
