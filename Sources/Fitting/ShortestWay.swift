/// Finds the shortest way.
struct ShortestWay: Valuation {
  /// For each slot: the option to take.
  private(set) var decisions: [Int]

  init(program: Program, stateCount: Int) {
    decisions = [Int](repeating: 0, count: program.choices.count * stateCount)
  }

  func end(adding length: Int) -> Int? { length }

  func advanced(_ value: Int, by length: Int) -> Int? { value + length }

  mutating func best(of options: [Program.Option], _ values: [Int?], slot: Int) -> Int? {
    var shortest: Int?
    for (number, value) in values.enumerated() {
      guard let value, value < shortest ?? .max else { continue }
      shortest = value
      decisions[slot] = number
    }
    return shortest
  }
}
