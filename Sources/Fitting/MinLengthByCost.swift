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
    let options = graph.forks[fork].options
    func forEachTable(_ body: (_ value: Value, _ step: Int) -> Void) {
      for (number, option) in options.enumerated() {
        let step = graph.options[option].cost
        guard step < bound, let value = value(number) else { continue }
        body(value, step)
      }
    }
    var (lowest, highest, count) = (Int.max, -1, 0)
    forEachTable { value, step in
      guard let first = value.entries.first?.cost, let last = value.entries.last?.cost,
        first < bound - step
      else { return }
      lowest = min(lowest, first + step)
      highest = max(highest, min(last, bound - 1 - step) + step)
      count += value.entries.count
    }
    guard lowest <= highest else { return nil }
    // Where costs are dense, as in long drafts, they are places in a table; sorting would take
    // several times as long. The benchmark is `fit, by alternatives`.
    var entries: [Entry] = []
    guard (highest - lowest) / 4 < count else {
      entries.reserveCapacity(count)
      forEachTable { value, step in
        for entry in value.entries {
          guard entry.cost < bound - step else { break }
          entries.append(Entry(cost: entry.cost + step, length: entry.length + value.added))
        }
      }
      return Value(entries: Self.shortest(of: entries), added: 0)
    }
    var lengths = [Int](repeating: .max, count: highest - lowest + 1)
    forEachTable { value, step in
      let table = value.entries.span
      var shortest = lengths.mutableSpan
      for index in table.indices {
        let entry = table[index]
        guard entry.cost < bound - step else { break }
        let place = entry.cost + step - lowest
        shortest[place] = min(shortest[place], entry.length + value.added)
      }
    }
    entries.reserveCapacity(min(count, lengths.count))
    for (place, length) in lengths.enumerated() where length != .max {
      entries.append(Entry(cost: lowest + place, length: length))
    }
    return Value(entries: entries, added: 0)
  }

  /// The entries in the order of their costs, the shortest of each cost.
  private static func shortest(of entries: [Entry]) -> [Entry] {
    var shortest: [Entry] = []
    shortest.reserveCapacity(entries.count)
    for entry in entries.sorted(by: { ($0.cost, $0.length) < ($1.cost, $1.length) })
    where entry.cost != shortest.last?.cost {
      shortest.append(entry)
    }
    return shortest
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
