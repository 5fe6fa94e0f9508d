import Text

extension String {
  /// The role in the form for a sentence after "I'm", where there is one: `a data engineer`, `head
  /// of growth`.
  ///
  /// Additions (a team in brackets, an employer after `at` or `|`) are left out. Nil where no role
  /// is certain, or it is over or only hoped for.
  package var asRole: String? {
    // No role is that long, and a text that is read more than once has to be short.
    guard utf8.count <= 400 else { return nil }
    return Role(self)?.phrase
  }
}

/// A calling or an office, in the spelling of people's profiles.
private struct Role {
  /// The words, with their capitals inside a sentence.
  private let words: [String]

  /// Reads a role; nil where there is none, or it is uncertain.
  init?(_ text: String) {
    let title = RoleTitle(text)
    guard !title.isOver else { return nil }
    let segments = title.text.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace) }
    guard let first = segments.first else { return nil }
    let spelled = RoleSpelling(isShouted: title.isShouted).words(first)
    guard var words = Self.role(in: spelled) else { return nil }
    for segment in segments.dropFirst() {
      let tail = RoleSpelling(isShouted: title.isShouted).words(segment)
      guard let joint = Self.joint(of: words, and: tail, writtenAs: segment) else { break }
      words += joint
    }
    self.words = words
  }

  /// The words of a role, without additions; nil where they are none.
  private static func role(in spelled: [String]) -> [String]? {
    var words = spelled
    if let tail = words.firstIndex(where: { RoleWords.tails.contains($0.lowercased()) }) {
      words.removeSubrange(tail...)
    }
    while let last = words.last, last.isLevel || words.endInRegion { words.removeLast() }
    if let article = words.first?.lowercased(), ["a", "an", "the"].contains(article) {
      words.removeFirst()
    }
    guard let first = words.first?.lowercased(), words.count <= 9,
      !RoleWords.refused.contains(first), !first.hasPrefix("ex-"),
      first.first?.isNumber != true || first.first == "3",
      !words.contains(where: { RoleWords.sentenceWords.contains($0.lowercased()) })
    else { return nil }
    guard let calling = calling(in: words) else { return nil }
    // A calling is no name, so it loses its capital.
    let head = words[calling]
    if head.dropFirst().allSatisfy(\.isLowercase) { words[calling] = head.lowercased() }
    return words
  }

  /// The index of the word for the calling; nil where no word is one.
  fileprivate static func calling(in words: [String]) -> Int? {
    // `head of the growth team`, `assistant to the director`; an article elsewhere is in a
    // sentence.
    if let index = words.indices.first(where: { ["a", "an", "the"].contains(words[$0]) }),
      index == 0 || !["of", "to", "for", "in"].contains(words[index - 1])
    {
      return nil
    }
    var end = words.count
    for index in words.indices where ["of", "for", "in", "to"].contains(words[index]) {
      end = index
      break
    }
    // `Editor in Chief of …`
    guard end > 0, end < words.count || !["of", "for", "in", "to", "and"].contains(words[end - 1])
    else { return nil }
    if let last = words.last, ["of", "for", "in", "to", "and", "the"].contains(last) {
      return nil
    }
    let rank = words.firstIndex { RoleWords.ranks.contains($0) }
    if let rank, rank < end { return rank }
    let isBehind =
      end > 1 && ["emeritus", "emerita", "general"].contains(words[end - 1].lowercased())
    let calling = isBehind ? end - 2 : end - 1
    return words[calling].isCalling ? calling : nil
  }

  /// The link between a role and a second part after a comma; nil where the part is left out.
  private static func joint(
    of words: [String], and tail: [String], writtenAs segment: [Substring]
  ) -> [String]? {
    guard let first = tail.first, let head = words.last else { return nil }
    // `Founder, CEO & CTO`
    if words.isOffice || words.isShared, let office = role(in: tail), office.isOffice {
      return office.contains("and") ? [","] + office : ["and"] + office
    }
    // `Director, EMEA Sales`; any other word may be a company's name.
    guard
      tail.allSatisfy({
        $0 == "and" || RoleWords.others.contains($0)
          || RoleWords.spelling(of: $0.lowercased()) == $0
      }), !first.isCalling || tail.count > 1
    else { return nil }
    if RoleWords.ranks.contains(head) { return segment.map(RoleSpelling.kept) }
    let takesField = ["director", "head", "president", "dean", "professor"].contains(head)
    return takesField || words == ["manager"] ? ["of"] + tail : nil
  }

  /// The role with its article, or without where it takes none.
  var phrase: String {
    var words = words
    // `CEO of Acme`: the message names the company in a place of its own.
    let untilOf = words.prefix { $0 != "of" }
    if untilOf.count < words.count, Array(untilOf).isShared || untilOf.last.map(isOffice) == true {
      words = Array(untilOf)
    }
    let text = words.joined(separator: " ").replacing(" ,", with: ",")
    if words == ["owner"] || words == ["proprietor"] || words == ["chair"] { return "the " + text }
    return words.isWithoutArticle ? text : text.withArticle
  }
}

