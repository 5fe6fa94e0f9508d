import Text

/// Whether a scalar serves as an apostrophe in names, even where it is a letter.
func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "'", "’", "‘", "ʼ", "ʻ", "ʹ", "ʾ", "ʿ", "׳", "״": true
  default: false
  }
}

/// Whether a scalar separates the words of a foreign name in Chinese and Japanese.
func isNameDot(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "·", "・", "‧", "･": true
  default: false
  }
}

/// Whether a scalar is a mark on a letter.
func isMark(_ scalar: Unicode.Scalar) -> Bool {
  // The first mark is U+0300, and most names never reach it.
  guard scalar.value >= 0x0300 else { return false }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .spacingMark: return true
  default: return false
  }
}

/// Whether a scalar is a letter of some script.
func isNameLetter(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return "a"..."z" ~= scalar || "A"..."Z" ~= scalar }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter:
    // Letters of phonetic and letterlike blocks are decorations, no part of a name.
    return !(0x1D00...0x1DBF ~= scalar.value || 0x2070...0x214F ~= scalar.value)
      && !(0x1D400...0x1D7FF ~= scalar.value)
  default: return false
  }
}

/// Whether a scalar is a digit; Chinese numerals are letters, and part of many names.
func isDigit(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return "0"..."9" ~= scalar }
  switch scalar.properties.generalCategory {
  case .decimalNumber, .letterNumber, .otherNumber: return true
  default: return false
  }
}

/// Whether a word has a digit.
func hasDigit(_ word: some StringProtocol) -> Bool { word.unicodeScalars.contains(where: isDigit) }

/// Whether a scalar may be in a name that is printed.
func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
  isNameLetter(scalar) || isMark(scalar) || isApostrophe(scalar)
    || isNameDot(scalar) || isHyphen(scalar) || scalar == " "
    || scalar.value == 0x200C || scalar.value == 0x200D
}

/// Whether a scalar joins the parts of a double name.
func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "-" || scalar.value == 0x2010 || scalar.value == 0x2011
}

/// How many letters there are in a word.
func letters(in word: some StringProtocol) -> Int {
  word.unicodeScalars.count { isNameLetter($0) && !isApostrophe($0) }
}

/// Whether a word has capitals and no small letters.
func isAllCapitals(_ word: some StringProtocol) -> Bool {
  hasUppercase(word) && !hasLowercase(word)
}

/// Whether a text has small letters.
func hasLowercase(_ text: some StringProtocol) -> Bool {
  text.unicodeScalars.contains {
    $0.isASCII ? "a"..."z" ~= $0 : $0.properties.generalCategory == .lowercaseLetter
  }
}

/// Whether a text has capitals.
func hasUppercase(_ text: some StringProtocol) -> Bool {
  text.unicodeScalars.contains { $0.isASCII ? "A"..."Z" ~= $0 : $0.properties.isUppercase }
}

/// Whether a word consists of initials: `J.`, `J`, `J.R.`, but not `Ch.`.
func isInitial(_ word: String) -> Bool {
  // Nothing but single letters between dots and hyphens.
  var run = 0
  for scalar in word.unicodeScalars {
    run = scalar == "." || scalar == "-" ? 0 : isMark(scalar) ? run : run + 1
    if run > 1 { break }
  }
  switch nameScript(of: word) {
  case .latin, .cyrillic, .greek: return run < 2
  default: return word.hasSuffix(".")
  }
}

/// A word in the form of the word lists: small letters without accents, dots and apostrophes.
func nameKey(_ word: String) -> String {
  if word.utf8.allSatisfy({ $0 < 0x80 }) {
    return word.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "'") })
      ? word.filter { $0 != "." && $0 != "'" }.lowercased() : word.lowercased()
  }
  var key = String.UnicodeScalarView()
  for scalar in word.nfd.unicodeScalars
  where scalar != "." && !isApostrophe(scalar) && !(0x0300...0x036F ~= scalar.value) {
    switch scalar {
    case "ª", "º": break
    case "Đ", "đ": key.append("d")
    case "Ł", "ł": key.append("l")
    case "ı": key.append("i")
    case "Ø", "ø": key.append("o")
    default: key.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }
  return String(key).nfc
}

/// Whether a word is a particle of family names in small letters, such as `van`.
func isLowercaseParticle(_ word: String) -> Bool {
  !hasUppercase(word) && NameWords.particles.contains(nameKey(word))
}
