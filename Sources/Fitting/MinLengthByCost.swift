/// Finds, for each cost below a bound, the length of the shortest rendering of that cost.
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
  /// Room to merge in, kept from one fork to the next.
  private var merged: [Entry] = []

  /// - Parameter cost: The bound.
  init(below cost: Int) {
    bound = max(cost, 1)
    merged.reserveCapacity(16)
  }

  func end(adding length: Int) -> Value? {
    Value(entries: [Entry(cost: 0, length: 0)], added: length)
  }

  func advanced(_ value: Value, by length: Int) -> Value? {
    Value(entries: value.entries, added: value.added + length)
  }

  mutating func best(
    of fork: Int, in graph: ChoiceGraph, from value: (_ number: Int) -> Value?
  ) -> Value? {
    var entries: [Entry] = []
    entries.reserveCapacity(merged.capacity)
    for (number, option) in graph.forks[fork].options.enumerated() {
      let step = graph.options[option].cost
      guard step < bound, let value = value(number) else { continue }
      merge(value, costing: step, into: &entries)
    }
    return entries.isEmpty ? nil : Value(entries: entries, added: 0)
  }

  /// Merges the table of an option, at the cost of taking it, into that of the options before it.
  private mutating func merge(_ value: Value, costing step: Int, into entries: inout [Entry]) {
    merged.removeAll(keepingCapacity: true)
    var position = 0
    for entry in value.entries {
      guard entry.cost < bound - step else { break }
      var entry = Entry(cost: entry.cost + step, length: entry.length + value.added)
      while position < entries.count, entries[position].cost <= entry.cost {
        if entries[position].cost < entry.cost {
          merged.append(entries[position])
        } else {
          entry.length = min(entry.length, entries[position].length)
        }
        position += 1
      }
      merged.append(entry)
    }
    merged.append(contentsOf: entries[position...])
    swap(&entries, &merged)
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
