/// Finds the most preferred way that is no longer than a budget.
///
/// For each state it keeps a table over what is left of the budget. An entry packs what makes the
/// rest of a way preferred into one number, the smaller the better: its cost, the sum of its places
/// in `vary`s, and how much of the budget it leaves. Text in front only shifts the table.
struct BestWithinBudget: Valuation {
  /// A table: `keys[left - shift] + added`, for what is left of the budget from `least + shift` on.
  struct Value {
    var keys: [UInt64]
    var least: Int
    var shift: Int
    var added: UInt64
  }

  let budget: Int
  private let costUnit: Int
  private let placeShift: UInt64
  private let costShift: UInt64
  /// For each slot: the option to take, by what is left of the budget.
  private(set) var decisions: [[UInt32]]
  private let ends: [UInt64]

  init(budget: Int, program: Program, stateCount: Int) {
    self.budget = budget
    costUnit = program.costUnit
    let places = program.choices.reduce(0) { $0 + ($1.map(\.place).max() ?? 0) }
    placeShift = UInt64(Int.bitWidth - budget.leadingZeroBitCount)
    costShift = placeShift + UInt64(Int.bitWidth - places.leadingZeroBitCount)
    decisions = [[UInt32]](repeating: [], count: program.choices.count * stateCount)
    ends = [UInt64](repeating: UInt64(budget), count: budget + 1)
  }

  func end(adding length: Int) -> Value? {
    advanced(Value(keys: ends, least: 0, shift: 0, added: 0), by: length)
  }

  func advanced(_ value: Value, by length: Int) -> Value? {
    var value = value
    value.shift += length
    value.added &-= UInt64(length)
    return value.least + value.shift <= budget ? value : nil
  }

  mutating func best(of options: [Program.Option], _ values: [Value?], slot: Int) -> Value? {
    let least = values.reduce(budget + 1) { least, value in
      value.map { min(least, $0.least + $0.shift) } ?? least
    }
    guard least <= budget else { return nil }
    var keys = [UInt64](repeating: .max, count: budget + 1)
    var taken = [UInt32](repeating: 0, count: budget + 1)
    for (number, value) in values.enumerated() {
      guard let value else { continue }
      let option = options[number]
      let added =
        value.added &+ UInt64(option.cost / costUnit) << costShift
        &+ UInt64(option.place) << placeShift
      improve(&keys, &taken, from: value, added: added, option: UInt32(number))
    }
    decisions[slot] = taken
    return Value(keys: keys, least: least, shift: 0, added: 0)
  }

  private func improve(
    _ keys: inout [UInt64], _ taken: inout [UInt32], from value: Value, added: UInt64,
    option: UInt32
  ) {
    var best = keys.mutableSpan
    var chosen = taken.mutableSpan
    let source = value.keys.span
    for left in (value.least + value.shift)..<(budget + 1) {
      let key = source[left - value.shift] &+ added
      let isBetter = key < best[left]
      best[left] = isBetter ? key : best[left]
      chosen[left] = isBetter ? option : chosen[left]
    }
  }

  /// The cost and the places of a whole way, packed; the smaller, the more preferred.
  func preference(of value: Value) -> UInt64 {
    (value.keys[budget - value.shift] &+ value.added) >> placeShift
  }

  /// The length of a whole way.
  func length(of value: Value) -> Int {
    let key = value.keys[budget - value.shift] &+ value.added
    return budget - Int(key & ((1 << placeShift) - 1))
  }
}
