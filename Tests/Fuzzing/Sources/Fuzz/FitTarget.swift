import Fitting

/// The fit of a draft is the one brute force finds, and what is counted is what is written.
enum FitTarget {
  static func check(_ bytes: [UInt8]) {
    var reader = DraftReader(bytes)
    let layout: Layout = reader.reader.below(5) == 0 ? .subject : .message
    let measure = reader.measure()
    let nudge = reader.reader.below(5) - 2
    let near = reader.reader.byte()
    let draft = reader.draft()
    checkFlow(draft, layout)
    guard let all = BruteForce(draft, limit: Limit(0, measure), layout: layout, atMost: 100) else {
      return
    }
    // A limit near the length of some way: only there it matters.
    let length = all.ways.isEmpty ? 5 : all.ways[near % all.ways.count].count
    let limit = Limit(max(1, length + nudge), measure)
    let brute = BruteForce(all, limit: limit)
    check(draft, limit, layout, brute)
    checkLengths(draft, limit, layout, all)
  }

  private static func check(_ draft: Draft, _ limit: Limit, _ layout: Layout, _ brute: BruteForce) {
    switch Fitter([limit], layout: layout).fit(draft) {
    case .fits(let fit):
      expect(fit.count == limit.measure.count(fit.text), "counted \(fit.count): \(fit.text)")
      expect(fit.count <= limit.allowance(for: fit.text), "\(fit) is over \(limit)")
      expect(brute.ways.contains { $0.text == fit.text }, "\(fit) is no way")
      expect(fit.choices.reduce(0) { $0 + $1.cost } == fit.cost, "the costs of \(fit)")
      expect(fit.isProved || !limit.measure.isExact, "\(fit) is not proved in \(limit)")
      for part in Fitter([limit], layout: layout).leftOut(of: fit, in: draft) {
        expect(part.more > 0 && part.index < fit.choices[part.choice].index, "\(part) of \(fit)")
        // By bytes: it may begin with what joins the character before it.
        let isSaid = brute.ways.contains { $0.text.utf8.firstRange(of: part.text.utf8) != nil }
        expect(isSaid, "\(part) is in no way")
      }
      guard fit.isProved, let best = brute.best else { return }
      expect(
        fit.text == best.text && fit.choices.map(\.index) == best.way.indices
          && fit.cost == best.way.cost && fit.count == best.count && fit.limit == best.allowance,
        "\(fit) is not \(best) in \(limit)")
      expect(
        !limit.measure.isExact || fit.next == brute.next(below: fit.cost),
        "\(fit.next as Any) is not \(brute.next(below: fit.cost) as Any)")
    case .tooLong(let overrun):
      expect(!overrun.isProved || brute.best == nil, "\(brute.best as Any) fits \(limit)")
      let way = brute.ways.first { $0.text == overrun.text }
      expect(way.map { $0.count - $0.allowance } == overrun.over, "\(overrun) is no way")
      expect(!overrun.isProved || brute.over == overrun.over, "\(overrun) is not the shortest")
      expect(overrun.isProved || !limit.measure.isExact, "\(overrun) is not proved in \(limit)")
    case .unavailable: expect(brute.ways.isEmpty, "\(brute.ways) are ways")
    }
  }

  private static func checkLengths(
    _ draft: Draft, _ limit: Limit, _ layout: Layout, _ all: BruteForce
  ) {
    let lengths = Fitter([limit], layout: layout).lengths(of: draft)
    let counts = all.ways.map(\.count)
    guard let lengths else { return expect(counts.isEmpty, "no lengths of \(draft)") }
    expect(counts.contains(lengths.shortest) && counts.contains(lengths.longest), "\(lengths)")
    guard lengths.isProved, limit.measure.unit != .gsm7 else { return }
    expect(counts.min() == lengths.shortest, "\(lengths), \(counts.min() as Any)")
    expect(counts.max() == lengths.longest, "\(lengths), \(counts.max() as Any)")
  }

  /// The pieces outside of choices: by states, told plainly, and traced, they are one text.
  private static func checkFlow(_ draft: Draft, _ layout: Layout) {
    let pieces = draft.ownPieces
    let text = TextLayout.text(of: pieces, layout: layout)
    let plain = ReferenceLayout.text(of: pieces, layout: layout)
    expect(text == plain, "\(pieces): \(text.debugDescription), plainly \(plain.debugDescription)")
    let trace = TextLayout.trace(of: Draft(pieces: pieces), layout: layout)
    expect(trace.text == text, "\(pieces) is traced to \(trace.text)")
    var last = 0
    for case let range? in trace.ranges {
      expect(range.lowerBound >= last && range.upperBound <= text.utf8.count, "\(trace)")
      last = range.upperBound
    }
  }
}

extension Measure {
  /// Whether the fit is proved in every draft.
  fileprivate var isExact: Bool { unit.addsUp && urlPrice == nil && mentions == .whole }
}

extension BruteForce {
  /// The same ways with another limit.
  fileprivate init(_ other: BruteForce, limit: Limit) {
    self.init(
      ways: other.ways.map { way in
        var way = way
        way.allowance = limit.allowance(for: way.text)
        return way
      })
  }
}
