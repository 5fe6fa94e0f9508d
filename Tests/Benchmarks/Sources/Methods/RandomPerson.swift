import People

/// Somebody who does not exist: a profile with facts of varied length, some of which are missing.
struct RandomPerson {
  /// The profile; nil where its text has a fault.
  var profile: Profile? { Profile.read(Array(lines.joined().utf8), name: "person.yaml").profile }

  private var lines: [String] = []

  /// Somebody who writes.
  init(_ random: inout SeededGenerator) {
    person(&random)
    add("intro", PersonWords.intros, oneIn: 2, &random)
    add("work", PersonWords.works, oneIn: 2, &random)
    add("goal", PersonWords.goals, oneIn: 2, &random)
    add("offer", PersonWords.offers, oneIn: 3, &random)
  }

  /// Somebody who is written to, with ties and a note.
  ///
  /// - Parameter hasAddress: whether the note holds an address on the web.
  init(recipientWithAddress hasAddress: Bool, _ random: inout SeededGenerator) {
    person(&random)
    lines.append("ties:\n")
    let ties = PersonWords.ties.shuffled(using: &random).prefix(
      Int.random(in: 1...4, using: &random))
    for (tie, keys) in ties {
      lines.append("  \(tie):\n")
      for (number, (key, values)) in keys.enumerated() {
        // The first key is the one that templates require.
        add(key, values, oneIn: number == 0 ? 1 : 2, depth: 2, &random)
      }
    }
    lines.append("note:\n")
    for (key, values) in PersonWords.note { add(key, values, oneIn: 2, depth: 1, &random) }
    let address = PersonWords.addresses.randomElement(using: &random) ?? ""
    add(
      "also", hasAddress ? ["It is all at \(address) for you."] : PersonWords.alsos,
      oneIn: hasAddress ? 1 : 3, depth: 1, &random)
  }

  /// Adds facts that everybody may have.
  private mutating func person(_ random: inout SeededGenerator) {
    let given = PersonWords.givenNames.randomElement(using: &random) ?? ""
    let family = PersonWords.familyNames.randomElement(using: &random) ?? ""
    lines.append("name: {given: \(given), family: \(family)}\n")
    add("role", PersonWords.roles, oneIn: 2, &random)
    if Bool.random(using: &random) {
      let company = PersonWords.companies.randomElement(using: &random) ?? ""
      lines.append("company: {name: \(company) GmbH, short: \(company)}\n")
    }
    for (key, values) in PersonWords.lists where Bool.random(using: &random) {
      let some = values.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random))
      lines.append("\(key): [\(some.joined(separator: ", "))]\n")
    }
  }

  /// Adds a fact, one time in so many; a fact of a note sometimes has a second, shorter form.
  private mutating func add(
    _ key: String, _ values: [String], oneIn odds: Int, depth: Int = 0,
    _ random: inout SeededGenerator
  ) {
    guard Int.random(in: 0..<odds, using: &random) == 0,
      let value = values.randomElement(using: &random)
    else { return }
    let indent = String(repeating: "  ", count: depth)
    let shorter = values.first { $0.count < value.count }
    if depth == 1, let shorter, Int.random(in: 0..<4, using: &random) == 0 {
      lines.append("\(indent)\(key): [\"\(value)\", \"\(shorter)\"]\n")
    } else {
      lines.append("\(indent)\(key): \"\(value)\"\n")
    }
  }
}
