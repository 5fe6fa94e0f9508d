/// The English indefinite article, chosen by how the next word sounds.
enum Article: String {
  case a
  case an

  /// The article before a text.
  init(before text: String) {
    let word = text.drop { !$0.isLetter && !$0.isNumber }
      .prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "'" || $0 == "’" }
    self = startsWithVowelSound(word) ? .an : .a
  }
}

private func startsWithVowelSound(_ word: Substring) -> Bool {
  guard let first = word.first else { return false }
  if first.isNumber { return soundsLikeVowel(number: word.prefix(while: \.isNumber)) }
  // A run of letters: `U.S.` is spelt out, `don't` is one word.
  let letters = word.prefix { $0.isLetter }
  if isSpeltOut(letters, word) { return lettersWithVowelSound.contains(first.lowercased()) }
  let lower = letters.lowercased()
  if silentH.contains(where: lower.hasPrefix) { return true }
  if consonantSounds.contains(where: lower.hasPrefix) {
    return vowelSoundsAfterAll.contains(where: lower.hasPrefix)
  }
  return "aeiouàáâãäåæèéêëìíîïòóôõöøùúûüœ".contains(first.lowercased())
}

/// Eight, eleven and eighteen start with a vowel; so does every number that is read with them.
private func soundsLikeVowel(number digits: Substring) -> Bool {
  if digits.hasPrefix("8") { return true }
  // `11th`, `18-year`, and 1100 or 1850 as years and round numbers are read in pairs.
  guard digits.hasPrefix("11") || digits.hasPrefix("18") else { return false }
  return digits.count == 2 || digits.count == 4
}

/// Whether a word is read letter by letter: `MBA`, `SQL`, `U.S.`, `F` in `F-16`.
private func isSpeltOut(_ letters: Substring, _ word: Substring) -> Bool {
  if letters.count == 1 { return true }
  guard letters.allSatisfy(\.isUppercase) || isPluralOfCapitals(letters) else { return false }
  return !readAsWords.contains(String(letters))
}

/// `MBAs`, `APIs`.
private func isPluralOfCapitals(_ letters: Substring) -> Bool {
  letters.count > 2 && letters.last == "s" && letters.dropLast().allSatisfy(\.isUppercase)
}

/// Letters whose names start with a vowel: "ef", "aitch", "ar".
private let lettersWithVowelSound: Set<String> = [
  "a", "e", "f", "h", "i", "l", "m", "n", "o", "r", "s", "x",
]

/// Acronyms that are spoken as words, so that their first letter sounds as in a word.
private let readAsWords: Set<String> = [
  "NATO", "NASA", "UNESCO", "UNICEF", "FIFA", "UEFA", "OPEC", "NASDAQ", "LASER", "RADAR", "SCUBA",
  "LAN", "RAM", "ROM", "SIM", "SAAS", "PAAS", "LIDAR", "SONAR", "SWOT", "SWAT", "NAFTA", "ASEAN",
  "SARS", "HIPAA", "FEMA", "SAP", "SOC", "MIDI", "LAMP", "REST", "SOAP", "SCRUM", "HACCP", "NOAA",
  "MOOC", "MOMA", "LEED", "LEGO", "IKEA", "HUD", "FAQ",
]

/// Words that start with an `h` nobody says.
private let silentH = ["hour", "honest", "honor", "honour", "heir"]

/// Starts of words that are written with a vowel and spoken with a consonant.
private let consonantSounds = [
  "uni", "use", "usu", "usa", "usi", "uti", "ute", "uto", "ubi", "uku", "ukr", "ura", "uri", "uru",
  "uta", "ufo", "uk", "eu", "ewe", "one", "once", "oui",
]

/// Words with such a start that are spoken with a vowel all the same.
private let vowelSoundsAfterAll = [
  "unin", "unim", "unident", "unimp", "uninh", "unill", "onero", "euchrel", "usher",
]
