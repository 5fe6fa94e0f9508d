extension Character {
  /// How many columns of a terminal the character takes.
  ///
  /// East Asian wide and full-width letters and emoji take two (Unicode Standard Annex #11),
  /// combining marks and invisible format characters none. A mark beside its letter, such as some
  /// vowels of Thai and Hindi and the sounding marks of half-width katakana, takes its own.
  public var displayWidth: Int {
    if utf8.count == 1 || self == "\r\n" { return 1 }
    return isWide ? 2 : unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// Whether it takes the two columns of an emoji or an East Asian wide letter.
  var isWide: Bool {
    unicodeScalars.contains { $0.value == 0xFE0F || $0.value == 0x20E3 }
      || unicodeScalars.first.map { first in
        first.properties.isEmojiPresentation || wideRanges.contains { $0.contains(first.value) }
      } == true
  }
}

extension Unicode.Scalar {
  /// How many columns it adds to a character that is not wide.
  fileprivate var displayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    default: 1
    }
  }
}

extension StringProtocol {
  /// How many columns of a terminal the text takes.
  public var displayWidth: Int {
    reduce(0) { $0 + $1.displayWidth }
  }
}

/// The blocks whose letters are wide throughout (EastAsianWidth.txt: W and F), emoji apart.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
  0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
  0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18AFF, 0x1B000...0x1B2FF, 0x20000...0x3FFFD,
]
