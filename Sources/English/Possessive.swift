extension String {
  /// The possessive of a name: `Ada's`, `James's`, and `Analytical Engines'` of a plural.
  ///
  /// Names that end in `s`, `x` or `z` take another `s`, by The Chicago Manual of Style; only
  /// plurals do not.
  package var possessive: String {
    guard let last, !",;:".contains(last), !isPossessive else { return self }
    let apostrophe = contains("’") ? "’" : "'"
    return self + apostrophe + (isPlural ? "" : "s")
  }

  /// Whether it is a possessive already: `McDonald's`, `the Joneses'`.
  private var isPossessive: Bool {
    ["'s", "’s", "s'", "s’", "'S", "’S"].contains(where: hasSuffix)
  }

  /// Whether the last word is a plural, or a singular that looks like one (`Robotics`).
  private var isPlural: Bool {
    guard last == "s", let word = split(separator: " ").last else { return false }
    let stem = word.dropLast()
    // `the 1990s`, `MBAs`
    if stem.count > 1, stem.allSatisfy({ $0.isNumber || $0.isUppercase }) { return true }
    let lower = word.lowercased()
    if pluralsInNames.contains(lower) { return true }
    // `boss`, `campus`, `analysis`
    guard !["ss", "us", "is", "as", "os"].contains(where: lower.hasSuffix),
      !singulars.contains(lower)
    else { return false }
    // A common noun, or a family: `the Joneses`.
    let isCommon = word.first?.isLowercase == true
    if isCommon || hasPrefix("the ") || hasPrefix("The ") { return true }
    return pluralEndings.contains(where: lower.hasSuffix)
  }
}

/// Words in `s` that are singular, although they look like plurals.
private let singulars: Set<String> = [
  "news", "times", "lens", "sachs", "reuters", "davies", "jefferies", "humphries", "gillies",
]

/// Ends of plurals that no family name shares.
private let pluralEndings = [
  "tions", "sions", "ments", "ics", "ies", "iates", "ures", "works", "labs", "systems", "engines",
  "airlines", "chines", "ducts", "ials", "icals", "ists", "tants", "brothers", "sciences",
  "resources", "prises", "airways", "railways", "partners", "services", "devices", "offices",
]

/// Other plurals that names of companies and countries end in.
private let pluralsInNames: Set<String> = [
  "advisers", "advisors", "angels", "apps", "architects", "assets", "books", "brands", "builders",
  "circuits", "computers", "designers", "developers", "drones", "emirates", "engineers", "farms",
  "films", "foods", "friends", "funds", "games", "goods", "guides", "holdings", "homes", "hotels",
  "ideas", "lines",
  "maps", "metals", "minds", "motors", "nations", "netherlands", "notes", "philippines", "pictures",
  "plants", "projects", "records", "robots", "schools", "sensors", "sisters", "skills", "sons",
  "sports", "states", "stores", "studios", "talks", "tools", "toys", "trains", "trucks", "vehicles",
  "writers",
]
