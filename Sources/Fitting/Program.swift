/// A draft made ready to be solved: its pieces read once, its unavailable parts left out.
struct Program {
  /// The pieces, in the order of the draft.
  private(set) var pieces = [FlowPiece]()
  /// The parts; those of one alternative stand together.
  private(set) var nodes = [Node]()
  /// The choices.
  private(set) var choices = [[Option]]()
  /// The parts of the draft itself.
  private(set) var root = 0..<0
  /// What every cost is a multiple of.
  private(set) var costUnit = 0

  /// A part of a draft.
  enum Node {
    /// Pieces that follow each other.
    case run(Range<Int>)
    /// A choice, by its number.
    case choice(Int)
  }

  /// An available alternative; those of a choice stand in the order they are preferred in.
  struct Option {
    /// Its number as written.
    var index: Int
    /// What it costs.
    var cost: Int
    /// Its place in the order of a `vary`, 0 elsewhere.
    var place: Int
    /// Its parts.
    var nodes: Range<Int>
  }

  /// Reads a draft; nil if on every way a choice is reached that has no available alternative.
  init?(_ draft: Draft) {
    pieces.reserveCapacity(4 * draft.items.count)
    guard let root = read(draft) else { return nil }
    self.root = root
    costUnit = max(costUnit, 1)
  }

  private mutating func read(_ draft: Draft) -> Range<Int>? {
    var parts = [Node]()
    var run = pieces.count
    func close(_ end: Int) {
      if end > run { parts.append(.run(run..<end)) }
    }
    for item in draft.items {
      switch item {
      case .piece(let piece): pieces.append(FlowPiece(piece))
      case .choice(let choice):
        close(pieces.count)
        guard let number = read(choice) else { return nil }
        parts.append(.choice(number))
        run = pieces.count
      }
    }
    close(pieces.count)
    nodes += parts
    return (nodes.count - parts.count)..<nodes.count
  }

  private mutating func read(_ choice: Choice) -> Int? {
    var options = [Option]()
    for place in choice.alternatives.indices {
      let index = choice.index(at: place)
      guard let alternative = choice.alternatives[index], let nodes = read(alternative) else {
        continue
      }
      let isVary = choice.kind == .vary
      options.append(
        Option(
          index: index, cost: choice.cost(of: index), place: isVary ? place : 0, nodes: nodes))
    }
    guard !options.isEmpty else { return nil }
    if choice.kind != .vary { costUnit = greatestCommonDivisor(costUnit, max(choice.weight, 1)) }
    choices.append(options)
    return choices.count - 1
  }
}

private func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
  var (first, second) = (first, second)
  while second != 0 { (first, second) = (second, first % second) }
  return first
}
