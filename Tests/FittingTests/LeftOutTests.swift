import Testing

@testable import Fitting

@Suite struct LeftOutTests {
  private func choice(
    _ alternatives: Draft?..., kind: Choice.Kind = .choose, weight: Int = 1
  ) -> Draft.Item {
    .choice(ChoiceTree(kind: kind, weight: weight, alternatives: alternatives))
  }

  private func literal(_ text: String, _ more: Draft.Item...) -> Draft {
    var draft = Draft()
    draft.append(literal: text)
    for item in more { draft.append(item) }
    return draft
  }

  private func leftOut(_ items: [Draft.Item], _ amount: Int, _ unit: Unit = .utf16) -> [LeftOutPart]
  {
    let (fitter, draft) = (Fitter([Limit(amount, unit)]), Draft(items))
    guard case .fits(let fit) = fitter.fit(draft) else {
      Issue.record("does not fit")
      return []
    }
    return fitter.leftOut(of: fit, in: draft)
  }

  @Test func `an optional part that did not fit is told with what it lacks`() {
    let items = [
      .piece(.literal("Hi Ada.")), .piece(.gap(.space)),
      choice(literal("Please bring a red pen."), literal(""), kind: .optional),
    ]
    #expect(leftOut(items, 31) == [])
    #expect(leftOut(items, 28).map(\.told) == ["0.0: Please bring a red pen. (3 over)"])
  }

  @Test func `each choice is told by itself, as if the others stayed`() {
    let items = [
      choice(literal("good morning"), literal("morning"), literal("hi"), kind: .form),
      .piece(.gap(.space)), choice(nil, literal("Ada Lovelace"), literal("Ada"), kind: .form),
    ]
    #expect(leftOut(items, 25) == [])
    let parts = leftOut(items, 6)
    #expect(parts.map(\.told) == ["0.0: good morning (10 over)", "1.1: Ada Lovelace (9 over)"])
    #expect(parts.map(\.saved) == [2, 1])
  }

  @Test func `a text is told as it would stand in the message`() {
    let fact = Draft([.piece(.fact("the chip", sources: [])), .piece(.fact("!", sources: []))])
    let items = [
      .piece(.literal("Yes.")), .piece(.gap(.space)), choice(fact, literal("No"), kind: .optional),
      .piece(.literal(".")),
    ]
    let parts = leftOut(items, 8)
    #expect(parts.map(\.text) == ["The chip!"])
    #expect(parts.flatMap(\.facts).map(\.text) == ["the chip", "!"])
  }

  @Test func `inside of what is left out the shortest way that is better counts`() {
    // Without the dear part inside, the first would cost more than the second does.
    let dear = choice(literal("dear "), literal(""), kind: .optional, weight: 9)
    let cheap = choice(literal("very "), literal(""), kind: .optional)
    let items = [
      choice(literal("", dear, cheap, .piece(.literal("old friend"))), literal("Ada"), weight: 2)
    ]
    #expect(leftOut(items, 10).map(\.told) == ["0.0: dear old friend (5 over)"])
  }

  @Test func `what is left out by no limit, or is no better, is not told`() {
    let dear = choice(literal("dear "), literal(""), kind: .optional, weight: 9)
    let items = [choice(literal("", dear, .piece(.literal("x"))), literal("Ada"))]
    // The first fits, but not at a lower cost.
    #expect(leftOut(items, 4).map(\.more) == [2])
    let lacking = [choice(nil, literal("Ada"))]
    #expect(leftOut(lacking, 4) == [])
    let vary = [
      Draft.Item.choice(
        ChoiceTree(kind: .vary, alternatives: [literal("good morning"), literal("hi")]))
    ]
    #expect(leftOut(vary, 3) == [])
  }

  @Test(arguments: [Unit.utf16, .bytes, .gsm7])
  func `what is told is what brute force finds`(unit: Unit) {
    var (told, untold) = (0, 0)
    for seed in 0..<2000 {
      var random = RandomDraft(seed: UInt64(seed) + 5_000_000)
      let draft = random.draft(depth: 2, items: 6)
      guard let all = BruteForce(draft, limit: Limit(0, unit), layout: .message, atMost: 300),
        let longest = all.ways.map(\.count).max(), longest > 0
      else { continue }
      let limit = Limit(1 + random.below(longest), unit)
      let fitter = Fitter([limit])
      guard let brute = BruteForce(draft, limit: limit, layout: .message),
        case .fits(let fit) = fitter.fit(draft)
      else { continue }
      let parts = fitter.leftOut(of: fit, in: draft)
      told += parts.count
      for place in fit.choices.indices {
        let part = parts.first { $0.choice == place }
        switch (part, wanted(at: place, fit, brute)) {
        case (let part?, (let index, let ways)?):
          let least = ways.map { $0.count - $0.allowance }.min()
          #expect(part.index == index && part.more == least, "seed \(seed)")
          #expect(ways.contains { $0.text.contains(part.text) }, "seed \(seed): \(part.text)")
        case (nil, .some): untold += 1
        case (nil, nil): break
        case (.some, nil): Issue.record("seed \(seed): \(parts)")
        }
      }
    }
    // What has no text is not told.
    #expect(untold * 20 < told)
    print("left out by \(unit.rawValue): \(told) parts as brute force finds them")
    #expect(told > 100)
  }

  /// The first better alternative of a choice that saves cost, and the shortest of its ways.
  private func wanted(
    at place: Int, _ fit: Fit, _ brute: BruteForce
  ) -> (Int, [BruteForce.Measured])? {
    let taken = Dictionary(
      uniqueKeysWithValues: fit.choices.map { ($0.ordinal, $0.index) })
    let own = fit.choices[place]
    guard own.kind != .vary else { return nil }
    for index in 0..<own.index {
      let ways = brute.ways.filter { way in
        way.way.cost < fit.cost && way.way.ordinals.contains(own.ordinal)
          && zip(way.way.ordinals, way.way.indices).allSatisfy { ordinal, other in
            ordinal == own.ordinal ? other == index : taken[ordinal].map { $0 == other } ?? true
          }
      }
      let least = ways.map { $0.count - $0.allowance }.min()
      let shortest = ways.filter { $0.count - $0.allowance == least }
      if let least, least > 0 { return (index, shortest) }
    }
    return nil
  }
}

extension LeftOutPart {
  /// Which alternative of which choice it is, what it would say, and how much is lacking for it.
  fileprivate var told: String { "\(choice).\(index): \(text) (\(more) over)" }
}
