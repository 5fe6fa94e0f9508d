import Text

extension String {
  /// The name of an institution after `the`, where a sentence certainly needs it.
  ///
  /// `the University of Cape Town`, `the BBC`; `Stanford University`, `IBM` and uncertain names
  /// stay unchanged. A capital `The` becomes small.
  package var withThe: String {
    let name = String(self[...].trimmingStart().trimmingEnd())
    // No name is that long, and the words of one are looked at several times.
    guard name.utf8.count <= 300, !name.isEmpty else { return self }
    if name.hasPrefix("The ") { return name == "The Hague" ? name : "the" + name.dropFirst(3) }
    return Institution(name).takesArticle ? "the " + name : name
  }
}

/// A name of an institution, read for its article.
private struct Institution {
  private let name: String
  private let words: [String]

  init(_ name: String) {
    self.name = name
    // The part before a comma or a bracket is the name itself.
    let main = name.prefix { !",(:;|–—".contains($0) }
    words = main.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Whether the name certainly takes an article.
  var takesArticle: Bool {
    guard let first = words.first, let last = words.last else { return false }
    if withArticle.contains(words.joined(separator: " ")) { return true }
    guard words.count > 1, !determiners.contains(first.lowercased()) else { return false }
    // `King's College`, `St. Mary's Hospital`, `Acme Foundation Ltd`
    let isSomebodys = words.contains { ["'s", "’s", "s'", "s’"].contains(where: $0.hasSuffix) }
    let isSaint = ["St", "St.", "Saint", "Sankt", "San", "Santa"].contains(first)
    guard !isSomebodys, !isSaint, name.withoutLegalForm.count >= name.count else { return false }
    if let of = words.firstIndex(where: { $0 == "of" || $0 == "for" || $0 == "on" }), of > 0 {
      return takesArticle(
        head: words[of - 1], before: words[(of + 1)...], after: words[..<(of - 1)])
    }
    return endsAsInstitution(last)
  }

  // MARK: `Institute of …`

  private func takesArticle(
    head: String, before place: ArraySlice<String>, after adjectives: ArraySlice<String>
  ) -> Bool {
    let of = place.joined(separator: " ")
    switch head {
    case "Port": return of != "Spain"
    case "League": return of == "Nations"
    case "University":
      return adjectives.isEmpty || adjectives.allSatisfy(isPublic)
    case "College":
      return adjectives.isEmpty || adjectives.last.map(isPublic) == true
    case "Bank":
      return adjectives.isEmpty
        ? !commercialBanks.contains(of) : adjectives.last.map(isPublic) == true
    case "House": return ["Commons", "Lords", "Representatives", "Keys"].contains(of)
    default: return headsBeforeOf.contains(head)
    }
  }

  // MARK: `… Museum`

  private func endsAsInstitution(_ last: String) -> Bool {
    let before = words.dropLast()
    let adjective = before.last ?? ""
    switch last {
    case "Council":
      // `Cornwall Council` and `Leeds City Council` have no article.
      return isPublic(words[0]) || ["Arts", "Design", "Research", "Security"].contains(adjective)
    case "Society": return adjective != "Building"
    case "Institute":
      // `Pratt Institute`, `Rensselaer Polytechnic Institute`, `SAE Institute`
      let isKnown = ["Cancer", "Polytechnic", "Pratt"].contains(adjective)
      return !isKnown && !adjective.allSatisfy(\.isUppercase)
    case "Academy", "Assembly", "Library", "Gallery", "Theatre", "Union", "Agency", "Fund",
      "Service", "Opera",
      "Orchestra", "Office", "Bank", "Police", "Army", "Navy", "Bureau", "Trust":
      return before.contains(where: isPublic)
    case "University": return before.count == 2 && words[1] == "National" && isPublic(words[0])
    default: return lastWords.contains(last)
    }
  }

  /// Whether a word before such a name shows that no person or place gave it.
  private func isPublic(_ word: String) -> Bool {
    publicWords.contains(word) || ProperName.isPeople(word)
  }
}

/// Institutions that take an article before any `of`.
private let headsBeforeOf: Set<String> = [
  "Academy", "Agency", "Archive", "Archives", "Assembly", "Association", "Board", "Bureau",
  "Centre", "Center", "Chamber", "Church", "Commission", "Committee", "Confederation",
  "Conservatoire", "Conservatory", "Council", "Court", "Department", "Embassy", "Faculty",
  "Federation", "Foundation", "Gallery", "Guild", "Institute", "Institution", "Library",
  "Ministry", "Museum", "Office", "Order", "Organisation", "Organization", "Parliament",
  "Republic", "School", "Secretariat", "Senate", "Society", "Union",
]

/// Institutions that take an article after any word.
private let lastWords: Set<String> = [
  "Administration", "Association", "Authority", "Commission", "Committee",
  "Confederation", "Consortium", "Department", "Federation", "Foundation", "Guild", "Institution",
  "League", "Ministry", "Museum", "Observatory", "Organisation", "Organization", "Parliament",
  "Philharmonic", "Secretariat", "Senate", "Symphony",
]

/// Words before the name of an institution of a state or of the whole world.
private let publicWords: Set<String> = [
  "Central", "Civil", "Commonwealth", "Development", "Environment", "Environmental", "Federal",
  "Foreign", "Forest", "Free", "Home", "International", "Investment", "Met", "Monetary", "National",
  "Open", "Park", "Patent", "Portrait", "Public", "Reserve", "Royal", "Secret", "Space", "State",
  "Technical", "United", "World",
]

/// Banks named `Bank of …` without an article.
private let commercialBanks: Set<String> = [
  "America", "Baroda", "Cyprus", "Georgia", "India", "Ireland", "Montreal", "Nova Scotia",
  "Queensland", "Scotland", "the West",
]

/// Names that take an article in a sentence, though their words do not show it.
private let withArticle: Set<String> = [
  "ACLU", "ACM", "BBC", "BFI", "BMA", "Bar Council", "British Army", "British Library",
  "British Museum", "Bundesbank", "Bundestag", "Bundeswehr", "CBC", "CBI", "CDC", "CIA", "CNCF",
  "Cabinet Office", "Courtauld", "ECB", "EFF", "EPA", "EU", "European Union", "FAO", "FBI", "FCA",
  "FCC", "FDA", "FSF", "FT", "Federal Reserve", "Financial Times", "Getty", "Guardian", "Hermitage",
  "Home Office", "IAEA", "ICRC", "IETF", "ILO", "IMF", "IOC", "IPCC", "Independent", "Knesset",
  "LTA", "Louvre", "Met Office", "MoD", "NAACP", "NBA", "NFL", "NHL", "NHS", "NIH", "NSA", "NSF",
  "NYPD", "National Trust", "Netherlands", "New York Times", "OECD", "ONS", "OSCE",
  "Open University",
  "PGA", "Peace Corps", "Pentagon", "Philippines", "Post Office", "Prado", "RAF", "RHS", "RNLI",
  "RSA", "RSC", "RSPB", "RSPCA", "Red Cross", "Rijksmuseum", "Royal Navy", "Royal Opera House",
  "Royal Society", "SEC", "Salvation Army", "Smithsonian", "TUC", "UAE", "UK", "UN", "US", "USA",
  "Uffizi", "United Arab Emirates", "United Kingdom", "United Nations", "United States", "V&A",
  "Vatican", "W3C", "WHO", "WTO", "Wall Street Journal", "Washington Post", "Wellcome Trust",
  "White House", "World Bank", "YMCA", "YWCA", "Associated Press",
]
