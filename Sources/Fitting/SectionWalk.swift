/// Goes through a stretch of a draft: pieces in a row, and the choices between them.
struct SectionWalk {
  private var piece: Int
  private let end: Int
  private var choice: Int
  private let lastChoice: Int

  /// What comes next.
  enum Part {
    /// Pieces, by their numbers.
    case pieces(Range<Int>)
    /// A choice, by its number.
    case choice(Int)
  }

  /// A walk from the start of a stretch.
  init(_ section: Draft.Section) {
    piece = section.pieces.lowerBound
    end = section.pieces.upperBound
    choice = section.choices.lowerBound
    lastChoice = section.choices.upperBound
  }

  /// What comes next; nil at the end.
  @inline(__always)
  mutating func next(in draft: borrowing Draft) -> Part? {
    let stop = choice < lastChoice ? draft.choices[choice].pieces.lowerBound : end
    if piece < stop {
      defer { piece = stop }
      return .pieces(piece..<stop)
    }
    guard choice < lastChoice else { return nil }
    defer {
      piece = draft.choices[choice].pieces.upperBound
      choice = draft.choices[choice].next
    }
    return .choice(choice)
  }
}
