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

  @Test func `a part of a draft is what it was made of`() {
    let facts: [Draft.Item] = [
      .piece(.fact("Ada", sources: [3, 1], isAboutReader: true)), .piece(.gap(.space)),
      .piece(.fact("", sources: [])), .piece(.literal("a")), .piece(.boundary),
    ]
    let inner = Choice(name: "how", kind: .vary, alternatives: [Draft(facts), nil, Draft(facts)])
    let outer = Choice(
      weight: 2, alternatives: [Draft(facts + [.choice(inner), .choice(inner)] + facts), Draft()])
    let items = facts + [.choice(outer), .choice(inner)] + facts
    #expect(Draft(items).items == items)
    #expect(Draft(Draft(items).items) == Draft(items))
  }
}
