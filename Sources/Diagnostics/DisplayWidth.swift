extension Character {
  /// How many columns of a terminal the character takes: 0, 1 or 2.
  ///
  /// East Asian wide and full-width letters and emoji take two (Unicode Standard Annex #11),
  /// combining marks and invisible format characters none.
  public var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.isASCII { return 1 }
    let isEmojiSequence = unicodeScalars.contains { $0.value == 0xFE0F || $0.value == 0x20E3 }
    if first.properties.isEmojiPresentation || isEmojiSequence { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return wideRanges.contains { $0.contains(first.value) } ? 2 : 1
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
