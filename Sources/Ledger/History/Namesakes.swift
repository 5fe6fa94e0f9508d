import Text

/// The numbers of the people of each name.
struct Namesakes: Sendable {
  /// By a hash of the name, and by one of the name with the company.
  private var byName: [UInt64: [Int32]] = [:]
  private var byCompany: [UInt64: [Int32]] = [:]

  /// Of more namesakes than this, a name alone tells nobody.
  private static let most = 32

  /// The names of people, numbered in their order.
  init(_ people: some Sequence<LedgerPerson>) {
    for (number, person) in people.enumerated() { add(person, number) }
  }

  /// Adds somebody, or what was learnt of their company.
  mutating func add(_ person: LedgerPerson, _ number: Int) {
    byName[person.nameKey, default: []].append(Int32(number))
    byCompany[Self.key(person), default: []].append(Int32(number))
  }

  /// The numbers of all whose name is that of a person; of very many only those of the same company.
  func numbers(of person: LedgerPerson) -> [Int] {
    let namesakes = byName[person.nameKey] ?? []
    guard namesakes.count > Self.most else { return namesakes.map { Int($0) } }
    return (byCompany[Self.key(person)] ?? []).prefix(Self.most).map { Int($0) }
  }

  private static func key(_ person: LedgerPerson) -> UInt64 {
    var hash = StableHash(person.nameKey)
    hash.combine(person.companyKey ?? 0)
    return hash.value
  }
}
