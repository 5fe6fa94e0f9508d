/// The states of flow that a draft can reach at each of its parts, found by one walk forward.
///
/// States are numbered as they are found; there are seldom more than ten.
struct Reach {
  /// For each choice: the states it can be reached in.
  private(set) var entries: [StateSet]
  /// For each choice: what the text before it can be long.
  private(set) var written: [Span]
  /// For each state: the state at the edge of a choice or an alternative.
  private(set) var atSeam = [Int]()
  /// The states at the end of the draft, and what the end adds to the length.
  private(set) var ends = [(state: Int, length: Int)]()
  /// The longest any text can be.
  private(set) var longest = 0
  /// Whether the sum of the lengths of the parts is known to be the length of the whole.
  private(set) var isExact = true
  /// The state at the start of the draft.
  let start: Int

  /// The least and the most that a text can be long, as far as its parts tell.
  struct Span {
    var shortest = 0
    var longest = 0

    mutating func add(shortest: Int, longest: Int) {
      self.shortest += shortest
      self.longest += longest
    }

    mutating func include(_ other: Span) {
      shortest = min(shortest, other.shortest)
      longest = max(longest, other.longest)
    }
  }

  /// What a run does to a state.
  struct Transition {
    var from: Int
    var to: Int
    var length: Int
  }

  /// How many states there are.
  var stateCount: Int { codes.count }

  private var transitions = [Transition]()
  private var runs: [Range<Int>]
  private var codes = [Int]()
  private var numbers = [Int](repeating: -1, count: 2 * FlowState.codeCount)
  private var counter: FlowCounter
  private let wide: [Bool]
  private let ruler: Ruler
  private var flow: Flow

  /// Walks a program, counting by a ruler.
  init(_ program: Program, ruler: Ruler, layout: Layout) {
    self.ruler = ruler
    flow = Flow(layout)
    counter = FlowCounter(program.pieces, by: ruler)
    wide = program.pieces.map { ruler.isWide($0.text) }
    runs = [Range<Int>](repeating: 0..<0, count: program.nodes.count)
    entries = [StateSet](repeating: StateSet(), count: program.choices.count)
    written = [Span](repeating: Span(), count: program.choices.count)
    start = 0
    isExact = !program.pieces.contains { ruler.mayJoin($0.text) }
    var first = StateSet()
    first.insert(number(of: FlowState().code))
    var span = Span()
    let states = follow(program.root, in: program, from: first, after: &span)
    for state in states where accepts(codes[state]) {
      flow.state = FlowState(code: codes[state] % FlowState.codeCount)
      counter.length = 0
      flow.finish(into: &counter)
      ends.append((state, counter.length))
    }
    longest = span.longest + (ends.map(\.length).max() ?? 0)
  }

  /// What a part that is a run does to each state it can be reached in.
  func transitions(of part: Int) -> ArraySlice<Transition> {
    transitions[runs[part]]
  }

  private mutating func number(of code: Int) -> Int {
    if numbers[code] >= 0 { return numbers[code] }
    numbers[code] = codes.count
    codes.append(code)
    atSeam.append(-1)
    return codes.count - 1
  }

  /// The number of the state at a seam.
  private mutating func seam(_ state: Int) -> Int {
    if atSeam[state] >= 0 { return atSeam[state] }
    let code = codes[state]
    let base = code / FlowState.codeCount * FlowState.codeCount
    let seam = number(of: base + FlowState(code: code - base).atSeam.code)
    atSeam[state] = seam
    return seam
  }

  /// Whether a text may end in a state: by septets only without, by units only with wide letters.
  private func accepts(_ code: Int) -> Bool {
    ruler != .wide || code >= FlowState.codeCount
  }

  /// Follows parts from these states; what the text before them can be long becomes what it can be
  /// long after them.
  private mutating func follow(
    _ parts: Range<Int>, in program: Program, from states: StateSet, after span: inout Span
  ) -> StateSet {
    var states = states
    for part in parts {
      var found = StateSet()
      switch program.nodes[part] {
      case .run(let run):
        let start = transitions.count
        var (shortest, longest) = (Int.max, 0)
        for state in states {
          guard let transition = advance(state, over: run, of: program) else { continue }
          transitions.append(transition)
          found.insert(transition.to)
          shortest = min(shortest, transition.length)
          longest = max(longest, transition.length)
        }
        runs[part] = start..<transitions.count
        span.add(shortest: shortest == .max ? 0 : shortest, longest: longest)
      case .choice(let choice):
        entries[choice] = states
        written[choice] = span
        var inner = StateSet()
        for state in states { inner.insert(seam(state)) }
        var after: Span?
        for option in program.choices[choice] {
          var own = span
          for state in follow(option.nodes, in: program, from: inner, after: &own) {
            found.insert(seam(state))
          }
          after?.include(own)
          after = after ?? own
        }
        span = after ?? span
      }
      states = found
    }
    return states
  }

  /// Takes the pieces of a run; nil if septets cannot write them.
  private mutating func advance(
    _ state: Int, over run: Range<Int>, of program: Program
  ) -> Transition? {
    let code = codes[state]
    var isWide = code >= FlowState.codeCount
    flow.state = FlowState(code: code % FlowState.codeCount)
    counter.length = 0
    for index in run {
      let piece = program.pieces[index]
      if wide[index] {
        if ruler == .septets { return nil }
        isWide = true
      }
      if ruler.joinsAtFullStop, flow.state.endsSentence, flow.state.pending == nil,
        let first = piece.text.unicodeScalars.first,
        first.properties.isAlphabetic || first.isASCIIAlphanumeric
      {
        isExact = false
      }
      flow.step(piece, at: index, into: &counter)
    }
    let to = flow.state.code + (isWide ? FlowState.codeCount : 0)
    return Transition(from: state, to: number(of: to), length: counter.length)
  }
}
