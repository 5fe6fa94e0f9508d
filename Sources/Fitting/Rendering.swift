/// A draft filled in one way: its text, and what was taken for it.
struct Rendering {
  let text: String
  /// The stretches of the text, in order.
  let spans: [TextSpan]
  /// What was taken, in the order of the opening tags.
  let choices: [Fit.Taken]
  /// For each of these, the innermost of the others that it lies in; nil outside of them.
  let parents: [Int?]
  let cost: Int

  /// Fills a draft.
  ///
  /// - Parameters:
  ///   - draft: The draft.
  ///   - steps: What to take, for each choice reached in the order of the opening tags; nil takes
  ///     the first of each.
  ///   - isPart: Whether the text becomes a part of another.
  /// - Returns: nil where what should be taken is not available.
  init?(
    of draft: Draft, layout: Layout, taking steps: [Step]? = nil, isPart: Bool = false
  ) {
    var filling = Filling(
      steps: steps, flow: TextLayout(layout), writer: SpanWriter(of: draft, isPart: isPart))
    filling.choices.reserveCapacity(draft.whole.choices.count)
    filling.parents.reserveCapacity(draft.whole.choices.count)
    guard filling.fill(draft.whole, of: draft) else { return nil }
    filling.flow.finish(into: &filling.writer)
    text = filling.writer.writer.text
    spans = filling.writer.spans
    choices = filling.choices
    parents = filling.parents
    cost = filling.cost
  }

  /// The facts in it, in order.
  func facts(of draft: Draft) -> [Overrun.Fact] {
    spans.filter(\.isFact).map { draft.fact(draft.pieces[$0.piece]) }
  }

  /// The labels of the facts in it, in order, each once.
  func sources(of draft: Draft) -> [Int] {
    var sources: [Int] = []
    var seen: Set<Int> = []
    for span in spans {
      for index in span.labels {
        let label = draft.labels[index]
        // Mostly there are few, and a set would take longer.
        if sources.count < Self.few {
          if !sources.contains(label) { sources.append(label) }
        } else {
          if seen.isEmpty { seen.formUnion(sources) }
          if seen.insert(label).inserted { sources.append(label) }
        }
      }
    }
    return sources
  }

  private static let few = 16
}

/// What goes through a draft while it is filled.
private struct Filling {
  let steps: [Step]?
  var flow: TextLayout
  var writer: SpanWriter
  var choices: [Fit.Taken] = []
  var parents: [Int?] = []
  var cost = 0

  mutating func fill(_ section: Draft.Section, of draft: Draft) -> Bool {
    var walk = SectionWalk(section)
    while let part = walk.next(in: draft) {
      switch part {
      case .pieces(let range):
        for index in range { writer.step(&flow, draft.pieces[index], at: index) }
      case .choice(let number): guard take(choice: number, of: draft) else { return false }
      }
    }
    return true
  }

  private mutating func take(choice number: Int, of draft: Draft) -> Bool {
    guard
      let (index, section) = steps.map({ draft.alternative($0[choices.count].index, of: number) })
        ?? draft.alternative(at: 0, of: number)
    else { return false }
    let choice = draft.choices[number]
    let stepCost = choice.cost(of: index)
    let outer = writer.choice
    writer.choice = choices.count
    parents.append(outer)
    choices.append(
      Fit.Taken(
        name: choice.name, kind: choice.kind, index: index, of: choice.alternatives.count,
        cost: stepCost, ordinal: choice.ordinal))
    cost += stepCost
    flow.state.isAtBoundary = true
    guard fill(section, of: draft) else { return false }
    flow.state.isAtBoundary = true
    writer.choice = outer
    return true
  }
}

extension [Int?] {
  /// Of the parents of choices, where those end that lie in one of them.
  func end(of place: Int) -> Int {
    // Those in it come directly after it, and each lies in one of them.
    self[(place + 1)...].firstIndex { ($0 ?? -1) < place } ?? count
  }
}
