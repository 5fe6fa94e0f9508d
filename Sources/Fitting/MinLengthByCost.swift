/// Finds, for each cost below a bound, the length of the shortest way that costs so much.
struct MinLengthByCost: BackwardPass {
  /// A table: its lengths, and what was added to all of them since.
  struct Value {
    /// By cost in the unit of the graph, up to the greatest that any way has from there on;
    /// `Int.max` where no way is.
    var lengths: [Int]
    var added: Int
  }

  /// Costs go into the ten thousands, and a message holds hundreds of choices.
  static var isLarge: Bool { true }

  private let bound: Int
  private let costUnit: Int

  /// - Parameter cost: The bound.
  init(below cost: Int, graph: ChoiceGraph) {
    costUnit = graph.costUnit
    bound = max(cost / costUnit, 1)
  }

  func end(adding length: Int) -> Value? {
    Value(lengths: [0], added: length)
  }

  func advanced(_ value: Value, by length: Int) -> Value? {
    Value(lengths: value.lengths, added: value.added + length)
  }

  func best(
    of fork: Int, in graph: ChoiceGraph, from value: (_ number: Int) -> Value?
  ) -> Value? {
    var lengths: [Int] = []
    for (number, option) in graph.forks[fork].options.enumerated() {
      guard let value = value(number) else { continue }
      let step = graph.options[option].cost / costUnit
      guard step < bound else { continue }
      let end = min(bound, step + value.lengths.count)
      if lengths.count < end {
        lengths.append(contentsOf: repeatElement(.max, count: end - lengths.count))
      }
      let rest = value.lengths.span
      var shortest = lengths.mutableSpan
      for cost in 0..<(end - step) where rest[cost] != .max {
        shortest[cost + step] = min(shortest[cost + step], rest[cost] + value.added)
      }
    }
    return Value(lengths: lengths, added: 0)
  }

  /// The length of the shortest way of all.
  func shortest(_ value: Value) -> Int? {
    value.lengths.min().flatMap { $0 == .max ? nil : $0 + value.added }
  }

  /// The greatest cost that any way has, and the length of the shortest such way.
  func result(_ value: Value) -> (cost: Int, length: Int)? {
    value.lengths.lastIndex { $0 != .max }.map {
      ($0 * costUnit, value.lengths[$0] + value.added)
    }
  }
}
