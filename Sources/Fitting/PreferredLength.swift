/// Counts the way that takes the first of every choice: where it is too long, it need not be written.
struct PreferredLength {
  private let mode: CountingMode
  private var flow: TextLayout
  private var counter: LayoutCounter

  /// A counter by a measure that adds up.
  init(by measure: Measure, layout: Layout) {
    mode = .measure(measure)
    flow = TextLayout(layout)
    counter = LayoutCounter(mode)
  }

  /// The length of the way; nil where the first of a choice is not available.
  mutating func count(_ draft: Draft) -> Int? {
    guard add(draft.whole, of: draft) else { return nil }
    flow.finish(into: &counter)
    return counter.length
  }

  private mutating func add(_ section: Draft.Section, of draft: Draft) -> Bool {
    var walk = SectionWalk(section)
    while let part = walk.next(in: draft) {
      switch part {
      case .pieces(let range):
        for index in range {
          let piece = draft.pieces[index]
          counter.textLength = mode.length(of: piece, in: draft)
          flow.step(piece, into: &counter)
        }
      case .choice(let number):
        guard let first = draft.alternative(at: 0, of: number) else { return false }
        flow.state.isAtBoundary = true
        guard add(first.section, of: draft) else { return false }
        flow.state.isAtBoundary = true
      }
    }
    return true
  }
}
