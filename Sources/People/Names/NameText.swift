import Text

/// A name cleaned of everything that is no writing: emoji, stars, control characters.
enum NameText {
  /// Whether a text is only words of ASCII with single spaces, as most names are.
  static func isSimple(_ text: String) -> Bool {
    var isInWord = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        isInWord = true
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "."):
        guard isInWord else { return false }
        // After a full stop only a space may come, after the others only a letter.
        isInWord = byte == UInt8(ascii: ".")
        if isInWord { continue }
      default: return false
      }
    }
    return isInWord
  }

  /// The sign that takes the place of a decoration, such as an emoji.
  static let decoration: Character = "\u{FFFC}"

  /// The letters, marks and plain punctuation of the text, in Normalization Form C.
  ///
  /// Throws where a sign inside a word, or at its end, may have been a letter.
  static func plain(_ text: String) throws(FirstName.Reason) -> String {
    let text = text.nfc
    if text.undoubled != nil { throw .broken }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var edge = WordEdge()
    for (index, scalar) in scalars.enumerated() {
      let isInWord =
        index > 0 && index + 1 < scalars.count && isLetterOrMark(scalars[index - 1])
        && isLetterOrMark(scalars[index + 1])
      try edge.pass(scalar)
      if let plain = plainLetter(scalar) {
        result.append(plain)
      } else if scalar.isJoiner {
        // Persian and Indic scripts need joiners between letters; emoji have them elsewhere.
        if isInWord { result.append(scalar) }
      } else if scalar == "–", isInWord {
        // Phones turn the hyphen of a double name into a dash.
        result.append("-")
      } else if scalar.properties.isAlphabetic, !isNameLetter(scalar), !isMark(scalar),
        scalar.properties.generalCategory != .otherSymbol, !isDigit(scalar)
      {
        throw .signs
      } else if WordEdge.isDecoration(scalar) {
        result.append(contentsOf: decoration.unicodeScalars)
      } else if let kept = kept(scalar) {
        result.append(kept)
      }
    }
    try edge.end()
    let plain = String(result).nfc
    try refuseCode(plain)
    return plain
  }

  /// Refuses text that no name has and that a program or a spreadsheet might run.
  private static func refuseCode(_ text: String) throws(FirstName.Reason) {
    let trimmed = text.drop { $0 == " " }
    if text.contains(where: "{}<>\\`^=$%".contains) || text.contains("*|") { throw .code }
    if let first = trimmed.first, "=+".contains(first) { throw .code }
    if text.contains("://") || text.lowercased().contains("www.") { throw .address }
    let characters = Array(text)
    for (index, character) in characters.enumerated() where character == "@" {
      let isLast = index + 1 == characters.count
      if !isLast, characters[index + 1] != " " { throw .address }
    }
  }

  /// The form in which a scalar is kept; nil where it is dropped.
  private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.properties.generalCategory {
    case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: " "
    case .format, .enclosingMark, .surrogate, .unassigned, .privateUse: nil
    case .otherSymbol, .otherNumber: " "
    case .modifierSymbol: scalar == "´" || scalar == "`" || scalar == "^" ? "'" : nil
    case .mathSymbol, .currencySymbol: scalar.isASCII ? scalar : " "
    case .nonspacingMark: 0xFE00...0xFE0F ~= scalar.value ? nil : scalar
    default: scalar
    }
  }

  /// The plain letter of a bold, script or wide look-alike, with which people decorate names.
  private static func plainLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x1D400...0x1D6A3: latinLetter((scalar.value - 0x1D400) % 52)
    case 0xFF21...0xFF3A: latinLetter(scalar.value - 0xFF21)
    case 0xFF41...0xFF5A: latinLetter(scalar.value - 0xFF41 + 26)
    default: nil
    }
  }

  /// The Latin letter at an index into the capitals followed by the small letters.
  private static func latinLetter(_ index: UInt32) -> Unicode.Scalar? {
    let start: Unicode.Scalar = index < 26 ? "A" : "a"
    return Unicode.Scalar(start.value + index % 26)
  }

  private static func isLetterOrMark(_ scalar: Unicode.Scalar) -> Bool {
    isNameLetter(scalar) || isMark(scalar) && !(0xFE00...0xFE0F ~= scalar.value)
  }
}

/// Finds signs that are a part of a word: what was a letter before it was lost.
///
/// An emoji may start or end a word, and other signs may be alone.
private struct WordEdge {
  private enum Sign {
    case none, decoration, other
  }

  private var isAfterLetter = false
  /// The signs since the last letter or space.
  private var sign = Sign.none

  /// Passes the next scalar of the text.
  mutating func pass(_ scalar: Unicode.Scalar) throws(FirstName.Reason) {
    if scalar == "\u{FFFD}" { throw .broken }
    let isVariation = 0xFE00...0xFE0F ~= scalar.value
    if isNameLetter(scalar) && !Self.isStray(scalar)
      || isMark(scalar) && !isVariation && sign == .none
    {
      if sign == .other || sign == .decoration && isAfterLetter {
        throw sign == .other ? .broken : .signs
      }
      (isAfterLetter, sign) = (true, .none)
      return
    }
    if Self.isDecoration(scalar) {
      if sign == .none { sign = .decoration }
      return
    }
    switch scalar.properties.generalCategory {
    case .format, .enclosingMark, .nonspacingMark: return
    case .otherSymbol, .otherNumber, .currencySymbol, .mathSymbol, .modifierSymbol:
      // Accents typed for an apostrophe, and signs that code is refused for.
      if !scalar.isASCII, scalar != "´" { sign = .other }
    default:
      if Self.isStray(scalar), isAfterLetter || scalar == "?" { sign = .other } else { try end() }
    }
  }

  /// Ends the word.
  mutating func end() throws(FirstName.Reason) {
    if sign == .other, isAfterLetter { throw .broken }
    (isAfterLetter, sign) = (false, .none)
  }

  /// Whether a sign is what programs write for a letter that they cannot read.
  private static func isStray(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "?", "‚", "„", "ˆ", "˜", "†", "‡", "‰", "ƒ", "¡", "¿", "§", "¶": true
    default: false
    }
  }

  /// Whether a sign decorates names: emoji, arrows, stars, marks of trade.
  static func isDecoration(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1F000...0x1F0FF, 0x1F1E6...0x1FAFF, 0x2190...0x21FF, 0x2300...0x23FF, 0x25A0...0x27BF,
      0x2900...0x297F, 0x2B00...0x2BFF, 0x00AE, 0x2117, 0x2120, 0x2122:
      true
    default: false
    }
  }
}
