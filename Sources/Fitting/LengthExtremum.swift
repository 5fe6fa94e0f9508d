/// Finds the shortest way, or the longest.
struct LengthExtremum: BackwardPass {
  /// What it looks for.
  let kind: Kind
  /// For each fork: the option to take.
  private(set) var decisions: [Int]

  enum Kind {
    case shortest
    case longest
  }

  init(_ kind: Kind, graph: ChoiceGraph) {
    self.kind = kind
    decisions = [Int](repeating: 0, count: graph.forks.count)
  }

  func end(adding length: Int) -> Int? { length }

  func advanced(_ value: Int, by length: Int) -> Int? { value + length }

  mutating func best(
    of fork: Int, in graph: ChoiceGraph, from value: (_ number: Int) -> Int?
  ) -> Int? {
    var best: Int?
    for number in 0..<graph.forks[fork].options.count {
      guard let value = value(number), best.map({ isBetter(value, than: $0) }) ?? true else {
        continue
      }
      best = value
      decisions[fork] = number
    }
    return best
  }

  private func isBetter(_ value: Int, than other: Int) -> Bool {
    kind == .shortest ? value < other : value > other
  }
}
