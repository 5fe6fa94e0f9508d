/// One way to fill a draft: its text, and what was taken for it.
struct Way {
  private(set) var text = ""
  private(set) var choices = [Fit.Taken]()
  /// The labels of the facts, in order, each once.
  private(set) var sources = [Int]()
  /// The facts, where they were asked for.
  private(set) var facts = [Overrun.Fact]()
  private(set) var cost = 0

  private let indices: [Int]?
  private let keepsFacts: Bool
  private var flow: Flow
  private var writer = FlowWriter()

  /// Fills a draft.
  ///
  /// - Parameters:
  ///   - indices: What to take, for each choice reached in the order of the opening tags; nil takes
  ///     the first of each, which fails where that is not available.
  ///   - keepsFacts: Whether the texts of the facts are wanted.
  init?(of draft: Draft, layout: Layout, taking indices: [Int]? = nil, keepsFacts: Bool = false) {
    self.indices = indices
    self.keepsFacts = keepsFacts
    flow = Flow(layout)
    choices.reserveCapacity(draft.items.count)
    sources.reserveCapacity(draft.items.count)
    guard fill(draft) else { return nil }
    flow.finish(into: &writer)
    text = writer.text
  }

  private mutating func fill(_ draft: Draft) -> Bool {
    for index in draft.items.indices {
      switch draft.items[index] {
      case .piece(.gap(let gap)): flow.owe(gap, into: &writer)
      case .piece(.seam): flow.state.isAtSeam = true
      case .piece(.literal(let text)): flow.step(FlowPiece(.literal, text), at: 0, into: &writer)
      case .piece(.fact(let text, let sources)):
        if !text.isEmpty {
          if keepsFacts { facts.append(Overrun.Fact(text: text, sources: sources)) }
          // There are few: a set would take longer.
          for source in sources where !self.sources.contains(source) {
            self.sources.append(source)
          }
        }
        flow.step(FlowPiece(.fact, text), at: 0, into: &writer)
      case .choice(let choice):
        guard take(choice) else { return false }
      }
    }
    return true
  }

  private mutating func take(_ choice: Choice) -> Bool {
    let count = choice.alternatives.count
    guard count > 0 else { return false }
    let index = indices.map { $0[choices.count] } ?? choice.index(at: 0)
    guard let alternative = choice.alternatives[index] else { return false }
    let stepCost = choice.cost(of: index)
    choices.append(
      Fit.Taken(
        name: choice.name, kind: choice.kind, index: index, of: count, cost: stepCost,
        ordinal: choice.ordinal))
    cost += stepCost
    flow.state.isAtSeam = true
    guard fill(alternative) else { return false }
    flow.state.isAtSeam = true
    return true
  }
}

extension Choice {
  /// The alternative at a place in the order of preference: as written, or as a `vary` rotates.
  func index(at place: Int) -> Int {
    guard kind == .vary, !alternatives.isEmpty else { return place }
    let count = alternatives.count
    return ((start % count) + count + place) % count
  }

  /// What taking an alternative costs.
  public func cost(of index: Int) -> Int {
    kind == .vary ? 0 : max(weight, 1) * index
  }
}
