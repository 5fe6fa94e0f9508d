/// Finds, for each cost below a bound, the length of the shortest way that costs so much.
struct MinLengthByCost: BackwardPass {
  /// A table: one entry for each cost that a way has from there on, in the order of the costs, and
  /// what was added to all lengths since.
  struct Value {
    var entries: [Entry]
    var added: Int
  }

  /// A cost, and the length of the shortest way that has it.
  struct Entry {
    var cost: Int
    var length: Int
  }

  /// Costs go into the ten thousands, and a message holds hundreds of choices.
  static var isLarge: Bool { true }

  private let bound: Int

  /// - Parameter cost: The bound.
  init(below cost: Int) {
    bound = max(cost, 1)
  }

  func end(adding length: Int) -> Value? {
    Value(entries: [Entry(cost: 0, length: 0)], added: length)
  }

  func advanced(_ value: Value, by length: Int) -> Value? {
    Value(entries: value.entries, added: value.added + length)
  }

  func best(
    of fork: Int, in graph: ChoiceGraph, from value: (_ number: Int) -> Value?
  ) -> Value? {
    var entries: [Entry] = []
    entries.reserveCapacity(16)
    for (number, option) in graph.forks[fork].options.enumerated() {
      let step = graph.options[option].cost
      guard step < bound, let value = value(number) else { continue }
      for entry in value.entries {
        guard entry.cost < bound - step else { break }
        entries.append(Entry(cost: entry.cost + step, length: entry.length + value.added))
      }
    }
    // The tables of the options are in order, each by itself: sorting merges them.
    entries.sort { ($0.cost, $0.length) < ($1.cost, $1.length) }
    var count = 0
    for index in entries.indices where count == 0 || entries[index].cost != entries[count - 1].cost
    {
      entries[count] = entries[index]
      count += 1
    }
    entries.removeLast(entries.count - count)
    return entries.isEmpty ? nil : Value(entries: entries, added: 0)
  }

  /// The length of the shortest way of all.
  func shortest(_ value: Value) -> Int? {
    value.entries.lazy.map(\.length).min().map { $0 + value.added }
  }

  /// The greatest cost that any way has, and the length of the shortest such way.
  func result(_ value: Value) -> (cost: Int, length: Int)? {
    value.entries.last.map { ($0.cost, $0.length + value.added) }
  }
}
