extension Draft {
  /// The pieces of one way to fill the draft, in order.
  ///
  /// - Parameter taken: What was taken at each choice reached, in the order of the opening tags, as
  ///   `Fit.choices` tells it. Where it does not belong to this draft, the choice is left out.
  /// - Returns: each piece, and the innermost of the choices taken that it lies in, as an index into
  ///   `taken`; nil outside of them.
  public func pieces(taking taken: [Fit.Taken]) -> [(piece: Piece, choice: Int?)] {
    var filling = Filling(taken: taken)
    filling.add(self, in: nil)
    return filling.pieces
  }

  /// The choices reached by one way to fill the draft, in the order of the opening tags.
  ///
  /// - Parameter taken: What was taken at each of them, as `Fit.choices` tells it.
  /// - Returns: each choice, and the innermost of the others that it lies in, as an index into
  ///   `taken`; nil outside of them.
  public func choices(taking taken: [Fit.Taken]) -> [(choice: Choice, parent: Int?)] {
    var filling = Filling(taken: taken)
    filling.add(self, in: nil)
    return filling.choices
  }
}

/// The pieces of a draft, as they are put together.
private struct Filling {
  let taken: [Fit.Taken]
  var pieces: [(piece: Piece, choice: Int?)] = []
  var choices: [(choice: Choice, parent: Int?)] = []
  private var next = 0

  init(taken: [Fit.Taken]) {
    self.taken = taken
  }

  mutating func add(_ draft: Draft, in choice: Int?) {
    for item in draft.items {
      switch item {
      case .piece(let piece): pieces.append((piece, choice))
      case .choice(let inner): add(inner, in: choice)
      }
    }
  }

  private mutating func add(_ choice: Choice, in parent: Int?) {
    let number = next
    next += 1
    choices.append((choice, parent))
    guard taken.indices.contains(number),
      choice.alternatives.indices.contains(taken[number].index),
      let alternative = choice.alternatives[taken[number].index]
    else { return }
    pieces.append((.seam, number))
    add(alternative, in: number)
    pieces.append((.seam, number))
  }
}
