/// Subjects that do the same work, each with the row it fills.
struct Contest {
  private var rows: [Row] = []
  private var subjects: [Result<any Subject, any Error>] = []

  /// Adds a subject; where it cannot be had, its row says why.
  mutating func add(
    _ name: String, budget: Double? = nil, _ subject: () throws -> any Subject
  ) {
    rows.append(Row(name, budget: budget))
    subjects.append(Result { try subject() })
  }

  /// Measures all of them, of which one repetition does so many pieces of work.
  func section(_ title: String, base: String, _ rounds: Rounds, pieces: Int = 1) -> Section {
    var rows = rows
    for (number, result) in rounds.measure(subjects).enumerated() {
      rows[number].take(result.map { $0.divided(by: pieces) })
    }
    return Section(title, base: base, rows: rows)
  }
}
