/// Counts the way that takes the first of every choice, without writing it.
struct FirstWayCounting {
  private var flow: Flow
  private var counter: FlowCounter

  /// A counting by a measure that adds up.
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
    for item in draft.items {
      switch item {
      case .piece(let piece): flow.step(FlowPiece(piece), at: 0, into: &counter)
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
