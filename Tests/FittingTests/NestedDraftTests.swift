import Fitting
import Testing

/// Drafts whose choices nest as deep as a template may.
@Suite(.serialized) struct NestedDraftTests {
  @Test func `a draft tells all of what it was made of`() {
    let inner = Draft([
      .piece(.fact("Ada", sources: [1], isAboutReader: true)), .piece(.gap(.line)),
      .piece(.fact("me", sources: [2, 3])),
    ])
    let items = [
      Draft.Item.choice(
        Choice(kind: .form, alternatives: [Draft([.choice(Choice(alternatives: [inner]))]), nil]))
    ]
    #expect(Draft(items).items == items)
  }

  @Test(arguments: ["items", "choices", "equality"])
  func `taking a draft apart takes no time that multiplies with each level`(way: String) {
    let (shallow, deep) = (time(of: way, depth: 8), time(of: way, depth: 16))
    #expect(deep < shallow * 32, "\(shallow), then \(deep)")
  }

  @Test func `a part of a draft is what it was made of`() {
    let facts: [Draft.Item] = [
      .piece(.fact("Ada", sources: [3, 1], isAboutReader: true)), .piece(.gap(.space)),
      .piece(.fact("", sources: [])), .piece(.literal("a")), .piece(.seam),
    ]
    let inner = Choice(name: "how", kind: .vary, alternatives: [Draft(facts), nil, Draft(facts)])
    let outer = Choice(
      weight: 2, alternatives: [Draft(facts + [.choice(inner), .choice(inner)] + facts), Draft()])
    let items = facts + [.choice(outer), .choice(inner)] + facts
    #expect(Draft(items).items == items)
    #expect(Draft(Draft(items).items) == Draft(items))
  }

  /// The least time that a way to take a draft apart needs.
  private func time(of way: String, depth: Int) -> Double {
    let draft = nested(depth)
    let taken = (0..<depth).map {
      Fit.Taken(name: nil, kind: .optional, index: 0, of: 2, cost: 0, ordinal: $0)
    }
    return processorTime {
      switch way {
      case "items": #expect(choices(in: draft) == depth)
      case "choices": #expect(draft.choices(taking: taken).count == depth)
      default: #expect(Draft(draft.items).items.count == draft.items.count)
      }
    }
  }

  private func nested(_ depth: Int) -> Draft {
    var draft = Draft()
    draft.append(literal: "a")
    guard depth > 0 else { return draft }
    let choice = Choice(kind: .optional, alternatives: [nested(depth - 1), Draft()])
    draft.append(.choice(choice))
    return draft
  }

  /// How many choices are found by a walk down.
  private func choices(in draft: Draft) -> Int {
    draft.items.reduce(0) { count, item in
      guard case .choice(let choice) = item else { return count }
      return choice.alternatives.reduce(count + 1) { $0 + ($1.map(choices) ?? 0) }
    }
  }
}
