import Foundation
import TestSupport
import Testing
import Text

@testable import Comparing
@testable import Fitting

/// The page fits drafts that no template would make exactly as the program does.
@Suite(.enabled(if: Chromium.isThere, Comment(rawValue: Chromium.absence)), .timeLimit(.minutes(5)))
struct PageRandomDraftTests {
  private struct Found: Decodable {
    let text: String?
    let cost: Int?
    let over: Int?
    let isProved: Bool?
    let parts: String?
  }

  @Test(arguments: Fitting.Unit.allCases)
  func `six hundred random drafts come out as from the program`(_ unit: Fitting.Unit) async throws {
    var maker = DraftMaker(seed: 20_261_129)
    var texts = DraftTexts()
    var cases: [(draft: Draft, limit: Int)] = []
    var json: [JSON] = []
    for _ in 0..<600 {
      var draft = Draft()
      maker.fill(&draft, depth: 2)
      let limit = Int.random(in: 0...90, using: &maker.generator)
      cases.append((draft, limit))
      let data = DraftData(
        of: ComparedDraft(draft.tree, paths: maker.paths, missing: { _, _ in [] }))
      json.append(.list([data.json { texts.number(of: $0) }, .integer(limit)]))
    }
    let data = JSON.object([
      JSON.Member("texts", .texts(texts.all)), JSON.Member("all", .list(json)),
    ])
    try await PageScript.open { (browser) async throws in
      try await browser.evaluate("void Object.assign(data, \(data.line))")
      let found: [Found] = try await PageScript.value(
        of: """
          data.all.map(([draft, amount]) => {
            const limits = [{ amount, name: "", measure: { unit: "\(unit.rawValue)" } }];
            const way = fit(draftOf({ draft }), limits, new Map());
            if (!way) return {};
            if (way.measured.over > 0) return { over: way.measured.over };
            return {
              text: way.text, cost: way.cost, isProved: way.isProved,
              parts: partsOf(way).map((part) => part.text).join(""),
            };
          })
          """, in: browser)
      var counts = [0, 0, 0]
      for (found, (draft, limit)) in zip(found, cases) {
        switch Fitter([Limit(limit, unit)]).fit(draft) {
        case .fits(let fit):
          counts[0] += 1
          #expect(found.text == fit.text, "\(draft.tree)")
          #expect(found.parts == fit.text)
          #expect(found.cost == fit.cost)
          // The page may be more cautious, and claims no proof that the program has not.
          #expect(fit.isProved || found.isProved == false)
        case .tooLong(let overrun):
          counts[1] += 1
          #expect(found.over == overrun.over, "\(draft.tree)")
        case .unavailable:
          counts[2] += 1
          #expect(found.text == nil && found.over == nil)
        }
      }
      // Each of them is there.
      #expect(counts.allSatisfy { $0 > 20 }, "\(counts)")
    }
  }
}

/// Texts that have a number each.
private struct DraftTexts {
  private(set) var all: [String] = []

  mutating func number(of text: String) -> JSON {
    if let number = all.firstIndex(of: text) { return .integer(number) }
    all.append(text)
    return .integer(all.count - 1)
  }
}

/// Makes drafts of marks, gaps, facts and choices at random.
private struct DraftMaker {
  var generator: SeededGenerator
  let paths = ["a", "b", "c", "d"]

  private static let literals = [
    "word", ".", ". Next", ",", ", and", "(", ")", ").", "!", "?", " .NET", "…", "...", "e.g.",
    "“", "”.", "\"", "a b", "Ω", "ż", ": x",
  ]
  private static let facts = [
    "", "Acme Inc.", "the team", "a draft", "your talk", "Why sleep?", ". It held", "iOS", "x",
    "an hour.", "their work", "U.S.", "”", "Ada", "漢字", "my own…",
  ]

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }

  mutating func fill(_ draft: inout Draft, depth: Int) {
    for _ in 0..<below(7) {
      switch below(10) {
      case 0...2: draft.append(literal: Self.literals[below(Self.literals.count)])
      case 3...4:
        draft.append(
          fact: Self.facts[below(Self.facts.count)], sources: [below(4)],
          isAboutReader: below(2) == 0)
      case 5...6: draft.append(below(3) > 0 ? .space : below(2) > 0 ? .line : .paragraph)
      case 7: draft.appendBoundary()
      default: if depth > 0 { choose(&draft, depth: depth - 1) }
      }
    }
  }

  private mutating func choose(_ draft: inout Draft, depth: Int) {
    let kind = Choice.Kind.allCases[below(4)]
    let count = 1 + below(3)
    let choice = draft.open(
      Choice(name: nil, kind: kind, weight: 1 + below(3), start: below(5), ordinal: nil), of: count)
    for index in 0..<count where below(6) > 0 {
      let mark = draft.mark
      fill(&draft, depth: depth)
      draft.close(alternative: index, of: choice, since: mark)
    }
    draft.close(choice: choice)
  }
}
