import Fitting

/// A way of getting a text under a limit.
protocol Method: Sendable {
  /// The name of its row.
  var name: String { get }
  /// The text that it makes of a case.
  func attempt(_ held: HeldCase) -> Attempt
}

/// The text that a method makes of a case.
struct Attempt {
  /// The text.
  let text: String
  /// The facts of the case's draft that are whole in it.
  let facts: FactSet
  /// Whether a missing fact is printed as nothing, or the text ends within a sentence.
  let hasHole: Bool
  /// The cost of the alternatives; nil where the text is none of the template's.
  let cost: Int?
}

extension Attempt {
  /// The text of a way: one that the template has, so that it has no hole.
  init(_ way: Way, of held: HeldCase) {
    let filled = held.open.filled(way)
    self.init(text: filled.text, facts: filled.facts, hasHole: false, cost: filled.cost)
  }
}

/// All methods, in the order of their rows.
let methods: [any Method] = [
  PlainTemplate(), ConditionalTemplate(),
  Cutting(manner: .character), Cutting(manner: .word), Cutting(manner: .countedWord),
  Dropping(order: .lastFirst), Dropping(order: .firstFirst), CheapestDropping(), ShortestFirst(),
  ProvedChoice(),
]

/// `invite`: the least cost within the limits, by the solver.
struct ProvedChoice: Method {
  let name = "**invite**"

  func attempt(_ held: HeldCase) -> Attempt {
    guard case .fits(let fit) = Fitter(held.limits).fit(held.draft) else {
      return Attempt(text: held.preferred.text, facts: [], hasHole: false, cost: nil)
    }
    return Attempt(
      text: fit.text, facts: held.open.facts(fit.sources), hasHole: false, cost: fit.cost)
  }
}

/// A template without alternatives: the first of every choice, a missing fact printed as nothing.
struct PlainTemplate: Method {
  let name = "a plain template: the first of each, missing facts as nothing"

  func attempt(_ held: HeldCase) -> Attempt { held.plain }
}

/// A template without alternatives that tests for each fact: the preferred text, whatever its length.
struct ConditionalTemplate: Method {
  let name = "the same with a condition around each fact"

  func attempt(_ held: HeldCase) -> Attempt {
    Attempt(
      text: held.preferred.text, facts: held.open.facts(held.preferred.sources), hasHole: false,
      cost: nil)
  }
}
