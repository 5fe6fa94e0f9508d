/// The ways to fill a draft, with those brought together that flow cannot tell apart.
///
/// A vertex is a place in the draft in one of the states of flow it can be reached in; of those there
/// are seldom more than two or three. It leads to another vertex, with so much text between them, or
/// forks into the options of a choice. Whatever it leads to is after it, so that one pass from
/// the last vertex to the first always knows what comes next.
struct ChoiceGraph {
  /// The vertices; the first is the start of the draft.
  var vertices = [Vertex]()
  /// The forks: choices, each in a state it is reached in.
  var forks = [Fork]()
  /// The vertices that the options of the forks start at.
  var starts = [Int]()
  /// The options of the choices.
  var options = [Option]()
  /// What every cost is a multiple of.
  var costUnit = 0
  /// The sum of the last places in the orders of the `vary`s.
  var places = 0
  /// The sum of the outputs about the reader in all options.
  var outputs = 0
  /// The longest any text can be.
  var longest = 0
  /// Whether the sum of the lengths of the parts is known to be the length of the whole.
  var isExact = true

  /// A place in the draft, in a state of flow.
  struct Vertex {
    /// How long the text is between it and what it leads to.
    var length = 0
    /// What it leads to.
    var next = Next.nothing
  }

  /// What a vertex leads to.
  enum Next {
    /// Nothing that would be an answer.
    case nothing
    /// The end of the draft.
    case end
    /// Another vertex.
    case vertex(Int)
    /// The options of a choice.
    case fork(Int)
  }

  /// A choice in a state it is reached in.
  struct Fork {
    /// Its options that are available, in the order they are preferred in.
    var options: Range<Int>
    /// Where the vertices are named that they start at.
    var starts: Int
    /// The least that is written before it.
    var shortest: Int
    /// The most that is written before it.
    var longest: Int
  }

  /// An alternative that is available.
  struct Option {
    /// Its number as written.
    var index: Int
    /// What it costs.
    var cost: Int
    /// Its place in the order of a `vary`, 0 elsewhere.
    var place: Int
    /// How many outputs about the reader are in it, those of its own choices left aside.
    var outputs = 0
  }

  /// Reads a draft, counting by a mode.
  init(_ draft: Draft, mode: CountingMode, layout: Layout) {
    var builder = ChoiceGraphBuilder(
      mode: mode, layout: layout, room: 6 * draft.whole.choices.count)
    self = builder.read(draft)
  }

  /// A graph with room for so many vertices, and nothing in it.
  init(room: Int) {
    vertices.reserveCapacity(room)
    starts.reserveCapacity(room)
    options.reserveCapacity(room)
    forks.reserveCapacity(room / 2)
  }

  /// Passes on what a vertex leads to.
  func forEachSuccessor(of number: Int, _ body: (Int) -> Void) {
    switch vertices[number].next {
    case .nothing, .end: break
    case .vertex(let next): body(next)
    case .fork(let fork):
      let fork = forks[fork]
      for start in starts[fork.starts..<fork.starts + fork.options.count] { body(start) }
    }
  }

  /// For each vertex: the first of those that lead to it, itself where there is none.
  var firstPredecessors: [Int] {
    var firsts = Array(vertices.indices)
    for number in vertices.indices {
      forEachSuccessor(of: number) { firsts[$0] = min(firsts[$0], number) }
    }
    return firsts
  }

  /// Adds a vertex and returns its number.
  mutating func addVertex() -> Int {
    vertices.append(Vertex())
    return vertices.count - 1
  }
}

extension ChoiceGraph {
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
