import Testing

@testable import Fitting

struct BestWithinBudgetTests {
  @Test func `no more is kept than the tables that are looked at`() {
    let optionals = (1...12).map { place in
      Draft.Item.choice(
        ChoiceTree(
          kind: .optional, weight: place,
          alternatives: [
            Draft([.piece(.literal(String(repeating: "o", count: 1 << (place % 6) + place)))]),
            Draft(),
          ]))
    }
    let ways = (1...50).map { Draft([.piece(.literal(String(repeating: "w", count: $0)))]) }
    let draft = Draft(optionals + [.choice(ChoiceTree(alternatives: ways))] + optionals)
    let graph = ChoiceGraph(draft, mode: .measure(Measure(.utf16)), layout: .message)
    var valuation = MinCostTable(budget: graph.longest / 2, graph: graph)
    _ = valuation.walk(graph)
    // The one more is the end.
    #expect(valuation.entries.count == valuation.tables.map(\.count).reduce(1, +))
  }
}
