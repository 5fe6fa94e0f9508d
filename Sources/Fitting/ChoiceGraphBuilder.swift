import Text

/// Builds the choice graph of a draft in one walk forward.
struct ChoiceGraphBuilder {
  private var graph: ChoiceGraph

  private let mode: CountingMode
  /// Whether texts may count another length together than each by itself.
  private let mayJoin: Bool
  /// Whether it matters which texts GSM-7 cannot write.
  private let tellsWide: Bool
  /// Whether a full stop may make an address of what is on its two sides.
  private let joinsAtFullStop: Bool
  private var flow: TextLayout
  private var counter: LayoutCounter
  /// Whether a full stop that was passed may do so.
  private var mayMakeAddress = false
  /// How many outputs about the reader have been passed in the part that is being read, those of the
  /// choices in it left aside.
  private var outputs = 0
  /// Where the walk is: one frontier state for each layout state, those of the innermost part last.
  private var frontier = [FrontierState]()

  /// A place that the walk has come to, in a state of flow.
  private struct FrontierState {
    /// The last vertex before it.
    var vertex: Int
    /// The state of flow.
    var layout = LayoutState()
    /// Whether there is text before it that GSM-7 cannot write, where that makes a difference.
    var isWide = false
    /// The length of the text since the vertex.
    var length = 0
    /// The least that is written before the vertex.
    var shortest = 0
    /// The most that is written before the vertex.
    var longest = 0

    /// Whether what comes next cannot tell this state from another.
    func isSame(as other: FrontierState) -> Bool {
      layout == other.layout && isWide == other.isWide
    }
  }

  /// A builder with room for `room` vertices.
  init(mode: CountingMode, layout: Layout, room: Int) {
    self.mode = mode
    mayJoin = mode.mayJoinAnything
    tellsWide = mode.tellsWide
    joinsAtFullStop = mode.joinsAtFullStop
    flow = TextLayout(layout)
    counter = LayoutCounter(mode)
    graph = ChoiceGraph(room: room)
    frontier.reserveCapacity(16)
  }

  /// Reads the whole of a draft.
  mutating func read(_ draft: Draft) -> ChoiceGraph {
    frontier.append(FrontierState(vertex: graph.addVertex()))
    _ = read(draft.whole, of: draft, from: 0)
    for state in frontier where accepts(state) {
      flow.state = state.layout
      counter.length = state.length
      flow.finish(into: &counter)
      graph.vertices[state.vertex] = ChoiceGraph.Vertex(length: counter.length, next: .end)
      graph.longest = max(graph.longest, state.longest + counter.length)
    }
    if mayMakeAddress { graph.isExact = false }
    graph.costUnit = max(graph.costUnit, 1)
    return graph
  }

  /// Whether a text may end: by septets only without wide letters, by units only with them.
  private func accepts(_ state: FrontierState) -> Bool { mode != .wide || state.isWide }

  /// Moves the frontier states from `base` on over a section of a draft.
  ///
  /// - Returns: whether there is a way to fill it. Where there is none, no state is left.
  private mutating func read(
    _ section: Draft.Section, of draft: Draft, from base: Int
  ) -> Bool {
    var walk = SectionWalk(section)
    while let part = walk.next(in: draft) {
      switch part {
      case .pieces(let range):
        for index in range { read(draft.pieces[index], of: draft, from: base) }
      case .choice(let number):
        guard read(choice: number, of: draft, from: base) else { return false }
      }
    }
    return true
  }

  private mutating func read(_ piece: PieceRecord, of draft: Draft, from base: Int) {
    if !piece.text.isEmpty {
      if mayJoin, mode.mayJoin(piece, in: draft) { graph.isExact = false }
      if tellsWide, GSM7.septets(of: draft.text(of: piece)) == nil {
        if mode == .septets { frontier.removeLast(frontier.count - base) }
        for number in base..<frontier.count { frontier[number].isWide = true }
      }
      counter.textLength = mode.length(of: piece, in: draft)
      if piece.isAboutReader { outputs += 1 }
    }
    for number in base..<frontier.count {
      if joinsAtFullStop { watchFullStop(in: frontier[number].layout, before: piece, of: draft) }
      move(number, over: piece)
    }
  }

