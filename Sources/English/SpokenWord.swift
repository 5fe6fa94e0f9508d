import Text

/// A word as English reads it aloud: as a word, or spelled out as `MBA`, `U.S.` and `R&D` are.
struct SpokenWord {
  /// The letters up to the first sign that is no apostrophe: `F` of `F-16`, `OBrien` of `O'Brien`.
  private let letters: String
  private let lower: String

  /// Whether a single letter precedes an apostrophe: `L'Oréal`, `D’Arcy`, `O'Brien`.
  private let hasElision: Bool

  /// The word that a text starts with.
  init(_ text: Substring) {
    let word = text.prefix { $0.isLetter || $0 == "'" || $0 == "’" }
    let second = word.dropFirst().first
    hasElision = (second == "'" || second == "’") && word.dropFirst(2).first?.isLetter == true
    letters = String(word.filter(\.isLetter))
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
    if hasElision { return false }
    if spokenByFirstLetter.contains(lower) || mixedByLetter.contains(letters) { return true }
    if contractions.contains(letters) { return false }
    let capitals = letters.prefix(while: \.isUppercase).count
    // `iOS`, `mRNA`: a small letter before a capital is named.
    if capitals == 0 { return letters.dropFirst().first?.isUppercase == true || !hasVowel }
    // `Python`, but also `Ph.D.` and `RxJS`, which are unpronounceable.
    if capitals == 1 { return !hasVowel }
    // `MSc`, `MLOps` and `APIs` start like `MBA`.
    guard capitals >= letters.count - 1 else { return true }
    let acronym = letters.last == "s" ? String(letters.dropLast()) : letters
    if acronymsReadAsWords.contains(acronym) || acronymsReadAsWords.contains(letters) {
      return false
    }
    if acronymsReadAsLetters.contains(acronym) { return true }
    let spoken = SpokenAcronym(acronym)
    return !(isShouted && spoken.hasSayableStart) && !spoken.isPronounceable
  }

  private var hasVowel: Bool { lower.contains { $0 == "y" || isVowel($0) } }

