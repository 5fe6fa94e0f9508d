extension Lattice {
  /// Goes forward: what was remembered at each choice, in the order of the opening tags.
  ///
  /// - Parameter decide: Gives the option of a fork, with so much of the text already written.
  func trace(_ decide: (_ fork: Int, _ written: Int) -> Int) -> [Step] {
    var steps = [Step]()
    steps.reserveCapacity(forks.count)
    var (number, written) = (0, 0)
    while true {
      let vertex = vertices[number]
      switch vertex.next {
      case .nothing, .end: return steps
      case .vertex(let next):
        number = next
        written += vertex.length
      case .fork(let fork):
        let option = decide(fork, written)
        let index = options[forks[fork].options.lowerBound + option].index
        steps.append(Step(number: option, index: index))
        number = starts[forks[fork].starts + option]
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
