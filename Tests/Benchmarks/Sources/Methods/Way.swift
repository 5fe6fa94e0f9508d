import Fitting

/// One way to fill a draft: the number of the option taken of each choice.
///
/// The number of a choice in a part that is not taken says nothing.
struct Way: Hashable {
  var picks: [Int]

  /// The same way with another option of a choice.
  func taking(_ option: Int, of choice: Int) -> Way {
    var way = self
    way.picks[choice] = option
    return way
  }
}

/// A draft filled in one way.
struct FilledDraft {
  /// The text.
  let text: String
  /// The sum of the costs.
  let cost: Int
  /// The sum of the places in the rotations of the `vary`s.
  let places: Int
  /// The number of outputs about the reader.
  let outputs: Int
  /// The facts it prints.
  let facts: FactSet
}

extension OpenDraft {
  /// The way that takes the first option everywhere.
  var firstWay: Way { Way(picks: Array(repeating: 0, count: choices.count)) }

  /// The way that a fit took.
  func way(of fit: Fit) -> Way {
    var way = firstWay
    var taken = fit.choices[...]
    func follow(_ nodes: [Node]) {
      for case .choice(let number) in nodes {
        guard let index = taken.popFirst()?.index,
          let option = choices[number].firstIndex(where: { $0.index == index })
        else { return }
        way.picks[number] = option
        follow(choices[number][option].nodes)
      }
    }
    follow(nodes)
    return way
  }

  /// The numbers of the choices that a way reaches, in the order of the opening tags.
  func reached(by way: Way) -> [Int] {
    var numbers: [Int] = []
    func follow(_ nodes: [Node]) {
      for case .choice(let number) in nodes {
        numbers.append(number)
        follow(choices[number][way.picks[number]].nodes)
      }
    }
    follow(nodes)
    return numbers
  }

  /// Fills the draft in one way.
  func filled(_ way: Way) -> FilledDraft { filled(way, only: nodes) }

  /// Fills a part of the draft in one way.
  func filled(_ way: Way, only nodes: [Node]) -> FilledDraft {
    var draft = Draft()
    var (cost, places, outputs, facts) = (0, 0, 0, FactSet())
    func add(_ nodes: [Node]) {
      for node in nodes {
        switch node {
        case .gap(let gap): draft.append(gap)
        case .boundary: draft.appendBoundary()
        case .literal(let text): draft.append(literal: text)
        case .fact(let text, let sources, let isAboutReader):
          draft.append(fact: text, sources: sources, isAboutReader: isAboutReader)
          guard !text.isEmpty else { continue }
          facts.formUnion(self.facts(sources))
          if isAboutReader { outputs += 1 }
        case .choice(let number):
          let option = choices[number][way.picks[number]]
          cost += option.cost
          places += option.place
          draft.appendBoundary()
          add(option.nodes)
          draft.appendBoundary()
        }
      }
    }
    add(nodes)
    return FilledDraft(
      text: TextLayout.text(of: draft), cost: cost, places: places, outputs: outputs, facts: facts)
  }

  /// Visits every way, the options of later choices changing fastest.
  func forEachWay(_ visit: (Way) -> Void) {
    var way = firstWay
    while true {
      visit(way)
      var open = reached(by: way)[...]
      while let last = open.last, way.picks[last] + 1 == choices[last].count {
        way.picks[last] = 0
        open.removeLast()
      }
      guard let last = open.last else { return }
      way.picks[last] += 1
    }
  }
}
