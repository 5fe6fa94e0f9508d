/// Finds the most preferred way that is no longer than a budget.
///
/// For each vertex it keeps a table over what is left of the budget, as its steps: a step says from
/// which room on there is a better way to go on, or one as good and longer. Between two steps the
/// first holds. Text in front of a table only shifts it; a choice merges the tables of its options.
/// A table is kept only for the amounts of room that can be left at its vertex.
struct MinCostTable: BackwardPass {
  /// A step of a table.
  struct Entry {
    /// The length of the rest of the way, and so the room it needs.
    var length: Int
    /// What it is preferred for.
    var preference: Preference
    /// The option it takes.
    var option: Int
  }

  /// A table: a stretch of the entries, with what was added to all of them since.
  struct Value {
    var entries: Range<Int>
    var length: Int
    var preference: Preference
  }

  private let budget: Int
  private let scale: PreferenceScale
  private(set) var entries: [Entry]
  /// For each fork: its table.
  private(set) var tables: [Range<Int>]

  init(budget: Int, graph: ChoiceGraph) {
    self.budget = budget
    scale = PreferenceScale(of: graph)
    tables = [Range<Int>](repeating: 0..<0, count: graph.forks.count)
    entries = [Entry(length: 0, preference: 0, option: 0)]
    entries.reserveCapacity(8 * (graph.forks.count + 1))
  }

  func end(adding length: Int) -> Value? {
    Value(entries: 0..<1, length: length, preference: 0)
  }

  func advanced(_ value: Value, by length: Int) -> Value? {
    var value = value
    value.length += length
    return value.length <= budget ? value : nil
  }

  mutating func best(
    of fork: Int, in graph: ChoiceGraph, from value: (_ number: Int) -> Value?
  ) -> Value? {
    let choice = graph.forks[fork]
    var table = entries.count..<entries.count
    for (number, option) in choice.options.enumerated() {
      guard var value = value(number) else { continue }
      value.preference &+= scale.preference(of: graph.options[option])
      table = merged(
        table, with: value, option: number, least: budget - choice.longest,
        most: budget - choice.shortest)
    }
    guard !table.isEmpty else { return nil }
    tables[fork] = table
    return Value(entries: table, length: 0, preference: 0)
  }

  /// Merges a table into the one that has been merged so far, whose options come earlier.
  ///
  /// - Parameters:
  ///   - least: The least room there can be; of the steps that never need more, the last counts.
  ///   - most: The most room there can be.
  /// - Returns: where the merged table is: in place of the first, behind all others.
  private mutating func merged(
    _ table: Range<Int>, with value: Value, option: Int, least: Int, most: Int
  ) -> Range<Int> {
    let start = entries.count
    var position = table.lowerBound
    let first = index(of: value.entries, within: least - value.length) ?? value.entries.lowerBound
    for index in first..<value.entries.upperBound {
      let entry = Entry(
        length: entries[index].length + value.length,
        preference: entries[index].preference &+ value.preference, option: option)
      if entry.length > most { break }
      while position < table.upperBound, entries[position].length <= entry.length {
        append(entries[position], to: start)
        position += 1
      }
      append(entry, to: start)
    }
    for position in position..<table.upperBound { append(entries[position], to: start) }
    entries.removeSubrange(table)
    return table.lowerBound..<entries.count
  }

  /// Appends an entry to a table, if it is better than what needs less room, or as good and longer.
  private mutating func append(_ entry: Entry, to start: Int) {
    let end = entries.count
    guard end > start else {
      entries.append(entry)
      return
    }
    let last = entries[end - 1]
    if last.length == entry.length {
      if entry.preference < last.preference { entries[end - 1] = entry }
    } else if entry.preference <= last.preference {
      entries.append(entry)
    }
  }

  /// The option to take at a fork, with so much of the text already written.
  func option(at fork: Int, written: Int) -> Int {
    step(of: tables[fork], within: budget - written)?.option ?? 0
  }

  /// The length and the preference of the best way of all.
  func result(_ value: Value) -> (length: Int, preference: Preference)? {
    step(of: value.entries, within: budget - value.length).map {
      ($0.length + value.length, $0.preference &+ value.preference)
    }
  }

  /// The last step of a table that needs no more than a room.
  private func step(of table: Range<Int>, within room: Int) -> Entry? {
    index(of: table, within: room).map { entries[$0] }
  }

  private func index(of table: Range<Int>, within room: Int) -> Int? {
    var (low, high) = (table.lowerBound, table.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].length <= room { low = middle + 1 } else { high = middle }
    }
    return low > table.lowerBound ? low - 1 : nil
  }
}
