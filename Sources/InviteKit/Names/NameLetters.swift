/// The signs that stand for an apostrophe in names, also where they are letters.
let apostrophes: Set<Unicode.Scalar> = ["'", "’", "‘", "ʼ", "ʻ", "ʹ", "ʾ", "ʿ", "׳", "״"]

/// The dots that part the words of a foreign name in Chinese and Japanese.
let nameDots: Set<Unicode.Scalar> = ["·", "・", "‧", "･"]

/// Whether a scalar is a mark on a letter.
func isMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .spacingMark: true
  default: false
  }
}

/// Whether a scalar is a letter of some script.
func isNameLetter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter:
    // Phonetic and letterlike blocks are people's decorations, not their names.
    !(0x1D00...0x1DBF ~= scalar.value || 0x2070...0x214F ~= scalar.value)
      && !(0x1D400...0x1D7FF ~= scalar.value)
  default: false
  }
}

/// Whether a scalar is a digit; Chinese numerals are letters, and part of many names.
func isDigit(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .decimalNumber, .letterNumber, .otherNumber: true
  default: false
  }
}

/// Whether a word has a digit.
func hasDigit(_ word: some StringProtocol) -> Bool { word.unicodeScalars.contains(where: isDigit) }

/// Whether a scalar may stand in a name that is printed.
func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
  isNameLetter(scalar) || isMark(scalar) || apostrophes.contains(scalar)
    || nameDots.contains(scalar) || isHyphen(scalar) || scalar == " "
    || scalar.value == 0x200C || scalar.value == 0x200D
}

/// Whether a scalar joins the parts of a double name.
func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "-" || scalar.value == 0x2010 || scalar.value == 0x2011
}

/// How many letters there are in a word.
func letters(in word: some StringProtocol) -> Int {
  word.unicodeScalars.count { isNameLetter($0) && !apostrophes.contains($0) }
}

/// Whether a word has capitals and no small letters.
func isAllCapitals(_ word: some StringProtocol) -> Bool {
  word.unicodeScalars.contains { $0.properties.isUppercase } && !hasLowercase(word)
}

/// Whether a text has small letters.
func hasLowercase(_ text: some StringProtocol) -> Bool {
  text.unicodeScalars.contains { $0.properties.generalCategory == .lowercaseLetter }
}

/// Whether a word is an initial or several: `J.`, `J`, `J.R.`, `Ch.` not.
func isInitial(_ word: String) -> Bool {
  guard [.latin, .cyrillic, .greek].contains(script(of: word)) else { return word.hasSuffix(".") }
  return word.split(whereSeparator: { $0 == "." || $0 == "-" }).allSatisfy { $0.count == 1 }
}

/// A word as the lists have it: small letters without accents, dots and apostrophes.
func nameKey(_ word: String) -> String {
  var key = String.UnicodeScalarView()
  for scalar in word.decomposedScalars
  where scalar != "." && !apostrophes.contains(scalar) && !(0x0300...0x036F ~= scalar.value) {
    switch scalar {
    case "Đ", "đ": key.append("d")
    case "Ł", "ł": key.append("l")
    case "ı": key.append("i")
    case "Ø", "ø": key.append("o")
    default: key.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }
  return String(key)
}

/// Whether a word is a particle of family names in small letters, such as `van`.
func isLowercaseParticle(_ word: String) -> Bool {
  !word.unicodeScalars.contains { $0.properties.isUppercase }
    && NameWords.particles.contains(nameKey(word))
}
