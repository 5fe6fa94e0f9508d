/// Counts the way that takes the first of every choice: where it is too long, it need not be written.
struct FirstWayCounter {
  private var flow: Flow
  private var counter: FlowCounter

  /// A counter by a measure that adds up.
  init(by measure: Measure, layout: Layout) {
    flow = Flow(layout)
    counter = FlowCounter(.measure(measure))
  }

  /// The length of the way; nil where the first of a choice is not available.
  mutating func count(_ draft: Draft) -> Int? {
    guard add(draft) else { return nil }
    flow.finish(into: &counter)
    return counter.length
  }

  private mutating func add(_ draft: Draft) -> Bool {
    for index in draft.items.indices {
      switch draft.items[index] {
      case .piece(.gap(let gap)): flow.owe(gap, into: &counter)
      case .piece(.seam): flow.state.isAtSeam = true
      case .piece(.literal(let text)): flow.step(FlowPiece(.literal, text), at: 0, into: &counter)
      case .piece(.fact(let text, _)): flow.step(FlowPiece(.fact, text), at: 0, into: &counter)
      case .choice(let choice):
        guard !choice.alternatives.isEmpty,
          let first = choice.alternatives[choice.index(at: 0)]
        else { return false }
        flow.state.isAtSeam = true
        guard add(first) else { return false }
        flow.state.isAtSeam = true
      }
    }
    return true
  }
}
