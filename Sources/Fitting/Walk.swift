/// What a walk from the end of a draft to its start keeps for each state: the value of the best way
/// to go on from there.
protocol Valuation {
  /// What is known of the ways to go on.
  associatedtype Value

  /// The value at the end of the draft, which still adds a length.
  func end(adding length: Int) -> Value?
  /// The value before a text of a length, from the value after it.
  func advanced(_ value: Value, by length: Int) -> Value?
  /// The value before a choice, from those at the starts of its options.
  ///
  /// What was best is remembered under the number of the slot.
  mutating func best(
    of options: [Program.Option], slot: Int, from value: (_ number: Int) -> Value?
  ) -> Value?
}

/// The walk from the end of a draft to its start.
///
/// Going backwards makes the last rule of preference come out by itself: of two ways that are equal
/// from a choice on, the one with the earlier alternative at this choice is kept. The walk is linear
/// in the parts of the draft, and recursive only in how deep choices are nested.
struct Walk<V: Valuation> {
  let program: Program
  let reach: Reach
  var valuation: V

  /// The value at the start of the draft; nil if no way is any good.
  mutating func run() -> V.Value? {
    var values = [V.Value?](repeating: nil, count: reach.stateCount)
    for end in reach.ends { values[end.state] = valuation.end(adding: end.length) }
    return walk(program.root, before: values)[reach.start]
  }

  /// The values before parts, from the values after them.
  private mutating func walk(_ parts: Range<Int>, before after: [V.Value?]) -> [V.Value?] {
    var values = after
    for part in parts.reversed() {
      switch program.nodes[part] {
      case .run:
        var before = [V.Value?](repeating: nil, count: values.count)
        for transition in reach.transitions(of: part) {
          guard let value = values[transition.to] else { continue }
          before[transition.from] = valuation.advanced(value, by: transition.length)
        }
        values = before
      case .choice(let choice): values = walk(over: choice, before: values)
      }
    }
    return values
  }

  private mutating func walk(over choice: Int, before after: [V.Value?]) -> [V.Value?] {
    let options = program.choices[choice]
    let count = after.count
    var inner = [V.Value?](repeating: nil, count: count)
    for (state, seam) in reach.atSeam.enumerated() where seam >= 0 { inner[state] = after[seam] }
    var starts = [V.Value?]()
    starts.reserveCapacity(count * options.count)
    for option in options { starts += walk(option.nodes, before: inner) }
    var before = [V.Value?](repeating: nil, count: count)
    for entry in reach.entries[choice] {
      let seam = reach.atSeam[entry]
      // The value at the seam is that of every state that leads there.
      if before[seam] == nil {
        before[seam] = valuation.best(of: options, slot: choice * count + seam) {
          starts[$0 * count + seam]
        }
      }
      before[entry] = before[seam]
    }
    return before
  }

  /// Goes forward again: what was remembered at each choice, in the order of the opening tags.
  ///
  /// - Parameter decide: Gives the option of a slot, with so much of the text already written.
  func trace(_ decide: (_ slot: Int, _ written: Int) -> Int) -> [Step] {
    var trail = Trail(state: reach.start)
    trace(program.root, &trail, decide)
    return trail.steps
  }

  private func trace(_ parts: Range<Int>, _ trail: inout Trail, _ decide: (Int, Int) -> Int) {
    for part in parts {
      switch program.nodes[part] {
      case .run:
        guard let step = reach.transitions(of: part).first(where: { $0.from == trail.state }) else {
          continue
        }
        trail.state = step.to
        trail.written += step.length
      case .choice(let choice):
        trail.state = reach.atSeam[trail.state]
        let number = decide(choice * reach.stateCount + trail.state, trail.written)
        let option = program.choices[choice][number]
        trail.steps.append(Step(number: number, index: option.index))
        trace(option.nodes, &trail, decide)
        trail.state = reach.atSeam[trail.state]
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

private struct Trail {
  var state: Int
  var written = 0
  var steps = [Step]()
}
