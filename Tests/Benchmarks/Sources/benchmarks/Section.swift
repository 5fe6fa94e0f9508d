/// Things that do the same work, measured in the same rounds.
struct Section: Encodable {
  /// What the work is.
  let title: String
  /// What all rows are compared with, a row's name.
  let base: String
  /// The rows.
  private(set) var rows: [Row]

  /// A section whose rows are compared with one of them.
  init(_ title: String, base: String, rows: [Row]) {
    self.title = title
    self.base = base
    self.rows = rows
    guard let base = rows.first(where: { $0.name == base }) else { return }
    for number in rows.indices { self.rows[number].compare(with: base) }
  }
}
