/// What an expression comes to, and which facts it was made of.
struct TracedValue: Hashable, Sendable {
  /// The value; nothing where a fact is missing.
  var value: Value
  /// The numbers of the paths it was made of.
  var sources: [Int] = []
  /// The path it is found under, where it is a fact as it is: its members are found below.
  var path: String?
  /// What is missing, if something is.
  var missing: MissingFacts?

  /// Takes in what another value, of which this one is also made, brings along.
  mutating func absorb(_ other: TracedValue) {
    if !other.sources.isEmpty {
      if sources.isEmpty {
        sources = other.sources
      } else if sources.count <= Self.few {
        sources += other.sources.filter { !sources.contains($0) }
      } else {
        let known = Set(sources)
        sources += other.sources.filter { !known.contains($0) }
      }
    }
    if let more = other.missing { missing = missing.map { $0.and(more) } ?? more }
  }

  /// So many are looked through faster than hashed.
  private static let few = 16
}
