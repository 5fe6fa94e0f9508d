import Text

// The values of exports that say nothing of a person, and the additions to those that do.
extension String {
  /// A place without the remark that the work is done from anywhere: `Bergen (Remote)`.
  var withoutRemoteWork: String {
    let words = ["remote", "hybrid", "on-site", "onsite"]
    var text = self
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      let (outer, inner) = (
        String(text[..<open]).collapsed, text[text.index(after: open)...].dropLast()
      )
      if words.contains(inner.lowercased()) { text = outer }
      if words.contains(outer.lowercased()) { text = String(inner) }
    }
    for sign in [" / ", " - ", " – "] {
      guard let range = text.firstRange(of: sign) else { continue }
      let (first, second) = (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
      if words.contains(first.lowercased()) { return second }
      if words.contains(second.lowercased()) { return first }
    }
    return text
  }

  /// A text without what is in brackets at its end: `Acme [Not Provided]`.
  var withoutAside: String {
    guard let last, ")]".contains(last),
      let open = lastIndex(of: last == ")" ? "(" : "["), open > startIndex
    else { return self }
    return String(self[..<open]).collapsed
  }

  /// A name without straight quotes around it.
  var withoutQuotes: String {
    count > 2 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()) : self
  }

  /// Whether it names a place at a table, a sum, a family or a team, and nobody.
  var isNobody: Bool {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    guard let first = words.first, let last = words.last else { return false }
    let isPlace =
      places.contains(first) && (words.count == 1 || words[1].allSatisfy(\.isNumber))
      || words.count == 2 && (first == "grand" || first == "reserved") && places.contains(last)
    return isPlace
      || words.count > 1 && (groups.contains(last) || ["familie", "famille"].contains(first))
  }

  /// Whether it says that somebody has no role: `Retired`, `Seeking new opportunities`.
  var isNoRole: Bool {
    let key = lowercased()
    return noRoles.contains(key)
      || [
        "seeking ", "looking for ", "open to work", "actively looking", "arbeitssuchend",
        "en recherche", "sans emploi", "between jobs", "en búsqueda",
      ].contains { key.hasPrefix($0) }
  }

  /// Whether it names no place: `Remote`, `EMEA`, `127.0.0.1`.
  var isNoPlace: Bool {
    let key = lowercased()
    if !key.contains(where: \.isLetter) { return true }
    return noPlaces.contains(key)
  }
}

private let places: Set = [
  "total", "subtotal", "table", "speaker", "page", "count", "seat", "reserved",
]

private let groups: Set = [
  "team", "family", "familie", "famille", "inc", "gmbh", "ltd", "llc", "group", "department",
  "committee", "agency", "association", "company", "corp",
]

/// Words for a role that somebody does not have.
private let noRoles: Set = [
  "retired", "self-employed", "self employed", "unemployed", "n.a.", "idem", "none", "rentner",
  "rentnerin", "jubilado", "jubilada", "retraité", "retraitée", "pensionato", "pensionata",
  "career break", "parental leave", "maternity leave", "sabbatical", "autónomo", "autónoma",
  "selbständig", "selbstständig", "freiberuflich",
]

/// Words for a place that are no place.
private let noPlaces: Set = [
  "remote", "hybrid", "home", "home office", "homeoffice", "worldwide", "global", "anywhere",
  "everywhere", "internet", "earth", "planet earth", "emea", "apac", "dach", "latam", "office",
  "work", "online", "überall", "zuhause", "zu hause", "deutschlandweit", "somewhere", "various",
  "localhost", "n.n.",
]
