import Testing

@testable import Fitting

/// Units that do not add up, and several limits: what is claimed must be true, and what is found
/// must fit.
@Suite struct FitterEstimateTests {
  private static let measures = [
    Measure(.graphemes), Measure(.xWeighted), Measure(.threads),
    Measure(.graphemes, urlPrice: 23, mentions: .userPart), Measure(.utf16, urlPrice: 10),
    Measure(.gsm7, urlPrice: 12),
  ]

  /// Pieces that join with what is beside them, and addresses that form across pieces.
  private func riskyDraft(_ random: inout RandomDraft) -> Draft {
    random.literals += [
      "\u{301}", "\u{200D}", "👩", "💻", "🇮", "🇹", "test", ".co", "https://x", "/path", "@ada",
      "@b.de",
      "\u{FE0F}", "1", "\u{20E3}", "漢字", "क", "\u{94D}", "ᄒ", "ᅡ", "see test.co",
    ]
    random.facts += ["co", "Web.com", "e\u{301}", "👍🏽", "https://example.com/a", "🇹", "\u{1F3FD}"]
    return random.draft(depth: 2, items: 8)
  }

  @Test func `an answer by estimate fits, and a proved one is the best`() {
    var (tried, best, proved, lost) = (0, 0, 0, 0)
    for seed in 0..<6000 {
      var random = RandomDraft(seed: UInt64(seed) + 3_000_000)
      let measure = Self.measures[seed % Self.measures.count]
      let draft = seed % 3 == 0 ? random.draft(depth: 2, items: 8) : riskyDraft(&random)
      guard let all = BruteForce(draft, limit: Limit(0, measure), layout: .message, atMost: 500),
        !all.ways.isEmpty
      else { continue }
      let near = all.ways[random.below(all.ways.count)].count
      let limit = Limit(max(1, near + random.below(4) - 2), measure)
      guard
        let brute = BruteForce(draft, limit: limit, layout: .message, atMost: 500)
      else { continue }
      tried += 1
      switch Fitter([limit]).fit(draft) {
      case .fits(let fit):
        #expect(
          limit.measure.count(fit.text) == fit.count && fit.limit == limit.allowance(for: fit.text))
        #expect(fit.count <= fit.limit ?? 0, "seed \(seed)")
        #expect(brute.ways.contains { $0.way.indices == fit.choices.map(\.index) })
        #expect(fit.next?.more ?? 1 >= 1, "seed \(seed)")
        if fit.choices.map(\.index) == brute.best?.way.indices { best += 1 }
        if fit.isProved {
          proved += 1
          #expect(fit.choices.map(\.index) == brute.best?.way.indices, "seed \(seed): \(measure)")
        }
      case .tooLong(let overrun):
        #expect(overrun.over > 0)
        if overrun.isProved {
          proved += 1
          #expect(brute.best == nil && overrun.over == brute.over, "seed \(seed): \(measure)")
        }
        if brute.best == nil { best += 1 } else { lost += 1 }
      case .unavailable: Issue.record("seed \(seed)")
      }
    }
    print(
      "by estimate: \(tried) drafts against brute force: \(best) right, \(proved) proved, "
        + "\(lost) given up though a way fits")
    #expect(proved > 500 && best * 10 > tried * 9)
  }

  @Test func `of several limits all hold`() {
    var (tried, best, proved) = (0, 0, 0)
    for seed in 0..<3000 {
      var random = RandomDraft(seed: UInt64(seed) + 4_000_000)
      random.facts += ["Łódź", "日本", "😀😀"]
      let draft = random.draft(depth: 2, items: 8)
      let first = Limit(random.below(20) + 1, .graphemes)
      let second = Limit(random.below(40) + 1, .bytes)
      guard let brute = BruteForce(draft, limit: first, layout: .message, atMost: 500),
        !brute.ways.isEmpty
      else { continue }
      tried += 1
      let both = brute.ways.filter {
        $0.count <= first.amount && $0.text.utf8.count <= second.amount
      }
      let expected = both.reduce(nil as BruteForce.Measured?) { best, way in
        best.map { way.isPreferred(to: $0) ? way : $0 } ?? way
      }
      switch Fitter([first, second]).fit(draft) {
      case .fits(let fit):
        let isBest = fit.choices.map(\.index) == expected?.way.indices
        #expect(fit.text.count <= first.amount && fit.text.utf8.count <= second.amount)
        let (graphemes, bytes) = (
          first.amount - fit.text.count, second.amount - fit.text.utf8.count
        )
        #expect((fit.limit ?? 0) - fit.count == min(graphemes, bytes))
        #expect(!fit.isProved || isBest, "seed \(seed)")
        if isBest { best += 1 }
        if fit.isProved { proved += 1 }
      case .tooLong(let overrun):
        #expect(!overrun.isProved || expected == nil, "seed \(seed)")
        if expected == nil { best += 1 }
        if overrun.isProved { proved += 1 }
      case .unavailable: Issue.record("seed \(seed)")
      }
    }
    print("two limits: \(tried) drafts against brute force: \(best) right, \(proved) proved")
    #expect(best * 10 > tried * 9)
  }
}