  /// Takes the next piece for one state.
  private mutating func move(_ number: Int, over piece: PieceRecord) {
    flow.state = frontier[number].layout
    counter.length = frontier[number].length
    flow.step(piece, into: &counter)
    frontier[number].layout = flow.state
    frontier[number].length = counter.length
  }

  /// A full stop and a letter that directly follows it may make an address.
  private mutating func watchFullStop(
    in state: LayoutState, before piece: PieceRecord, of draft: Draft
  ) {
    if state.endsSentence, state.pending == nil,
      let first = draft.text(of: piece).unicodeScalars.first,
      first.properties.isAlphabetic || first.isASCIIAlphanumeric
    {
      mayMakeAddress = true
    }
  }

  private mutating func read(choice number: Int, of draft: Draft, from base: Int) -> Bool {
    var isAvailable = false
    let options = addOptions(of: draft.choices[number], in: draft)
    bringTogether(from: base, at: base)
    let (inner, fork) = (frontier.count, graph.forks.count)
    for state in frontier[base...] {
      graph.vertices[state.vertex].next = .fork(graph.forks.count)
      graph.forks.append(
        ChoiceGraph.Fork(
          options: options, starts: graph.starts.count, shortest: state.shortest,
          longest: state.longest))
      for _ in options { graph.starts.append(0) }
    }
    let outerOutputs = outputs
    for (place, option) in options.enumerated() {
      guard let section = draft.alternative(graph.options[option].index, of: number)?.section
      else { continue }
      let first = frontier.count
      for outer in base..<inner {
        var state = frontier[outer]
        state.vertex = graph.addVertex()
        graph.starts[graph.forks[fork + outer - base].starts + place] = state.vertex
        frontier.append(state)
      }
      let mightMakeAddress = mayMakeAddress
      outputs = 0
      if read(section, of: draft, from: first) {
        isAvailable = true
        graph.options[option].outputs = outputs
        graph.outputs += outputs
      } else {
        // What cannot be said makes no address.
        mayMakeAddress = mightMakeAddress
      }
    }
    outputs = outerOutputs
    bringTogether(from: inner, at: base)
    return isAvailable
  }

  private mutating func addOptions(of choice: Choice, in draft: Draft) -> Range<Int> {
    let first = graph.options.count
    let isVary = choice.kind == .vary
    for place in 0..<choice.alternatives.count {
      let index = choice.index(at: place)
      guard draft.alternatives[choice.alternatives.lowerBound + index] != nil else { continue }
      graph.options.append(
        ChoiceGraph.Option(index: index, cost: choice.cost(of: index), place: isVary ? place : 0))
    }
    guard let last = graph.options[first...].last else { return first..<first }
    graph.places += last.place
    if !isVary {
      graph.costUnit = greatestCommonDivisor(graph.costUnit, max(choice.weight, 1))
    }
    return first..<graph.options.count
  }

  /// Merges the frontier states from `first` on that share a layout state, at a boundary.
  ///
  /// - Parameters:
  ///   - first: The number of the first of them.
  ///   - base: The number of the first of the new states, which are in place of all from there on.
  private mutating func bringTogether(from first: Int, at base: Int) {
    var end = base
    for number in first..<frontier.count {
      let state = frontier[number]
      var met = FrontierState(vertex: 0, layout: state.layout.atBoundary, isWide: state.isWide)
      met.shortest = state.shortest + state.length
      met.longest = state.longest + state.length
      var place = base
      while place < end, !frontier[place].isSame(as: met) { place += 1 }
      if place == end {
        met.vertex = graph.addVertex()
        frontier[place] = met
        end += 1
      } else {
        frontier[place].shortest = min(frontier[place].shortest, met.shortest)
        frontier[place].longest = max(frontier[place].longest, met.longest)
      }
      graph.vertices[state.vertex] = ChoiceGraph.Vertex(
        length: state.length, next: .vertex(frontier[place].vertex))
    }
    frontier.removeLast(frontier.count - end)
  }
}

private func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
  var (first, second) = (first, second)
  while second != 0 { (first, second) = (second, first % second) }
  return first
}
