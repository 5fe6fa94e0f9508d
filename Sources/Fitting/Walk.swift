/// What a walk from the end of a draft to its start keeps for each vertex of its lattice: the value
/// of the best way to go on from there.
protocol Valuation {
  /// What is known of the ways to go on.
  associatedtype Value

  /// The value at the end of the draft, which still adds a length.
  func end(adding length: Int) -> Value?
  /// The value before a text of a length, from the value after it.
  func advanced(_ value: Value, by length: Int) -> Value?
  /// The value before a choice, from those at the starts of its options.
  ///
  /// What was best is remembered under the number of the fork.
  mutating func best(
    of fork: Int, in lattice: Lattice, from value: (_ number: Int) -> Value?
  ) -> Value?
}

/// The walk from the end of a draft to its start.
///
/// Going backwards makes the last rule of preference come out by itself: of two ways that are equal
/// from a choice on, the one with the earlier alternative at this choice is kept. The walk is linear
/// in the vertices.
struct Walk<V: Valuation> {
  let lattice: Lattice
  var valuation: V

  /// The value at the start of the draft; nil if no way is any good.
  mutating func run() -> V.Value? {
    let lattice = lattice
    var values = [V.Value?](repeating: nil, count: lattice.vertices.count)
    for number in lattice.vertices.indices.reversed() {
      let vertex = lattice.vertices[number]
      switch vertex.next {
      case .nothing: break
      case .end: values[number] = valuation.end(adding: vertex.length)
      case .vertex(let next):
        if let value = values[next] {
          values[number] = valuation.advanced(value, by: vertex.length)
        }
      case .fork(let fork):
        let starts = lattice.forks[fork].starts
        values[number] = valuation.best(of: fork, in: lattice) {
          values[lattice.starts[starts + $0]]
        }
      }
    }
    return values[0]
  }

  /// Goes forward again: what was remembered at each choice, in the order of the opening tags.
  ///
  /// - Parameter decide: Gives the option of a fork, with so much of the text already written.
  func trace(_ decide: (_ fork: Int, _ written: Int) -> Int) -> [Step] {
    var steps = [Step]()
    steps.reserveCapacity(lattice.forks.count)
    var (number, written) = (0, 0)
    while true {
      let vertex = lattice.vertices[number]
      switch vertex.next {
      case .nothing, .end: return steps
      case .vertex(let next):
        number = next
        written += vertex.length
      case .fork(let choice):
        let fork = lattice.forks[choice]
        let option = decide(choice, written)
        let index = lattice.options[fork.options.lowerBound + option].index
        steps.append(Step(number: option, index: index))
        number = lattice.starts[fork.starts + option]
      }
    }
  }
}

/// What is taken at a choice.
struct Step: Hashable {
  /// Its number in the order of preference.
  var number: Int
  /// Its number as written.
  var index: Int
}
