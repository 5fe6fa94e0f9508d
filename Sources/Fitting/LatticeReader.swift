/// Reads a draft into a lattice, by one walk forward.
struct LatticeReader {
  private(set) var lattice: Lattice

  private let ruler: Ruler
  /// Whether texts may count another length together than each by itself.
  private let mayJoin: Bool
  /// Whether it matters which texts GSM-7 cannot write.
  private let tellsWide: Bool
  private var flow: Flow
  private var counter: FlowCounter
  /// Whether a full stop may make an address of what is on its two sides.
  private var mayMakeAddress = false
  /// Where the walk stands: one tip for each state, those of the innermost part last.
  private var tips = [Tip]()

  /// A place that the walk has come to, in a state of flow.
  private struct Tip {
    /// The last vertex before it.
    var vertex: Int
    /// The state.
    var state = FlowState()
    /// Whether there is text before it that GSM-7 cannot write, where that makes a difference.
    var isWide = false
    /// The length of the text since the vertex.
    var length = 0
    /// The least that is written before the vertex.
    var shortest = 0
    /// The most that is written before the vertex.
    var longest = 0

    /// Whether what comes next cannot tell this tip from another.
    func isSame(as other: Tip) -> Bool { state == other.state && isWide == other.isWide }
  }

  /// A reader with room for so many vertices.
  init(ruler: Ruler, layout: Layout, room: Int) {
    self.ruler = ruler
    mayJoin = ruler.mayJoinAnything
    tellsWide = ruler == .septets || ruler == .wide
    flow = Flow(layout)
    counter = FlowCounter(ruler)
    lattice = Lattice(room: room)
    tips.reserveCapacity(16)
  }

  /// Reads the whole of a draft.
  mutating func read(_ draft: Draft) {
    tips = [Tip(vertex: lattice.addVertex())]
    _ = read(draft, from: 0)
    for tip in tips where accepts(tip) {
      flow.state = tip.state
      counter.length = tip.length
      flow.finish(into: &counter)
      lattice.vertices[tip.vertex] = Lattice.Vertex(length: counter.length, next: .end)
      lattice.longest = max(lattice.longest, tip.longest + counter.length)
    }
    if mayMakeAddress { lattice.isExact = false }
    lattice.costUnit = max(lattice.costUnit, 1)
  }

  /// Whether a text may end: by septets only without wide letters, by units only with them.
  private func accepts(_ tip: Tip) -> Bool { ruler != .wide || tip.isWide }

  /// Moves the tips from a number on over a draft.
  ///
  /// - Returns: whether there is a way to fill the draft. Where there is none, no tip is left.
  private mutating func read(_ draft: Draft, from base: Int) -> Bool {
    for index in draft.items.indices {
      switch draft.items[index] {
      case .piece(.gap(let gap)):
        for number in base..<tips.count { moveTip(number) { $0.owe(gap, into: &$1) } }
      case .piece(.seam): for number in base..<tips.count { tips[number].state.isAtSeam = true }
      case .piece(.literal(let text)): read(FlowPiece(.literal, text), from: base)
      case .piece(.fact(let text, _)): read(FlowPiece(.fact, text), from: base)
      case .choice(let choice):
        guard read(choice, from: base) else { return false }
      }
    }
    return true
  }

  private mutating func read(_ piece: FlowPiece, from base: Int) {
    if !piece.text.isEmpty {
      if mayJoin, ruler.mayJoin(piece.text) { lattice.isExact = false }
      if tellsWide, ruler.isWide(piece.text) {
        if ruler == .septets { tips.removeLast(tips.count - base) }
        for number in base..<tips.count { tips[number].isWide = true }
      }
      counter.textLength = ruler.length(of: piece.text)
    }
    for number in base..<tips.count {
      if mayJoin, ruler.joinsAtFullStop { watchFullStop(in: tips[number].state, before: piece) }
      moveTip(number) { $0.step(piece, at: 0, into: &$1) }
    }
  }

