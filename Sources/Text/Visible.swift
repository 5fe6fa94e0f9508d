extension Character {
  /// The character in a form that does nothing to a terminal.
  ///
  /// Control characters, bidirectional controls, invisible characters and those that look different
  /// to everybody become `<U+0007>` and the like, so that a hostile profile cannot speak to the
  /// terminal through a diagnostic; a lone tab is one space.
  public var visible: String {
    if let ascii = asciiValue, ascii &- 0x20 < 0x5F { return String(self) }
    if self == "\t" { return " " }
    var text = ""
    var before = HiddenCharacter.Neighbour()
    for scalar in unicodeScalars {
      if scalar.isUnsafe(after: before) {
        // The next scalar follows the `>` of this one.
        text += scalar.writtenOut
        before = HiddenCharacter.Neighbour()
      } else {
        text.unicodeScalars.append(scalar)
        before.take(scalar.value)
      }
    }
    return text
  }
}

extension StringProtocol {
  /// The text in a form that does nothing to a terminal.
  public var visible: String {
    isPlain ? String(self) : reduce(into: "") { $0 += $1.visible }
  }

  /// The text in a form that does nothing to a terminal, its line ends kept.
  public var visibleLines: String {
    isPlain ? String(self) : reduce(into: "") { $0 += $1 == "\n" ? "\n" : $1.visible }
  }

  /// Whether every byte of it is a visible character of ASCII or a space.
  private var isPlain: Bool { utf8.allSatisfy { $0 &- 0x20 < 0x5F } }
}

extension Unicode.Scalar {
  /// Whether it could move a cursor, change the direction of text or hide, wherever it is.
  ///
  /// Characters that only scripts and emoji need, such as joiners, depend on their neighbours
  /// instead.
  public var isNeverShown: Bool {
    if isASCII { return value < 0x20 || value == 0x7F }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: return true
    case .format: return !isJoiner && !(0xE0020...0xE007F).contains(value)
    default:
      return !HiddenCharacter.isVariationSelector(value)
        && HiddenCharacter.isHidden(value, after: HiddenCharacter.Neighbour())
    }
  }

  /// Whether it has to be written out after `before`.
  fileprivate func isUnsafe(after before: HiddenCharacter.Neighbour) -> Bool {
    if isASCII { return value < 0x20 || value == 0x7F }
    if HiddenCharacter.isHidden(value, after: before) { return true }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
      return true
    case .format where (0xE0020...0xE007F).contains(value): return false
    case .format: return !isJoiner || isStray(after: before.value)
    default: return isStray(after: before.value)
    }
  }

  /// The scalar by its number: `<U+202E>`.
  public var writtenOut: String { "<\(codePoint)>" }

  /// The number of the scalar as Unicode writes it: `U+202E`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }
}
