import TestSupport
import Testing

@testable import Fitting

/// `INVITE_DRAFTS=40000 swift test --filter FitterRandomTests` tries more drafts in each unit than
/// there is time for every day.
@Suite struct FitterRandomTests {
  @Test func `flow by states is flow told plainly`() {
    for seed in 0..<20_000 {
      var random = RandomDraft(seed: UInt64(seed))
      let layout: Layout = random.below(5) == 0 ? .subject : .message
      let pieces = random.draft(depth: 0, items: 12).items.compactMap { item -> Piece? in
        if case .piece(let piece) = item { piece } else { nil }
      }
      let text = TextLayout.text(of: pieces, layout: layout)
      let expected = ReferenceLayout.text(of: pieces, layout: layout)
      if text != expected { Issue.record("seed \(seed): \(pieces): \(text) ≠ \(expected)") }
    }
    print("flow: 20000 random lists of pieces")
  }

  @Test func `what is counted is what is written`() throws {
    var tried = 0
    for seed in 0..<6000 {
      var random = RandomDraft(seed: UInt64(seed) + 1_000_000)
      let layout: Layout = random.below(5) == 0 ? .subject : .message
      let draft = random.draft()
      for unit in [Unit.utf16, .scalars, .bytes] {
        let solver = Solver(draft, mode: .measure(Measure(unit)), layout: layout)
        guard let (steps, length) = solver.shortest() else { continue }
        let short = try #require(Rendering(of: draft, layout: layout, taking: steps))
        #expect(length == Measure(unit).count(short.text), "seed \(seed)")
        #expect(solver.graph.longest >= length)
        let solution = try #require(solver.best(within: .max))
        let way = try #require(Rendering(of: draft, layout: layout, taking: solution.steps))
        #expect(solution.length == Measure(unit).count(way.text), "seed \(seed)")
        tried += 1
      }
    }
    print("counted as written: \(tried) random drafts")
  }

  @Test(arguments: [Unit.utf16, .scalars, .bytes, .gsm7, .graphemes])
  func `the fitted way is the one brute force finds`(unit: Unit) {
    var tally = Tally()
    for seed in 0..<Effort.count(3000) {
      var random = RandomDraft(seed: UInt64(seed) &* 7 &+ UInt64(unit.rawValue.utf8.count))
      if unit == .gsm7, random.below(2) == 0 {
        // Enough letters for both alphabets to matter: 7/16 of the septets.
        random.literals = ["it’s", "it is plain text", "[x]", "€", "’", ".", ",", "a"]
      }
      check(seed, &random, unit, &tally)
    }
    print("fit by \(unit.rawValue): \(tally)")
    #expect(tally.fits > 500 && tally.solved > 300 && tally.tooLong > 30)
    #expect(tally.nexts > 50 && tally.unavailable > 10)
  }

  @Test(arguments: [Unit.utf16, .scalars, .bytes, .gsm7, .graphemes])
  func `the outputs about the reader decide as brute force does`(unit: Unit) {
    var tally = Tally()
    for seed in 0..<Effort.count(3000) {
      var random = RandomDraft(seed: UInt64(seed) &* 5 &+ UInt64(unit.rawValue.utf8.count))
      let layout: Layout = random.below(6) == 0 ? .subject : .message
      check(seed, random.even(), layout, &random, unit, &tally)
    }
    print("fit of ways that cost the same, by \(unit.rawValue): \(tally)")
    #expect(tally.byOutputs > 20)
  }

  private func check(
    _ seed: Int, _ random: inout RandomDraft, _ unit: Unit, _ tally: inout Tally
  ) {
    let layout: Layout = random.below(6) == 0 ? .subject : .message
    check(seed, random.draft(depth: 2, items: 9), layout, &random, unit, &tally)
  }

  private func check(
    _ seed: Int, _ draft: Draft, _ layout: Layout, _ random: inout RandomDraft, _ unit: Unit,
    _ tally: inout Tally
  ) {
    guard let all = BruteForce(draft, limit: Limit(0, unit), layout: layout) else { return }
    // A limit near the length of some way: only there it matters.
    let lengths = all.ways.map(\.count)
    let near = lengths.isEmpty ? 5 : lengths[random.below(lengths.count)]
    let limit = Limit(max(1, near + random.below(4) - 2), unit)
    guard let brute = BruteForce(draft, limit: limit, layout: layout) else { return }
    let outcome = Fitter([limit], layout: layout).fit(draft)
    tally.tried += 1
    switch (outcome, brute.best) {
    case (.fits(let fit), let best?):
      tally.fits += 1
      if fit.cost > 0 || fit.choices.contains(where: { $0.kind == .vary }) { tally.solved += 1 }
      if fit.next != nil { tally.nexts += 1 }
      if brute.isDecidedByOutputs(best) { tally.byOutputs += 1 }
      #expect(fit.text == best.text, "seed \(seed)")
      #expect(fit.choices.map(\.index) == best.way.indices, "seed \(seed)")
      #expect(fit.cost == best.way.cost && fit.count == best.count, "seed \(seed)")
      #expect(fit.limit == best.allowance && fit.unit == unit && fit.isProved, "seed \(seed)")
      #expect(fit.next == brute.next(below: fit.cost), "seed \(seed)")
      #expect(fit.choices.reduce(0) { $0 + $1.cost } == fit.cost)
    case (.tooLong(let overrun), nil):
      tally.tooLong += 1
      #expect(overrun.over == brute.over && overrun.isProved, "seed \(seed)")
      let overs = brute.ways.filter { $0.text == overrun.text }.map { $0.count - $0.allowance }
      #expect(overs.contains(overrun.over), "seed \(seed)")
    case (.unavailable, nil):
      tally.unavailable += 1
      #expect(brute.ways.isEmpty, "seed \(seed)")
    default: Issue.record("seed \(seed): \(outcome), best \(String(describing: brute.best))")
    }
  }

  @Test func `with no limit the preferred way of all is taken`() {
    for seed in 0..<1000 {
      var random = RandomDraft(seed: UInt64(seed) + 2_000_000)
      let draft = random.draft(depth: 2, items: 8)
      let limit = Limit(.max, .utf16)
      guard let brute = BruteForce(draft, limit: limit, layout: .message) else { continue }
      switch (Fitter().fit(draft), brute.best) {
      case (.fits(let fit), let best?):
        #expect(fit.text == best.text && fit.limit == nil && fit.count == best.count)
        #expect(fit.unit == .utf16 && fit.next == nil && fit.isProved)
        #expect(fit.choices.map(\.index) == best.way.indices)
      case (.unavailable, nil): break
      default: Issue.record("seed \(seed)")
      }
    }
  }
}

private struct Tally: CustomStringConvertible {
  var tried = 0
  var fits = 0
  var solved = 0
  var nexts = 0
  /// Those in which the outputs about the reader have outweighed the length.
  var byOutputs = 0
  var tooLong = 0
  var unavailable = 0

  var description: String {
    "\(tried) drafts against brute force: \(fits) fit (\(solved) solved, \(nexts) with a next, "
      + "\(byOutputs) by outputs), "
      + "\(tooLong) too long, \(unavailable) unavailable"
  }
}
