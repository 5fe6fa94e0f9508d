/// What a walk from the end of a draft to its start keeps for each vertex of its graph: the value
/// of the best way to go on from there.
protocol BackwardPass {
  /// What is known of the ways to go on.
  associatedtype Value

  /// Whether a value takes so much memory that it is given up as soon as nothing will ask for it.
  static var isLarge: Bool { get }

  /// The value at the end of the draft, which still adds a length.
  func end(adding length: Int) -> Value?
  /// The value before a text of a length, from the value after it.
  func advanced(_ value: Value, by length: Int) -> Value?
  /// The value before a choice, from those at the starts of its options.
  ///
  /// What was best is remembered under the number of the fork.
  mutating func best(
    of fork: Int, in graph: ChoiceGraph, from value: (_ number: Int) -> Value?
  ) -> Value?
}

extension BackwardPass {
  static var isLarge: Bool { false }

  /// Walks from the end of a draft to its start.
  ///
  /// Going backwards makes the last rule of preference come out by itself: of two ways that are
  /// equal from a choice on, the one with the earlier alternative at this choice is kept. The walk
  /// is linear in the vertices.
  ///
  /// - Returns: the value at the start of the draft; nil if no way is any good.
  mutating func walk(_ graph: ChoiceGraph) -> Value? {
    var values = [Value?](repeating: nil, count: graph.vertices.count)
    let lastReaders = Self.isLarge ? graph.firstPredecessors : []
    for number in graph.vertices.indices.reversed() {
      let vertex = graph.vertices[number]
      switch vertex.next {
      case .nothing: break
      case .end: values[number] = end(adding: vertex.length)
      case .vertex(let next):
        if let value = values[next] {
          values[number] = advanced(value, by: vertex.length)
        }
      case .fork(let fork):
        let starts = graph.forks[fork].starts
        values[number] = best(of: fork, in: graph) {
          values[graph.starts[starts + $0]]
        }
      }
      guard Self.isLarge else { continue }
      graph.forEachSuccessor(of: number) { if lastReaders[$0] == number { values[$0] = nil } }
    }
    return values[0]
  }
}
