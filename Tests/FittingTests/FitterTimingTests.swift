import Fitting
import Testing

/// Prints how long solving takes; asserts nothing about it.
@Suite(.serialized) struct FitterTimingTests {
  @Test(arguments: [6, 12, 24, 48])
  func `a draft of many choices is solved`(choices: Int) {
    let draft = draft(choices: choices)
    for limit in [300, 10_000] {
      measure(draft, Limit(limit, .utf16), "\(choices) choices × 4, limit \(limit)")
    }
    measure(draft, Limit(300, .graphemes), "\(choices) choices × 4, 300 graphemes")
    measure(draft, Limit(280, .xWeighted), "\(choices) choices × 4, 280 weighted")
    measure(draft, Limit(160, .gsm7), "\(choices) choices × 4, 160 septets")
  }

  @Test func `a draft that fits as it is needs no solving`() {
    measure(draft(choices: 4), Limit(10_000, .utf16), "4 choices × 4 that fit")
  }

  private func measure(_ draft: Draft, _ limit: Limit, _ what: String) {
    let fitter = Fitter([limit])
    let clock = ContinuousClock()
    var times = [Duration]()
    var outcome = Outcome.unavailable
    for _ in 0..<200 { times.append(clock.measure { outcome = fitter.fit(draft) }) }
    var result = "too long"
    if case .fits(let fit) = outcome {
      result = "cost \(fit.cost), \(fit.count) of \(limit.amount)"
    }
    print("\(what): \(times.min() ?? .zero) (\(result))")
    #expect(outcome != .unavailable)
  }

  /// Sentences in four lengths, with facts and punctuation that make the states of flow differ.
  private func draft(choices: Int) -> Draft {
    var draft = Draft()
    draft.append(literal: "Hi ")
    draft.append(fact: "Ada", sources: [0])
    draft.append(literal: ",")
    for number in 0..<choices {
      draft.append(.piece(.gap(number % 3 == 0 ? .paragraph : .space)))
      var alternatives = [Draft?]()
      for length in [40, 22, 11, 3] {
        var alternative = Draft()
        alternative.append(literal: String(repeating: "word ", count: length / 5 + number % 3))
        alternative.append(fact: length % 2 == 0 ? "Acme Inc." : "Acme", sources: [number])
        alternative.append(literal: length == 11 ? " , so" : ".")
        alternatives.append(alternative)
      }
      draft.append(.choice(Choice(weight: 1 + number % 2, alternatives: alternatives)))
      draft.append(literal: ".")
    }
    return draft
  }
}