  /// Whether the capitals can only be a shouted word: `MANAGER`, but not `LGBTQIA`.
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
    if wordsWithoutTheirFirstSound.contains(lower) { return true }
    // `Mbappé`, `Nkrumah`: the first letter is a sound of its own.
    if letters.first?.isUppercase == true, starts(with: nasalStarts) { return true }
    switch first {
    case "h": return starts(with: silentH)
    case "e": return !starts(with: ["eu", "ewe", "ewan", "ewing"]) || starts(with: ["euler"])
    case "o":
      if lower.hasPrefix("one") { return starts(with: oneWithoutItsSound) }
      return !starts(with: ["once", "oui", "oua", "oaxac"])
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
  if "æœøıǫ".contains(letter) { return true }
  // An accent makes no consonant of a vowel: `Ö`, `İ`, `Ấ`.
  guard let base = letter.unicodeScalars.first.map({ String($0).nfd.unicodeScalars.first }),
    let base, base.isASCII
  else { return false }
  return "aeiou".unicodeScalars.contains(base)
}

/// Words whose first letter is spelled out, though they look like words, or are acronyms in small
/// letters.
private let spokenByFirstLetter: Set<String> = [
  "faq", "mba", "nda", "nginx", "ngo", "ngrok", "nvidia", "roi", "seo", "sme", "suv", "uat", "uav",
  "ugc", "ui", "upi", "url", "usb", "ux", "xcel",
]

/// Acronyms with a small letter inside that are spelled out.
private let mixedByLetter: Set<String> = [
  "FoI", "HoD", "LoI", "MoD", "MoE", "MoH", "MoJ", "MoT", "MoU", "MoUs", "RoI", "SoC", "SoCs",
  "SoW", "SoWs",
]

/// Short forms that begin with a silent letter.
private let wordsWithoutTheirFirstSound: Set<String> = ["hon", "hons"]

/// Starts of African names whose first letter is a syllable.
private let nasalStarts = ["mb", "mf", "mp", "nd", "nj", "nk", "nz"]

/// Abbreviations without a vowel that are read in full, as in "a Sr engineer".
private let contractions: Set<String> = [
  "Fr", "Ft", "Hr", "Hwy", "Hz", "Lt", "Mfg", "Mgmt", "Mgr", "MHz", "Mktg", "Mr", "Mrs", "Ms", "Mt",
  "Mx", "Rd", "Rt", "Sgt", "Sr", "Sra", "St", "Svc",
]

private let silentH = ["hour", "honest", "honor", "honour", "heir", "hermès", "hors"]

/// Words with `one` that does not sound like "won": onerous, Oneida, O'Neill.
private let oneWithoutItsSound = [
  "onero", "onerat", "oneid", "oneil", "oneal", "onega", "onegi", "oneon",
]

/// Starts of words in which `u` sounds like "you", or like "we".
private let youSounds = [
  "ubiq", "udac", "udemy", "ufo", "ugand", "uigh", "uk", "ulys", "unanim", "unary", "unesco", "uni",
  "ura", "urea",
  "ureth", "uri", "uro", "urug", "usa", "use", "usi", "usu", "utah", "ute", "uti", "uto", "utr",
  "uvu", "uygh",
]

/// Starts of words in which `un` means "not": unidentified, unimportant, uninvited.
private let negationsInUni = [
  "unideal", "unident", "unidiom", "unill", "unimag", "unimp", "unin", "uniron", "unirr", "uniss",
]

/// Acronyms pronounced as words, though their letters do not show it or they have only three.
///
/// The list needs only those that start with F, H, L, M, N, R, S or X: for all other letters, name
/// and sound are alike, or, with U, start alike in acronyms. A few with E and O are the exception.
private let acronymsReadAsWords: Set<String> = [
  "EULA", "EURO", "FAANG", "FAIR", "FASB", "FEMA", "FERPA", "FHIR", "FIDO", "FIFA", "FINRA", "FISA",
  "FLAC", "FNAC", "FOIA", "FOMO", "FOSDEM", "FTSE", "FUD", "FUN", "HACCP", "HEAD", "HELLP", "HEPA",
  "HIIT", "HIMSS", "HIPAA", "HOT", "HUB", "HUD", "LAB", "LAMP", "LAN", "LASER", "LASIK", "LAW",
  "LEAD", "LEED", "LEGO", "LIBOR", "LIDAR", "LIFO", "LOW", "MAANG", "MAC", "MEAN", "MEDIA", "MENA",
  "MENSA", "MERN", "MEWP", "MID", "MIDI", "MIMD", "MIMO", "MIPS", "MOMA", "MOOC", "NAFTA", "NAND",
  "NAS", "NASA", "NATO", "NEMA", "NET", "NEW", "NIC", "NICE", "NICU", "NIMBY", "NIO", "NIS", "NIST",
  "NOAA", "NOC", "NON", "NORAD", "NOX", "NOx", "ONE", "RADA", "RADAR", "RAG", "RAID", "RAM", "RAN",
  "RAW", "RED", "REIT", "REM", "REPL", "REST", "RIBA", "RICO", "RICS", "RISC", "RISD", "ROM", "ROS",
  "SAAB",
  "SAARC", "SAAS", "SAD", "SAFE", "SAFe", "SALES", "SAML", "SAN", "SARS", "SAS", "SASE", "SCAD",
  "SCADA", "SCIM", "SCRUM", "SCSI", "SCUBA", "SEA", "SEAL", "SEPA", "SERP", "SETI", "SHRM", "SIEM",
  "SIG", "SIL", "SIM", "SIMD", "SIP", "SKU", "SLAM", "SLAPP", "SMART", "SNAP", "SOAP", "SOAS",
  "SOC", "SOFR", "SONAR", "SOX", "SOx", "SPA", "SPAC", "SPARC", "SPARQL", "STAFF", "STEAM", "STEM",
  "SUB", "SUN", "SUNY", "SWAT", "SWOT", "UBER", "XAML",
]

/// Acronyms that are spelled out, though they could be pronounced.
private let acronymsReadAsLetters: Set<String> = [
  "HEIC", "HEOR", "SAIC", "SEIU",
]
