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
  /// The lengths of dense costs, whose room is kept from one fork to the next.
  private var lengths: [Int] = []

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

  mutating func best(
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
    guard !entries.isEmpty else { return nil }
    keepShortest(of: &entries)
    return Value(entries: entries, added: 0)
  }

  /// Puts the entries in the order of their costs, and keeps the shortest of each cost.
  private mutating func keepShortest(of entries: inout [Entry]) {
    var (lowest, highest) = (Int.max, 0)
    for entry in entries {
      lowest = min(lowest, entry.cost)
      highest = max(highest, entry.cost)
    }
    // Where costs are dense, as in long drafts, they are places in a table; sorting would take
    // several times as long. The benchmark is `fit, by alternatives`.
    if (highest - lowest) / 4 < entries.count {
      lengths.removeAll(keepingCapacity: true)
      lengths.append(contentsOf: repeatElement(.max, count: highest - lowest + 1))
      for entry in entries {
        let place = entry.cost - lowest
        lengths[place] = min(lengths[place], entry.length)
      }
      entries.removeAll(keepingCapacity: true)
      for (place, length) in lengths.enumerated() where length != .max {
        entries.append(Entry(cost: lowest + place, length: length))
      }
      return
    }
    entries.sort { ($0.cost, $0.length) < ($1.cost, $1.length) }
    var count = 0
    for entry in entries where count == 0 || entry.cost != entries[count - 1].cost {
      entries[count] = entry
      count += 1
    }
    entries.removeLast(entries.count - count)
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