private func isOffice(_ word: String) -> Bool { RoleWords.offices.contains(word) }

// MARK: Articles

extension [String] {
  /// Whether it is an office that a company has once.
  fileprivate var isOffice: Bool { last.map { RoleWords.offices.contains($0) } ?? false }

  /// Whether it only says that the company is theirs.
  fileprivate var isShared: Bool {
    count == 1 && ["founder", "co-founder", "cofounder", "owner", "co-owner"].contains(self[0])
  }

  /// Whether it takes no article: one of its parts takes none, or all say that the company is
  /// theirs.
  fileprivate var isWithoutArticle: Bool {
    let parts = split(separator: "and").map(Array.init)
    // `Sales and marketing manager` is one role, and a part before it that is none.
    if parts.contains(where: { Role.calling(in: $0) != nil && $0.isUnique }) { return true }
    if parts.count > 1, parts.allSatisfy(\.isShared) { return true }
    return isUnique
  }

  /// Whether a company has it once.
  private var isUnique: Bool {
    let rest = drop { uniquePrefixes.contains($0) }
    guard let first = rest.first else { return false }
    if RoleWords.offices.contains(first.hasPrefix("co-") ? String(first.dropFirst(3)) : first) {
      return true
    }
    let second = rest.dropFirst().first
    let isPair = [self[...], rest].contains { words in
      uniquePairs.contains(words.prefix(2).joined(separator: " "))
        && (words.count == 2 || words.dropFirst(2).first == "of")
    }
    if isPair { return true }
    if RoleWords.ranks.contains(first) { return second != nil }
    switch first {
    case "chairman", "chairwoman", "chairperson", "president", "treasurer", "provost",
      "vice-chancellor", "vice-chair", "editor-in-chief", "co-chair":
      return true
    case "head", "chief": return second != nil
    case "dean", "director", "chair", "mayor", "minister", "governor", "bishop", "curator",
      "secretary", "commissioner", "co-director", "principal":
      return second == "of" || second == "for"
    case "ambassador", "consul": return second == "to"
    case "editor": return second == "in"
    default: break
    }
    let ranks = rest.drop { ["senior", "assistant", "associate"].contains($0) }
    if ranks.starts(with: ["vice", "president"]) || ranks.first == "vice-president" {
      return ranks.contains("of") || ranks.contains("for")
    }
    return false
  }

  /// Whether it ends in a region: `Sales Manager EMEA`.
  fileprivate var endInRegion: Bool {
    guard count > 1, let last, regions.contains(last) else { return false }
    return !["of", "for", "in", "to", "the", "and"].contains(self[count - 2])
  }
}

/// Regions that people put after a role without a comma.
private let regions: Set<String> = [
  "ANZ", "APAC", "Africa", "Asia", "Benelux", "DACH", "EMEA", "EU", "Europe", "Iberia", "LATAM",
  "MENA", "Nordics", "UK", "UKI", "US", "USA",
]

/// Words before an office that keep it unique.
private let uniquePrefixes: Set<String> = [
  "acting", "co-lead", "deputy", "executive", "founding", "global", "group", "honorary", "interim",
  "international", "joint", "national", "regional",
]

/// Offices of two words that a company has once.
private let uniquePairs: Set<String> = [
  "company secretary", "director general", "executive director", "general counsel",
  "general secretary",
  "managing director", "managing editor", "managing partner", "prime minister",
  "secretary general", "vice chair", "vice chairman", "vice chancellor",
]

// MARK: Words

extension String {
  /// Whether a person can be it.
  fileprivate var isCalling: Bool {
    if RoleWords.offices.contains(self) || RoleWords.ranks.contains(self)
      || RoleWords.shortHeads.contains(self)
    {
      return true
    }
    let lower = lowercased()
    if RoleWords.heads.contains(lower) { return true }
    if let slash = lower.lastIndex(of: "/") {
      return String(lower[lower.index(after: slash)...]).isCalling
    }
    if let hyphen = lower.lastIndex(of: "-") {
      let last = String(lower[lower.index(after: hyphen)...])
      return RoleWords.heads.contains(last) || RoleWords.offices.contains(last.uppercased())
    }
    guard lower.count > 4, lower.utf8.allSatisfy({ $0 < 0x80 }), !RoleWords.noHeads.contains(lower),
      !foreignEndings.contains(where: lower.hasSuffix)
    else { return false }
    return callingEndings.contains(where: lower.hasSuffix)
  }

  /// Whether it is a level: `II`, `3`.
  fileprivate var isLevel: Bool {
    allSatisfy(\.isNumber) || ["I", "II", "III", "IV", "V", "ii", "iii", "iv"].contains(self)
  }
}

/// Endings of the words for callings.
private let callingEndings = [
  "er", "or", "ist", "ician", "arian", "eer", "ologist", "woman", "person", "smith", "wright",
]

