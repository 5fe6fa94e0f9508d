import Text

extension String {
  /// The text with each run of white space as one space, and none at its ends.
  ///
  /// No-break spaces (U+00A0, U+2007, U+202F) are not white space here: their author meant them.
  public var collapsingWhitespace: String {
    guard !isCollapsed else { return self }
    var result = String.UnicodeScalarView()
    var isPending = false
    for scalar in unicodeScalars {
      if scalar.isBreakingSpace {
        isPending = !result.isEmpty
      } else {
        if isPending { result.append(" ") }
        isPending = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether the text certainly has nothing to collapse, as most texts have.
  private var isCollapsed: Bool {
    var previous: UInt8 = 0x20
    for byte in utf8 {
      if byte < 0x20 || (byte == 0x20 && previous == 0x20) { return false }
      // Unicode's other spaces start with these bytes (U+1680, U+2000 and on, U+3000), or are
      // U+0085.
      if byte >= 0xC2, [0xC2, 0xE1, 0xE2, 0xE3].contains(byte) { return false }
      previous = byte
    }
    return previous != 0x20 || isEmpty
  }
}
