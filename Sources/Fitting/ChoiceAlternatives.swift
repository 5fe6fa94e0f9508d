/// What a choice of a fitted draft could say.
package struct ChoiceAlternatives: Hashable, Sendable {
  /// The caller's own label of the choice; nil for one that was not written as a choice.
  package let ordinal: Int?
  /// Its alternatives as written.
  package let alternatives: [Alternative]

  /// One thing that a choice could say.
  package struct Alternative: Hashable, Sendable {
    /// What it says by itself, as it would within a sentence: what was said, of the one that was
    /// taken, and otherwise the way that it prefers; nil where it cannot be said.
    package let text: String?
    /// Whether none of its facts is missing.
    package let isAvailable: Bool
    /// What taking it costs.
    package let cost: Int
    /// Whether it was taken.
    package let isTaken: Bool
  }
}

extension Fitter {
  /// What the choices of a fitted draft could say, in the order in which they were reached.
  ///
  /// - Parameters:
  ///   - fit: What was made of the draft.
  ///   - draft: The draft.
  package func alternatives(of fit: Fit, in draft: Draft) -> [ChoiceAlternatives] {
    draft.numbers(taking: fit.choices).enumerated().map { place, number in
      let choice = draft.choices[number]
      let end = fit.parents.end(of: place)
      let inner = fit.choices[(place + 1)..<end].map { Step(number: 0, index: $0.index) }
      let alternatives = draft.alternatives[choice.alternatives].enumerated().map {
        index, section in
        let isTaken = fit.choices[place].index == index
        let said = section.map(draft.part).flatMap { part in
          isTaken ? text(of: part, taking: inner) : preferredText(of: part)
        }
        return ChoiceAlternatives.Alternative(
          text: said, isAvailable: section != nil, cost: choice.cost(of: index), isTaken: isTaken)
      }
      return ChoiceAlternatives(ordinal: choice.ordinal, alternatives: alternatives)
    }
  }

  /// What a part of a draft says where nothing limits it.
  private func preferredText(of part: Draft) -> String? {
    // Where the first of a choice is not available, the least cost decides.
    if let text = text(of: part) { return text }
    guard case .fits(let fit) = Fitter(layout: layout).fit(part) else { return nil }
    return text(of: part, taking: fit.choices.map { Step(number: 0, index: $0.index) })
  }

  private func text(of part: Draft, taking steps: [Step]? = nil) -> String? {
    Rendering(of: part, layout: layout, taking: steps, isPart: true)?.text
  }
}
