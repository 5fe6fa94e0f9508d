/// Remembers who was in the last records, and finds those who come again.
///
/// The memory is bounded: two halves are filled in turn, and the older one is forgotten, so that at
/// least the last `remembered` hashes are known, and at most twice as many. A half takes half a
/// megabyte: as many as three quarters of 32,768.
struct KnownPeople: Sendable {
  /// How many hashes are remembered at least.
  static let remembered = 24_000

  /// The record of each person, by a hash of who it is.
  private var recent: [UInt64: Int] = [:]
  private var older: [UInt64: Int] = [:]

  /// Takes the next person.
  ///
  /// - Returns: the first record known of the same person; nil where there is none.
  mutating func meet(_ identity: Identity, record: Int) -> Int? {
    let first = identity.hashes.compactMap { recent[$0] ?? older[$0] }.min()
    for hash in identity.hashes { remember(hash, record: first ?? record) }
    return first
  }

  private mutating func remember(_ hash: UInt64, record: Int) {
    if recent.count >= Self.remembered {
      swap(&recent, &older)
      recent.removeAll(keepingCapacity: true)
    }
    recent[hash] = record
  }
}
