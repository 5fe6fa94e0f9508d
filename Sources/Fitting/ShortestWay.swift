/// Finds the shortest way.
struct ShortestWay: Valuation {
  /// For each slot: the option to take.
  private(set) var decisions: [Int]

  init(program: Program, stateCount: Int) {
    decisions = [Int](repeating: 0, count: program.choices.count * stateCount)
  }

  func end(adding length: Int) -> Int? { length }

  func advanced(_ value: Int, by length: Int) -> Int? { value + length }

  mutating func best(
    of options: [Program.Option], slot: Int, from value: (_ number: Int) -> Int?
  ) -> Int? {
    var shortest: Int?
    for number in options.indices {
      guard let value = value(number), value < shortest ?? .max else { continue }
      shortest = value
      decisions[slot] = number
    }
    return shortest
  }
}
