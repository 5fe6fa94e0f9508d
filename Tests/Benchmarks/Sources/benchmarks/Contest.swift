/// Subjects that do the same work, each with the row it fills.
struct Contest {
  private var rows: [Row] = []
  private var subjects: [Int: any Subject] = [:]

  /// Adds a subject; where it cannot be had, its row says why.
  mutating func add(
    _ name: String, budget: Double? = nil, _ subject: () throws -> any Subject
  ) {
    var row = Row(name, budget: budget)
    do {
      subjects[rows.count] = try subject()
    } catch {
      row.take(.failure(error))
    }
    rows.append(row)
  }

  /// Measures all of them, of which one repetition does so many pieces of work.
  func section(_ title: String, base: String, _ rounds: Rounds, pieces: Int = 1) -> Section {
    var rows = rows
    let numbers = subjects.keys.sorted()
    let results = rounds.measure(numbers.compactMap { subjects[$0] })
    for (number, result) in zip(numbers, results) {
      rows[number].take(result.map { $0.divided(by: pieces) })
    }
    return Section(title, base: base, rows: rows)
  }
}