  /// Takes what comes next for one tip.
  private mutating func moveTip(
    _ number: Int, over take: (_ flow: inout Flow, _ counter: inout FlowCounter) -> Void
  ) {
    var tip = tips[number]
    flow.state = tip.state
    counter.length = tip.length
    take(&flow, &counter)
    tip.state = flow.state
    tip.length = counter.length
    tips[number] = tip
  }

  /// A full stop and a letter that directly follows it may make an address.
  private mutating func watchFullStop(in state: FlowState, before piece: FlowPiece) {
    if state.endsSentence, state.pending == nil,
      let first = piece.text.unicodeScalars.first,
      first.properties.isAlphabetic || first.isASCIIAlphanumeric
    {
      mayMakeAddress = true
    }
  }

  private mutating func read(_ choice: Choice, from base: Int) -> Bool {
    var isAvailable = false
    let options = addOptions(of: choice)
    bringTogether(from: base, at: base)
    let (inner, fork) = (tips.count, lattice.forks.count)
    for tip in tips[base...] {
      lattice.vertices[tip.vertex].next = .fork(lattice.forks.count)
      lattice.forks.append(
        Lattice.Fork(
          options: options, starts: lattice.starts.count, shortest: tip.shortest,
          longest: tip.longest))
      for _ in options { lattice.starts.append(0) }
    }
    for (number, option) in options.enumerated() {
      guard let alternative = choice.alternatives[lattice.options[option].index] else { continue }
      let first = tips.count
      for place in base..<inner {
        var tip = tips[place]
        tip.vertex = lattice.addVertex()
        lattice.starts[lattice.forks[fork + place - base].starts + number] = tip.vertex
        tips.append(tip)
      }
      let mightMakeAddress = mayMakeAddress
      if read(alternative, from: first) {
        isAvailable = true
      } else {
        // What cannot be said makes no address.
        mayMakeAddress = mightMakeAddress
      }
    }
    bringTogether(from: inner, at: base)
    return isAvailable
  }

  private mutating func addOptions(of choice: Choice) -> Range<Int> {
    let first = lattice.options.count
    let isVary = choice.kind == .vary
    for place in choice.alternatives.indices {
      let index = choice.index(at: place)
      guard choice.alternatives[index] != nil else { continue }
      lattice.options.append(
        Lattice.Option(index: index, cost: choice.cost(of: index), place: isVary ? place : 0))
    }
    guard let last = lattice.options[first...].last else { return first..<first }
    lattice.places += last.place
    if !isVary {
      lattice.costUnit = greatestCommonDivisor(lattice.costUnit, max(choice.weight, 1))
    }
    return first..<lattice.options.count
  }

  /// Brings the tips from a number on to a seam, where those of one state meet in one vertex.
  ///
  /// - Parameters:
  ///   - first: The number of the first of them.
  ///   - base: The number of the first of the new tips, which stand in place of all from there on.
  private mutating func bringTogether(from first: Int, at base: Int) {
    var end = base
    for number in first..<tips.count {
      let tip = tips[number]
      var met = Tip(vertex: 0, state: tip.state.atSeam, isWide: tip.isWide)
      met.shortest = tip.shortest + tip.length
      met.longest = tip.longest + tip.length
      var place = base
      while place < end, !tips[place].isSame(as: met) { place += 1 }
      if place == end {
        met.vertex = lattice.addVertex()
        tips[place] = met
        end += 1
      } else {
        tips[place].shortest = min(tips[place].shortest, met.shortest)
        tips[place].longest = max(tips[place].longest, met.longest)
      }
      lattice.vertices[tip.vertex] = Lattice.Vertex(
        length: tip.length, next: .vertex(tips[place].vertex))
    }
    tips.removeLast(tips.count - end)
  }
}

private func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
  var (first, second) = (first, second)
  while second != 0 { (first, second) = (second, first % second) }
  return first
}
