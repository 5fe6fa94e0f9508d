extension String {
  /// The possessive of a name: `Ada's`, `James's`, and `Analytical Engines'` for a plural.
  var possessive: String {
    let lower = lowercased()
    guard let last = lower.last, last.isLetter || last.isNumber || ".)!?".contains(last) else {
      return self
    }
    // A name such as `McDonald's` is its own possessive.
    if lower.hasSuffix("'s") || lower.hasSuffix("’s") { return self }
    return self + (looksPlural ? "'" : "'s")
  }

  /// Whether a name of several words ends in what reads as a plural: `Analytical Engines`.
  private var looksPlural: Bool {
    let words = split(separator: " ")
    guard words.count > 1, let last = words.last?.lowercased(), last.hasSuffix("s") else {
      return false
    }
    return !["ss", "us", "is", "as", "os", "ys"].contains(where: last.hasSuffix)
      && !givenOrFamilyNames.contains(last)
  }
}

/// Names of people that end like a plural.
private let givenOrFamilyNames: Set<String> = [
  "james", "charles", "jones", "williams", "davies", "evans", "edwards", "hughes", "roberts",
  "richards", "stevens", "phillips", "rogers", "peters", "adams", "watts", "hayes", "barnes",
  "simmons", "wells", "parsons", "gates", "hopkins", "perkins", "jenkins", "collins", "matthews",
]

/// The elements of a list as a sentence would name them; with semicolons where one holds a comma.
func andList(_ items: [String], oxford: Bool) -> String {
  let items = items.filter { !$0.isEmpty }
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  let holdsComma = items.contains { $0.contains(",") }
  let separator = holdsComma ? "; " : ", "
  let final = holdsComma ? "; and " : oxford && items.count > 2 ? ", and " : " and "
  return items.dropLast().joined(separator: separator) + final + last
}
