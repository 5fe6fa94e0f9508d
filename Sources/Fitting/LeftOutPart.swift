/// A part that one choice of a message would have preferred, and that did not fit.
package struct LeftOutPart: Hashable, Sendable {
  /// Which of the choices reached it is, counted from 0 in the order of the opening tags.
  package var choice: Int
  /// The alternative that was preferred, counted from 0 as written.
  package var index: Int
  /// Its text, as it would be in the message.
  package var text: String
  /// By how many units the message would be too long with it.
  package var more: Int
  /// By how much the choice would cost less.
  package var saved: Int
  /// The facts in all the ways to say it, in order.
  package var facts: [Overrun.Fact]
}

extension Fitter {
  /// What the choices of a fitted draft would have preferred to say, and by how much it did not fit.
  ///
  /// Each choice is looked at by itself: all others stay as they are, and it takes the first of its
  /// alternatives that is available and would have made the message better. Of the ways to say that
  /// one which keep the whole better than it is, it is the shortest. So `more` is what is lacking for
  /// this part alone, not what a message with it would come to if others gave way. It is measured in
  /// the whole text, by the limit that this exceeds most, in every unit.
  ///
  /// This solves the draft anew for each choice, so ask for it only where somebody will read it.
  ///
  /// - Parameters:
  ///   - fit: What was made of the draft.
  ///   - draft: The draft.
  /// - Returns: one for each choice that gave something up for want of room, in the order of the
  ///   opening tags; none for a `vary`, nor for what would add nothing but white space.
  package func leftOut(of fit: Fit, in draft: Draft) -> [LeftOutPart] {
    guard fit.cost > 0, !limits.isEmpty else { return [] }
    let numbers = draft.numbers(taking: fit.choices)
    return numbers.indices.compactMap { place in
      let taken = fit.choices[place]
      guard taken.cost > 0 else { return nil }
      for index in 0..<taken.index {
        let other = draft.settled(numbers, as: fit.choices, but: place, index)
        guard let way = shortestWay(below: fit.cost, of: other) else { continue }
        let text = way.text(of: place)
        guard !text.isEmpty, let section = draft.alternative(index, of: numbers[place])?.section
        else { return nil }
        return LeftOutPart(
          choice: place, index: index, text: text, more: overrun(of: way.text).over,
          saved: taken.cost - draft.choices[numbers[place]].cost(of: index),
          facts: draft.pieces[section.pieces].filter { $0.kind == .fact }.map(draft.fact))
      }
      return nil
    }
  }

  /// The way below a cost that exceeds the limits least; nil where there is none, or it fits.
  private func shortestWay(below cost: Int, of draft: Draft) -> Rendering? {
    var best: (way: Rendering, over: Int)?
    for limit in limits {
      let solver = LimitSolver(limit, draft, layout: layout)
      guard let steps = solver.shortest(below: cost),
        let way = Rendering(of: draft, layout: layout, taking: steps)
      else { continue }
      let over = overrun(of: way.text).over
      if best.map({ over < $0.over }) ?? true { best = (way, over) }
    }
    return best.flatMap { $0.over > 0 ? $0.way : nil }
  }
}

extension Draft {
  /// The draft with the choices of a way settled as it has them, but one, of which another
  /// alternative is taken.
  ///
  /// The choices inside of that one are open.
  fileprivate func settled(
    _ numbers: [Int], as taken: [Fit.Taken], but place: Int, _ index: Int
  ) -> Draft {
    var draft = self
    for (other, number) in numbers.enumerated() {
      let kept = other == place ? index : taken[other].index
      for (index, alternative) in choices[number].alternatives.enumerated() where index != kept {
        draft.alternatives[alternative] = nil
      }
    }
    return draft
  }
}

extension Rendering {
  /// What one choice says, as it is in the text of the whole.
  fileprivate func text(of place: Int) -> String {
    let own = place..<parents.end(of: place)
    let ranges = spans.filter { $0.choice.map(own.contains) ?? false }.map(\.range)
    guard let first = ranges.first, let last = ranges.last else { return "" }
    let utf8 = Array(text.utf8)
    return String(decoding: utf8[first.lowerBound..<last.upperBound], as: UTF8.self)
  }
}
