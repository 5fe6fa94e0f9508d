extension Draft {
  /// The pieces of one way to fill the draft, in order.
  ///
  /// - Parameter taken: What was taken at each choice reached, in the order of the opening tags, as
  ///   `Fit.choices` tells it. Where it does not belong to this draft, the choice is left out.
  /// - Returns: each piece, and the innermost of the choices taken that it lies in, as an index into
  ///   `taken`; nil outside of them.
  public func pieces(taking taken: [Fit.Taken]) -> [(piece: Piece, choice: Int?)] {
    Filling(self, taken: taken).pieces
  }

  /// The choices reached by one way to fill the draft, in the order of the opening tags.
  ///
  /// - Parameter taken: What was taken at each of them, as `Fit.choices` tells it.
  /// - Returns: each choice, and the innermost of the others that it lies in, as an index into
  ///   `taken`; nil outside of them.
  public func choices(taking taken: [Fit.Taken]) -> [(choice: Choice, parent: Int?)] {
    Filling(self, taken: taken).choices
  }
}

extension Draft {
  /// The numbers of the choices that one way reaches, in the order of the opening tags.
  func numbers(taking taken: [Fit.Taken]) -> [Int] {
    Filling(self, taken: taken).numbers
  }
}

/// The pieces of a draft, as they are put together.
private struct Filling {
  let draft: Draft
  let taken: [Fit.Taken]
  var pieces: [(piece: Piece, choice: Int?)] = []
  var choices: [(choice: Choice, parent: Int?)] = []
  /// The numbers of the choices.
  var numbers: [Int] = []
  private var next = 0

  init(_ draft: Draft, taken: [Fit.Taken]) {
    self.draft = draft
    self.taken = taken
    add(draft.whole, in: nil)
  }

  private mutating func add(_ section: Draft.Section, in parent: Int?) {
    var walk = SectionWalk(section)
    while let part = walk.next(in: draft) {
      switch part {
      case .pieces(let range):
        for index in range { pieces.append((draft.piece(at: index), parent)) }
      case .choice(let number): add(choice: number, in: parent)
      }
    }
  }

  private mutating func add(choice: Int, in parent: Int?) {
    let number = next
    next += 1
    choices.append((draft.choice(choice), parent))
    numbers.append(choice)
    let alternatives = draft.alternatives[draft.choices[choice].alternatives]
    guard taken.indices.contains(number) else { return }
    let index = alternatives.startIndex + taken[number].index
    guard alternatives.indices.contains(index), let alternative = alternatives[index] else {
      return
    }
    pieces.append((.seam, number))
    add(alternative, in: number)
    pieces.append((.seam, number))
  }
}
