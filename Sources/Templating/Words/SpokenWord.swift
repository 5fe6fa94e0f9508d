/// A word as it is read aloud: as a word, or letter by letter as `MBA`, `U.S.` and `R&D` are.
struct SpokenWord {
  /// The letters up to the first sign that is no apostrophe: `F` of `F-16`, `OBrien` of `O'Brien`.
  private let letters: String
  private let lower: String

  /// The word that a text starts with.
  init(_ text: Substring) {
    letters = String(
      text.prefix { $0.isLetter || $0 == "'" || $0 == "’" }.filter(\.isLetter))
    lower = letters.lowercased()
  }

  /// Whether it starts with a vowel.
  var startsWithVowelSound: Bool {
    guard let first = lower.first else { return false }
    return isSpelledOut ? "aefhilmnorsx".contains(first) : readsWithVowel(first)
  }

  // MARK: Letter by letter

  private var isSpelledOut: Bool {
    if letters.count == 1 { return true }
    if spokenByFirstLetter.contains(lower) { return true }
    if contractions.contains(letters) { return false }
    let capitals = letters.prefix(while: \.isUppercase).count
    // `iOS`, `mRNA`: a small letter before a capital is named.
    if capitals == 0 { return letters.dropFirst().first?.isUppercase == true || !hasVowel }
    // `Python`, but also `Ph.D.` and `RxJS`, which nobody can say.
    if capitals == 1 { return !hasVowel }
    // `MSc`, `MLOps` and `APIs` start like `MBA`.
    guard capitals >= letters.count - 1 else { return true }
    let acronym = letters.last == "s" ? String(letters.dropLast()) : letters
    return !acronymsReadAsWords.contains(acronym) && !isShouted
  }

  private var hasVowel: Bool { lower.contains { $0 == "y" || isVowel($0) } }

  /// Whether so many capitals can only be a word in capitals: `MANAGER`, but not `LGBTQIA`.
  private var isShouted: Bool {
    guard letters.count >= 6 else { return false }
    var run = 0
    for letter in lower {
      run = letter == "y" || isVowel(letter) ? 0 : run + 1
      if run == 4 { return false }
    }
    return true
  }

  // MARK: As a word

  private func readsWithVowel(_ first: Character) -> Bool {
    func starts(with starts: [String]) -> Bool { starts.contains(where: lower.hasPrefix) }
    let second = lower.dropFirst().first ?? " "
    switch first {
    case "h": return starts(with: silentH)
    case "e": return !starts(with: ["eu", "ewe", "ewan", "ewing"]) || starts(with: ["euler"])
    case "o":
      if lower.hasPrefix("one") { return starts(with: oneWithoutItsSound) }
      return !starts(with: ["once", "oui", "oua"])
    case "u": return !starts(with: youSounds) || starts(with: negationsInUni)
    // `Yvonne`, `Ypres`
    case "y": return !isVowel(second) && second.isLetter
    // `Xbox` and `Xcode`, but `Xerox`
    case "x": return !isVowel(second) && second != "y" && second != "h"
    default: return isVowel(first)
    }
  }
}

private func isVowel(_ letter: Character) -> Bool {
  if letter.isASCII { return "aeiou".utf8.contains(letter.asciiValue ?? 0) }
  return "àáâãäåæèéêëìíîïòóôõöøùúûüœāēīōūąęįųőű".contains(letter)
}

/// Words whose first letter is said by its name, though they look like words.
private let spokenByFirstLetter: Set<String> = ["nvidia", "nginx", "ngrok", "xcel"]

/// Short forms without a vowel that are read in full, as in "a Sr engineer".
private let contractions: Set<String> = [
  "Mr", "Mrs", "Ms", "Mx", "Sr", "Sra", "St", "Mt", "Ft", "Mgr", "Rd", "Lt", "Sgt",
]

private let silentH = ["hour", "honest", "honor", "honour", "heir", "hermès", "hors"]

/// Words with `one` in which it does not sound like "won": onerous, Oneida, O'Neill.
private let oneWithoutItsSound = ["onero", "onerat", "oneid", "oneil", "oneal", "onega", "onegi"]

/// Starts of words in which `u` sounds like "you", or like "we".
private let youSounds = [
  "ubiq", "udemy", "ufo", "ugand", "uk", "ulys", "unanim", "unary", "unesco", "uni", "ura", "urea",
  "ureth", "uri", "uro", "urug", "usa", "use", "usi", "usu", "utah", "ute", "uti", "uto", "utr",
  "uvu", "uygh",
]

/// Starts of words in which `un` only says "not": unidentified, unimportant, uninvited.
private let negationsInUni = [
  "unideal", "unident", "unidiom", "unill", "unimag", "unimp", "unin", "uniron", "unirr", "uniss",
]

/// Acronyms that are spoken as words and whose first letter sounds otherwise by its name.
///
/// Only those matter that start with F, H, L, M, N, R, S or X: of all other letters, name and
/// sound are alike, or, with U, start alike in acronyms.
private let acronymsReadAsWords: Set<String> = [
  "FAANG", "FAIR", "FASB", "FEMA", "FERPA", "FIDO", "FIFA", "FINRA", "FISA", "FLAC", "FOMO",
  "FOSDEM", "FUD", "HACCP", "HEAD", "HEPA", "HIIT", "HIPAA", "HUD", "LAMP", "LAN", "LASER", "LASIK",
  "LEAD", "LEED", "LEGO", "LIBOR", "LIDAR", "LIFO", "MAANG", "MAC", "MEAN", "MEDIA", "MENA",
  "MENSA",
  "MERN", "MIDI", "MIMO", "MIPS", "MOMA", "MOOC", "NAFTA", "NAND", "NAS", "NASA", "NATO", "NEMA",
  "NIC", "NICE", "NICU", "NIMBY", "NIST", "NOAA", "NOC", "NORAD", "RADA", "RADAR", "RAG", "RAID",
  "RAM", "REIT", "REM", "REPL", "REST", "RIBA", "RICO", "RICS", "RISC", "RISD", "ROM", "SAAS",
  "SAFE", "SALES", "SAML", "SAN", "SARS", "SAS", "SASE", "SCAD", "SCADA", "SCIM", "SCRUM", "SCUBA",
  "SEAL", "SEPA", "SERP", "SETI", "SHRM", "SIEM", "SIG", "SIM", "SIP", "SKU", "SLAM", "SMART",
  "SNAP", "SOAP", "SOAS", "SOC", "SONAR", "SOX", "SPA", "SPAC", "SPARC", "STAFF", "STEAM", "STEM",
  "SUNY", "SWAT", "SWOT", "UBER",
]
