/// Finds, for each cost below a bound, the length of the shortest way that costs so much.
struct ShortestOfCosts: Valuation {
  /// A table: where its lengths start, and what was added to all of them since.
  struct Value {
    var start: Int
    var added: Int
  }

  private let bound: Int
  private let costUnit: Int
  /// The tables, by cost in the unit of the lattice; `Int.max` where no way is.
  private var lengths: [Int]

  /// - Parameter cost: The bound.
  init(below cost: Int, lattice: Lattice) {
    costUnit = lattice.costUnit
    bound = max(cost / costUnit, 1)
    lengths = [Int](repeating: .max, count: bound)
    lengths.reserveCapacity(bound * (lattice.forks.count + 1))
    lengths[0] = 0
  }

  func end(adding length: Int) -> Value? {
    Value(start: 0, added: length)
  }

  func advanced(_ value: Value, by length: Int) -> Value? {
    Value(start: value.start, added: value.added + length)
  }

  mutating func best(
    of fork: Int, in lattice: Lattice, from value: (_ number: Int) -> Value?
  ) -> Value? {
    let start = lengths.count
    lengths.append(contentsOf: repeatElement(.max, count: bound))
    for (number, option) in lattice.forks[fork].options.enumerated() {
      guard let value = value(number) else { continue }
      let step = lattice.options[option].cost / costUnit
      guard step < bound else { continue }
      for cost in 0..<(bound - step) {
        let length = lengths[value.start + cost]
        guard length != .max else { continue }
        let longer = start + cost + step
        lengths[longer] = min(lengths[longer], length + value.added)
      }
    }
    return Value(start: start, added: 0)
  }

  /// The length of the shortest way of all.
  func shortest(_ value: Value) -> Int? {
    lengths[value.start..<(value.start + bound)].min().flatMap {
      $0 == .max ? nil : $0 + value.added
    }
  }

  /// The greatest cost that any way has, and the length of the shortest such way.
  func result(_ value: Value) -> (cost: Int, length: Int)? {
    lengths[value.start..<(value.start + bound)].lastIndex { $0 != .max }.map {
      (($0 - value.start) * costUnit, lengths[$0] + value.added)
    }
  }
}
