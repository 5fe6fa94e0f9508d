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
    var rows = Rows(count: reach.stateCount)
    for end in reach.ends { rows[0, end.state] = valuation.end(adding: end.length) }
    walk(program.root, row: 0, of: &rows)
    return rows[0, reach.start]
  }

  /// The values by state, one row for each draft that is being walked; made once for a walk.
  private struct Rows {
    let count: Int
    private var cells: [V.Value?]

    init(count: Int) {
      self.count = count
      cells = [V.Value?](repeating: nil, count: 8 * count)
    }

    subscript(row: Int, state: Int) -> V.Value? {
      get { cells[row * count + state] }
      set { cells[row * count + state] = newValue }
    }

    mutating func copy(_ source: Int, to row: Int) {
      for state in 0..<count { self[row, state] = self[source, state] }
    }

    mutating func clear(_ row: Int) {
      for state in 0..<count { self[row, state] = nil }
    }

    mutating func reserve(_ rows: Int) {
      let missing = rows * count - cells.count
      if missing > 0 {
        cells.append(contentsOf: repeatElement(nil, count: max(missing, cells.count)))
      }
    }
  }

  /// Turns the values after parts, in a row, into those before them; the rows after it are free.
  private mutating func walk(_ parts: Range<Int>, row: Int, of rows: inout Rows) {
    rows.reserve(row + 2)
    for part in parts.reversed() {
      switch program.nodes[part] {
      case .run:
        rows.clear(row + 1)
        for transition in reach.transitions(of: part) {
          guard let value = rows[row, transition.to] else { continue }
          rows[row + 1, transition.from] = valuation.advanced(value, by: transition.length)
        }
        rows.copy(row + 1, to: row)
      case .choice(let choice): walk(over: choice, row: row, of: &rows)
      }
    }
  }

  private mutating func walk(over choice: Int, row: Int, of rows: inout Rows) {
    let options = program.choices[choice]
    let (inner, first) = (row + 1, row + 2)
    rows.reserve(first + options.count)
    for (state, seam) in reach.atSeam.enumerated() {
      rows[inner, state] = seam >= 0 ? rows[row, seam] : nil
    }
    for (number, option) in options.enumerated() {
      rows.copy(inner, to: first + number)
      walk(option.nodes, row: first + number, of: &rows)
    }
    rows.clear(row)
    for entry in reach.entries[choice] {
      let seam = reach.atSeam[entry]
      // The value at the seam is that of every state that leads there.
      if rows[row, seam] == nil {
        rows[row, seam] = valuation.best(of: options, slot: choice * rows.count + seam) {
          rows[first + $0, seam]
        }
      }
      rows[row, entry] = rows[row, seam]
    }
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