/// Ends of words of other languages that end like English ones.
private let foreignEndings = [
  "ador", "edor", "entwickler", "leiter", "berater", "arbeiter", "lehrer", "meister", "techniker",
  "informatiker", "verkäufer", "führer", "consultor", "gestor", "diretor", "profesor", "asesor",
  "redactor", "produtor", "doutor", "ontwikkelaar", "medewerker", "beheerder", "ieur", "rer",
  "konsulent", "utvikler", "udvikler", "kierownik", "inżynier",
]

/// The spelling of the words of a role inside a sentence.
private struct RoleSpelling {
  /// Whether the role is in capitals throughout.
  let isShouted: Bool

  /// The words, with `&`, `+` and `/` between two callings as `and`.
  func words(_ raw: [Substring]) -> [String] {
    var words: [String] = []
    for (index, word) in raw.enumerated() {
      // `VP Engineering`, `Advocate of the High Court` keep their capitals.
      let isKept = words.last == "the" || words.first.map(RoleWords.ranks.contains) == true
      if isKept, !isShouted, word.first?.isLetter == true,
        !functionWords.contains(word.lowercased())
      {
        words.append(contentsOf: raw[index...].map(Self.kept))
        return words
      }
      if ["&", "+", "/"].contains(word) {
        words.append("and")
        continue
      }
      let next = index + 1 < raw.count ? raw[index + 1] : ""
      var parts = word.split(separator: "/").map { spelled(String($0), before: next) }
      // A name begins a role or follows a rank; between two ordinary words a capitalised one is
      // ordinary too: `Data Entry Clerk`, but `Senior Kilimanjaro Guide`.
      if let last = words.last, !isShouted, last.isField, parts.count == 1,
        parts[0].isCapitalizedOnly, !ProperName.starts(word: parts[0], before: " " + next)
      {
        parts[0] = parts[0].lowercased()
      }
      if parts.count > 1, parts.allSatisfy(\.isCalling) {
        words.append(parts.dropLast().joined(separator: ", "))
        words.append("and")
        words.append(parts[parts.count - 1])
      } else {
        words.append(parts.joined(separator: "/"))
      }
    }
    return words
  }

  /// A word with the capitals of a title.
  static func kept(_ word: Substring) -> String {
    let lower = word.lowercased()
    if word == "&" || word == "+" { return "and" }
    return functionWords.contains(lower) || ["board", "directors"].contains(lower)
      ? lower : String(word)
  }

  private func spelled(_ word: String, before next: Substring) -> String {
    let lower = word.lowercased()
    if let full = RoleWords.expansion(of: lower) { return full }
    if let known = RoleWords.spelling(of: lower) { return known }
    if lower.hasSuffix("s"), word != lower,
      let known = RoleWords.spelling(of: String(lower.dropLast()))
    {
      return known + "s"
    }
    guard word != lower else { return word }
    if functionWords.contains(lower) || RoleWords.heads.contains(lower) { return lower }
    let title = lower.prefix(1).uppercased() + lower.dropFirst()
    if ProperName.starts(word: title, before: " " + next), isShouted || word == title {
      return title
    }
    if RoleWords.others.contains(lower) || word.isOrdinary { return lower }
    if word.contains("-") {
      return word.split(separator: "-", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : spelled(String($0), before: "") }.joined(separator: "-")
    }
    guard isShouted else { return word }
    // An unknown word is an acronym if it is short, and a name otherwise.
    if lower.isOrdinary || lower.isCalling { return lower }
    return word.count <= 4 ? word : title
  }
}

extension String {
  /// Whether its ending marks an ordinary word, whose capital is only that of a title.
  fileprivate var isOrdinary: Bool {
    let inner = dropFirst()
    guard inner.allSatisfy(\.isLowercase), utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    let lower = lowercased()
    return ordinaryEndings.contains(where: lower.hasSuffix)
  }
}

extension String {
  /// Whether it is a word in small letters for a field, not for a rank or a place in a phrase.
  fileprivate var isField: Bool {
    first?.isLowercase == true && RoleWords.others.contains(self)
      && !RoleWords.ranksInFront.contains(self) && !functionWords.contains(self)
  }

  /// Whether its first letter is a capital and all others are small.
  fileprivate var isCapitalizedOnly: Bool {
    first?.isUppercase == true && dropFirst().allSatisfy(\.isLowercase) && !dropFirst().isEmpty
  }
}

/// Endings of ordinary words before a calling, which names hardly ever have.
private let ordinaryEndings = [
  "ment", "tion", "sion", "ology", "graphy", "ness", "ship", "ware", "tive", "ional", "ural",
  "ical", "istic", "ible", "ability", "ation", "ering", "ting", "ning", "ments", "tions",
  "ologist", "ographer", "icist", "eering",
]

private let functionWords: Set<String> = [
  "and", "as", "at", "for", "in", "of", "on", "the", "to", "who", "with",
]
