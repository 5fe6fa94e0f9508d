/// Finds, for each cost below a bound, the length of the shortest way that costs so much.
struct ShortestOfCosts: Valuation {
  /// A table: `lengths[cost] + added`, costs in the unit of the program; `Int.max` where no way is.
  struct Value {
    var lengths: [Int]
    var added: Int
  }

  /// The bound of the costs, in the unit of the program.
  let bound: Int
  let costUnit: Int

  func end(adding length: Int) -> Value? {
    var lengths = [Int](repeating: .max, count: bound)
    if bound > 0 { lengths[0] = 0 }
    return Value(lengths: lengths, added: length)
  }

  func advanced(_ value: Value, by length: Int) -> Value? {
    Value(lengths: value.lengths, added: value.added + length)
  }

  mutating func best(of options: [Program.Option], _ values: [Value?], slot: Int) -> Value? {
    var lengths = [Int](repeating: .max, count: bound)
    for (option, value) in zip(options, values) {
      guard let value else { continue }
      let step = option.cost / costUnit
      guard step < bound else { continue }
      for cost in step..<bound where value.lengths[cost - step] != .max {
        lengths[cost] = min(lengths[cost], value.lengths[cost - step] + value.added)
      }
    }
    return Value(lengths: lengths, added: 0)
  }
}
