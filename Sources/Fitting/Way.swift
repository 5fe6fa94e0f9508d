/// One way to fill a draft: its text, and what was taken for it.
struct Way {
  fileprivate(set) var text = ""
  fileprivate(set) var choices = [Fit.Taken]()
  /// The labels of the facts, in order, each once.
  fileprivate(set) var sources = [Int]()
  /// The facts, where they were asked for.
  fileprivate(set) var facts = [Overrun.Fact]()
  fileprivate(set) var cost = 0

  /// Fills a draft.
  ///
  /// - Parameters:
  ///   - steps: What to take, for each choice reached in the order of the opening tags; nil takes
  ///     the first of each, which fails where that is not available.
  ///   - keepsFacts: Whether the texts of the facts are wanted.
  init?(of draft: Draft, layout: Layout, taking steps: [Step]? = nil, keepsFacts: Bool = false) {
    choices.reserveCapacity(draft.choices.count)
    sources.reserveCapacity(draft.labels.count)
    var filling = Filling(
      steps: steps, keepsFacts: keepsFacts, flow: Flow(layout), writer: FlowWriter(of: draft))
    guard filling.fill(draft.whole, of: draft, &self) else { return nil }
    filling.flow.finish(into: &filling.writer)
    text = filling.writer.text
  }
}

/// What goes through a draft while it is filled.
private struct Filling {
  let steps: [Step]?
  let keepsFacts: Bool
  var flow: Flow
  var writer: FlowWriter
  /// The labels of the way, where there are many.
  var seen = Set<Int>()

  mutating func fill(_ section: Draft.Section, of draft: Draft, _ way: inout Way) -> Bool {
    var walk = SectionWalk(section)
    while let part = walk.next(in: draft) {
      switch part {
      case .pieces(let range): for index in range { take(draft.pieces[index], of: draft, &way) }
      case .choice(let number): guard take(choice: number, of: draft, &way) else { return false }
      }
    }
    return true
  }

  private mutating func take(_ piece: FlowPiece, of draft: Draft, _ way: inout Way) {
    if !piece.text.isEmpty {
      if keepsFacts, piece.kind == .fact {
        way.facts.append(
          Overrun.Fact(text: draft.text(of: piece), sources: Array(draft.labels[piece.labels])))
      }
      for index in piece.labels where isNew(draft.labels[index], in: way) {
        way.sources.append(draft.labels[index])
      }
    }
    flow.step(piece, into: &writer)
  }

  /// Whether a label is not among those of a way: mostly there are few, and a set would take longer.
  private mutating func isNew(_ label: Int, in way: Way) -> Bool {
    guard way.sources.count > Self.few else { return !way.sources.contains(label) }
    if seen.isEmpty { seen.formUnion(way.sources) }
    return seen.insert(label).inserted
  }

  private static let few = 16

  private mutating func take(choice number: Int, of draft: Draft, _ way: inout Way) -> Bool {
    guard
      let (index, section) = steps.map({
        draft.alternative($0[way.choices.count].index, of: number)
      })
        ?? draft.alternative(at: 0, of: number)
    else { return false }
    let choice = draft.choices[number]
    let stepCost = choice.cost(of: index)
    way.choices.append(
      Fit.Taken(
        name: choice.name, kind: choice.kind, index: index, of: choice.alternatives.count,
        cost: stepCost, ordinal: choice.ordinal))
    way.cost += stepCost
    flow.state.isAtSeam = true
    guard fill(section, of: draft, &way) else { return false }
    flow.state.isAtSeam = true
    return true
  }
}
