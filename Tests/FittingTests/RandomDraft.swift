import TestSupport

@testable import Fitting

/// Makes small drafts in which the states of flow matter.
struct RandomDraft {
  var generator: SeededGenerator
  var literals = [
    ".", ",", "!", ")", ".NET", "...", "a", "Hi b", ". Then", ", and", "?!", "(", "x.", "“", "”.",
    ":)",
    "…", "]", "}.", "é", "€x", "no’s", "c d e", "..", "-", "\u{A0}", ".)",
  ]
  var facts = [
    "", "Ada", "Inc.", "“Why?”", ")", ".", "NET", "Zoë", "…", "{k}", "”", "a b", "!", "ok’",
    "the", "my b.", "their Inc.", "a", "anna", "our “x”!", ". It b",
  ]
  private var label = 0

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }

  mutating func draft(depth: Int = 2, items: Int = 6) -> Draft {
    var draft = Draft()
    for _ in 0..<below(items + 1) {
      switch below(10) {
      case 0...2: draft.append(.piece(.literal(literals[below(literals.count)])))
      case 3...4:
        label += 1
        let sources = [label, below(4)]
        let fact = facts[below(facts.count)]
        draft.append(.piece(.fact(fact, sources: sources, isAboutReader: below(2) == 0)))
      case 5...6:
        draft.append(.piece(.gap(below(3) > 0 ? .space : below(2) > 0 ? .line : .paragraph)))
      case 7: draft.append(.piece(.boundary))
      default: if depth > 0 { draft.append(.choice(choice(depth: depth - 1))) }
      }
    }
    return draft
  }

  /// A few choices with one price for each step, mostly between outputs: many ways cost the same.
  mutating func even() -> Draft {
    var draft = Draft()
    for _ in 0..<(2 + below(3)) {
      draft.append(.choice(evenChoice(depth: 1)))
      if below(2) == 0 { draft.append(.piece(.gap(.space))) }
    }
    return draft
  }

  private mutating func evenChoice(depth: Int) -> ChoiceTree {
    label += 1
    let ordinal = label
    let count = 2 + below(2)
    let kind = Choice.Kind.allCases[below(4)]
    var alternatives = [Draft?]()
    for _ in 0..<count {
      var alternative = Draft()
      for _ in 0..<below(4) {
        switch below(9) {
        case 0...4:
          let fact = facts[below(facts.count)]
          alternative.append(.piece(.fact(fact, sources: [1], isAboutReader: below(2) == 0)))
        case 5: alternative.append(.piece(.literal(literals[below(literals.count)])))
        case 6: alternative.append(.piece(.gap(.space)))
        default: if depth > 0 { alternative.append(.choice(evenChoice(depth: depth - 1))) }
        }
      }
      alternatives.append(below(9) == 0 ? nil : alternative)
    }
    return ChoiceTree(
      kind: kind, start: kind == .vary ? below(count) : 0, ordinal: ordinal,
      alternatives: alternatives)
  }

  private mutating func choice(depth: Int) -> ChoiceTree {
    label += 1
    let ordinal = label
    let kind = Choice.Kind.allCases[below(4)]
    let count = 1 + below(3)
    var alternatives = [Draft?]()
    for _ in 0..<count { alternatives.append(below(7) == 0 ? nil : draft(depth: depth, items: 4)) }
    if kind == .optional { alternatives.append(Draft()) }
    let weight = kind == .vary ? 1 : [1, 1, 2, 3, 4, 10][below(6)]
    return ChoiceTree(
      kind: kind, weight: weight, start: kind == .vary ? below(count + 2) : 0,
      ordinal: ordinal, alternatives: alternatives)
  }
}
