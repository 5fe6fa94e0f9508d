/// Names that many messages share, each kept once.
struct SharedNames: Sendable {
  private var names: [String] = []
  private var numbers: [String: UInt32] = [:]
  /// The number that was asked for last.
  private var latest: UInt32 = 0

  mutating func number(of name: String) -> UInt32 {
    // Most messages go where the one before went.
    if names.indices.contains(Int(latest)), names[Int(latest)] == name { return latest }
    if let number = numbers[name] {
      latest = number
      return number
    }
    let number = UInt32(names.count)
    numbers[name] = number
    names.append(name)
    return number
  }

  subscript(number: UInt32) -> String { names[Int(number)] }

  /// For each name, by number, whether a condition holds.
  func map(_ condition: (String) -> Bool) -> [Bool] { names.map(condition) }
}
