import Fitting

/// A draft whose choices are numbered, so that a way to fill it is one number for each.
///
/// It is filled without the solver: each way is laid out as a draft of its own, in which no choice is
/// open.
struct OpenDraft {
  /// The nodes of the draft, in the order of the message.
  private(set) var nodes: [Node] = []
  /// The options of each choice, in the order of preference; choices are in the order of their
  /// opening tags.
  private(set) var choices: [[Option]] = []
  /// The bit of each fact, by its label.
  private var bits: [Int: Int] = [:]

  /// A piece of the draft, or the number of a choice.
  enum Node {
    case gap(Gap)
    case boundary
    case literal(String)
    case fact(String, sources: [Int], isAboutReader: Bool)
    case choice(Int)
  }

  /// An available alternative of a choice.
  struct Option {
    /// Its number as written.
    let index: Int
    /// The cost of taking it.
    let cost: Int
    /// Its place in the rotation of a `vary`; 0 elsewhere.
    let place: Int
    /// The content.
    let nodes: [Node]
  }

  init(_ draft: Draft) {
    nodes = numbered(draft.tree.nodes)
  }

  private mutating func numbered(_ nodes: [DraftTree.Node]) -> [Node] {
    nodes.map { node in
      switch node {
      case .gap(let gap): return .gap(gap)
      case .boundary: return .boundary
      case .literal(let text): return .literal(text)
      case .fact(let text, let sources, let isAboutReader):
        for label in sources where !text.isEmpty && bits[label] == nil { bits[label] = bits.count }
        return .fact(text, sources: sources, isAboutReader: isAboutReader)
      case .choice(let choice): return .choice(add(choice))
      }
    }
  }

  private mutating func add(_ choice: DraftTree.Choice) -> Int {
    let number = choices.count
    choices.append([])
    let count = choice.alternatives.count
    for place in 0..<count {
      let index = (choice.start + place) % count
      guard let nodes = choice.alternatives[index] else { continue }
      let isEven = choice.kind == .vary
      let option = Option(
        index: index, cost: choice.weight * index, place: isEven ? place : 0,
        nodes: numbered(nodes))
      choices[number].append(option)
    }
    return number
  }

  /// The number of its facts.
  var factCount: Int { bits.count }

  /// The set of the facts with these labels.
  func facts(_ labels: some Sequence<Int>) -> FactSet {
    labels.reduce(into: FactSet()) { set, label in
      if let bit = bits[label] { set.insert(FactSet(rawValue: 1 << UInt64(bit))) }
    }
  }

  /// The facts that a text says, whoever wrote it: those whose words it holds.
  func facts(saidIn text: String) -> FactSet {
    let text = text.lowercased()
    var labels: [Int] = []
    func look(_ nodes: [Node]) {
      for node in nodes {
        switch node {
        case .fact(let words, let sources, _):
          if !words.isEmpty, text.contains(words.lowercased()) { labels += sources }
        case .choice(let number): for option in choices[number] { look(option.nodes) }
        case .gap, .boundary, .literal: break
        }
      }
    }
    look(nodes)
    return facts(labels)
  }

  /// The number of ways to fill it, up to a bound.
  func wayCount(atMost bound: Int) -> Int { wayCount(of: nodes, atMost: bound) }

  private func wayCount(of nodes: [Node], atMost bound: Int) -> Int {
    var count = 1
    for case .choice(let number) in nodes {
      let ways = choices[number].reduce(0) { sum, option in
        min(bound, sum + wayCount(of: option.nodes, atMost: bound))
      }
      count = min(bound, count * ways)
    }
    return count
  }
}

/// A set of facts of one draft, a bit for each.
struct FactSet: OptionSet, Hashable {
  let rawValue: UInt64
}
