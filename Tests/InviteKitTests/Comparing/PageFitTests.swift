import Foundation
import TestSupport
import Testing

@testable import Channels
@testable import Comparing
@testable import Fitting
@testable import People
@testable import Writing

/// The page fits a draft again exactly as the program does.
@Suite(
  .serialized, .enabled(if: Chromium.isThere, Comment(rawValue: Chromium.absence)),
  .timeLimit(.minutes(5)))
struct PageFitTests {
  private static let channels = [
    "linkedin", "linkedin-message", "inmail", "bluesky", "mastodon", "threads", "x-post", "sms",
    "email", "none",
  ]

  /// A card's text as the page writes and as it fits it.
  private struct Card: Decodable {
    let person: Int
    let card: Int
    let written: String
    let parts: String
    let text: String?
    let count: Int?
    let cost: Int?
    let alternatives: [[String?]]
  }

  @Test func `the page writes and fits every shipped message as the program does`() async throws {
    let comparison = try PageSample.shipped(channels: Self.channels)
    try await PageScript.open(with: comparison) { (browser) async throws in
      let cards: [Card] = try await PageScript.value(
        of: """
          data.recipients.flatMap((recipient, person) => recipient.cards.flatMap((card, number) => {
            const tree = draftOf(card);
            if (!tree) return [];
            const own = render(tree.nodes, asIn(card.taken), false);
            const way = fit(tree, limitsOf(data.channels[card.channel]), new Map());
            return [{
              person, card: number, written: own.text,
              parts: partsOf(own).map((part) => part.text).join(""), text: way && way.text,
              count: way && way.measured.count, cost: way && way.cost,
              alternatives: alternativesOf(own).map((choice) =>
                choice.alternatives.map((alternative) => alternative.text)),
            }];
          }))
          """, in: browser)
      let written = comparison.recipients.flatMap(\.invites).count { $0.invite.message != nil }
      #expect(cards.count == written)
      for card in cards {
        let compared = comparison.recipients[card.person].invites[card.card]
        let name = "\(compared.invite.variant ?? "") on \(compared.invite.channel)"
        let message = try #require(compared.invite.message)
        #expect(card.written == message.text, "\(name)")
        #expect(card.parts == message.text, "\(name)")
        #expect(card.text == message.text, "\(name)")
        #expect(card.count == message.count, "\(name)")
        #expect(card.cost == message.cost, "\(name)")
        #expect(card.alternatives == compared.options.map { $0.map(\.text) }, "\(name)")
      }
    }
  }

  /// What comes of a pin.
  private struct Pinned: Codable, Hashable {
    let person: Int
    let card: Int
    let choice: Int
    let index: Int
    let text: String?
    let count: Int?
    let over: Int?
  }

  @Test(arguments: ["linkedin", "bluesky", "sms", "inmail", "threads"], [nil, 130])
  func `with one alternative pinned the page fits as the program does without the others`(
    _ channel: String, _ limit: Int?
  ) async throws {
    let channel = try PageSample.channel(channel, limitedTo: limit)
    let (comparison, drafts) = try PageSample.shippedDrafts(on: channel)
    try await PageScript.open(with: comparison) { (browser) async throws in
      let found: [Pinned] = try await PageScript.value(
        of: """
          data.recipients.flatMap((recipient, person) => recipient.cards.flatMap((card, number) => {
            const tree = draftOf(card);
            if (!tree) return [];
            return tree.choices.flatMap((choice) => choice.order.map((index) => {
              const pins = new Map();
              for (let [at, taken] = [choice, index]; at; [at, taken] = [at.parent, at.within]) {
                pins.set(at.number, taken);
              }
              const way = fit(tree, limitsOf(data.channels[card.channel]), pins);
              const isOver = way && way.measured.over > 0;
              return {
                person, card: number, choice: choice.number, index,
                text: way && !isOver ? way.text : null,
                count: way && !isOver ? way.measured.count : null,
                over: isOver ? way.measured.over : null,
              };
            }));
          }))
          """, in: browser)
      #expect(found.count > 100)
      #expect(Set(found.map(\.person)).count == comparison.recipients.count)
      let fitter = Fitter(channel.fittingLimits)
      for pinned in found {
        let draft = try #require(drafts[pinned.person][pinned.card])
          .pinning(pinned.choice, to: pinned.index)
        let note = "\(comparison.recipients[pinned.person].path), \(pinned)"
        switch fitter.fit(draft) {
        case .fits(let fit):
          #expect(pinned.text == fit.text, "\(note)")
          #expect(pinned.count == fit.count, "\(note)")
        case .tooLong(let overrun): #expect(pinned.over == overrun.over, "\(note)")
        case .unavailable: #expect(pinned.text == nil && pinned.over == nil, "\(note)")
        }
      }
    }
  }
}

extension Draft {
  /// The draft without the other alternatives of a choice, and without those of the choices that it
  /// lies in.
  fileprivate func pinning(_ number: Int, to index: Int) -> Draft {
    var draft = self
    for (other, choice) in choices.enumerated() {
      let holding = choice.alternatives.filter {
        alternatives[$0]?.choices.contains(number) ?? false
      }
      let kept =
        other == number ? [choice.alternatives.lowerBound + index] : holding
      guard !kept.isEmpty else { continue }
      for alternative in choice.alternatives where !kept.contains(alternative) {
        draft.alternatives[alternative] = nil
      }
    }
    return draft
  }
}
