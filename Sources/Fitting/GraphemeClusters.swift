/// How many extended grapheme clusters a text has, by Unicode 17 (Standard Annex #29).
///
/// It is what Swift counts, less the places where only newer Unicode joins: consonants of Indic scripts
/// with a sign between that links them (rule GB9c), which since Unicode 16 holds for the scripts of
/// Myanmar, Khmer, Java, Bali and others.
func graphemeCount(of text: String) -> Int {
  let count = text.count
  // The letters in question begin with one of these bytes.
  guard count > 1,
    text.utf8.contains(where: { $0 == 0xE0 || $0 == 0xE1 || $0 == 0xEA || $0 == 0xF0 })
  else { return count }
  var joined = 0
  var isLinked = false
  for character in text {
    let scalars = character.unicodeScalars
    if isLinked, let first = scalars.first, first.isConjunctConsonant { joined += 1 }
    isLinked = endsInLink(scalars)
  }
  return count - joined
}

/// Whether a consonant comes last but for signs, of which one links it to the next consonant.
private func endsInLink(_ scalars: String.UnicodeScalarView) -> Bool {
  var links = false
  for scalar in scalars.reversed() {
    if scalar.isConjunctLinker {
      links = true
    } else if scalar.isConjunctConsonant {
      return links
    } else if !scalar.isConjunctExtension {
      return false
    }
  }
  return false
}

extension Unicode.Scalar {
  /// Whether it links two consonants (`InCB=Linker`).
  var isConjunctLinker: Bool {
    switch value {
    case 0x94D, 0x9CD, 0xACD, 0xB4D, 0xC4D, 0xD4D, 0x1039, 0x17D2, 0x1A60, 0x1B44, 0x1BAB, 0xA9C0,
      0xAAF6, 0x10A3F, 0x11133, 0x113D0, 0x1193E, 0x11A47, 0x11A99, 0x11F42:
      true
    default: false
    }
  }

  /// Whether it may stand between a consonant and what links it (`InCB=Extend`).
  fileprivate var isConjunctExtension: Bool {
    value == 0x200D || value != 0x200C && properties.isGraphemeExtend
  }

  /// Whether it is a consonant that can be linked (`InCB=Consonant`).
  fileprivate var isConjunctConsonant: Bool {
    switch value {
    // Devanagari, Bengali, Gujarati, Oriya, Telugu and Malayalam.
    case 0x915...0x939, 0x958...0x95F, 0x978...0x97F, 0x995...0x9A8, 0x9AA...0x9B0, 0x9B2,
      0x9B6...0x9B9, 0x9DC, 0x9DD, 0x9DF, 0x9F0, 0x9F1, 0xA95...0xAA8, 0xAAA...0xAB0, 0xAB2, 0xAB3,
      0xAB5...0xAB9, 0xAF9, 0xB15...0xB28, 0xB2A...0xB30, 0xB32, 0xB33, 0xB35...0xB39, 0xB5C, 0xB5D,
      0xB5F, 0xB71, 0xC15...0xC28, 0xC2A...0xC39, 0xC58...0xC5A, 0xD15...0xD3A:
      true
    // Myanmar, Khmer and Tai Tham.
    case 0x1000...0x102A, 0x103F, 0x1050...0x1055, 0x105A...0x105D, 0x1061, 0x1065, 0x1066,
      0x106E...0x1070, 0x1075...0x1081, 0x108E, 0x1780...0x17B3, 0x1A20...0x1A54, 0xA9E0...0xA9E4,
      0xA9E7...0xA9EF, 0xA9FA...0xA9FE, 0xAA60...0xAA6F, 0xAA71...0xAA73, 0xAA7A, 0xAA7E, 0xAA7F:
      true
    // Balinese, Sundanese, Javanese and Meetei Mayek.
    case 0x1B0B, 0x1B0C, 0x1B13...0x1B33, 0x1B45...0x1B4C, 0x1B83...0x1BA0, 0x1BAE, 0x1BAF,
      0x1BBB...0x1BBD, 0xA989...0xA98B, 0xA98F...0xA9B2, 0xAAE0...0xAAEA, 0xABC0...0xABDA:
      true
    // Kharoshthi, Chakma, Tulu-Tigalari, Dives Akuru, Zanabazar Square, Soyombo and Kawi.
    case 0x10A00, 0x10A10...0x10A13, 0x10A15...0x10A17, 0x10A19...0x10A35, 0x11103...0x11126,
      0x11144, 0x11147, 0x11380...0x11389, 0x1138B, 0x1138E, 0x11390...0x113B5, 0x11900...0x11906,
      0x11909,
      0x1190C...0x11913, 0x11915, 0x11916, 0x11918...0x1192F, 0x11A00, 0x11A0B...0x11A32, 0x11A50,
      0x11A5C...0x11A83, 0x11F04...0x11F10, 0x11F12...0x11F33:
      true
    default: false
    }
  }
}
