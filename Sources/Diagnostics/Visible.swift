extension Character {
  /// The character as it can be shown on a terminal without doing anything there.
  ///
  /// Control characters, bidirectional controls and other invisible ones become `<U+0007>` and the
  /// like, so that a hostile profile cannot speak to the terminal through a diagnostic; a lone tab is
  /// one space.
  public var visible: String {
    if self == "\t" { return " " }
    guard unicodeScalars.contains(where: isUnsafe) else { return String(self) }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if isUnsafe(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        text += "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}

extension StringProtocol {
  /// The text as it can be shown on a terminal without doing anything there.
  public var visible: String {
    reduce(into: "") { $0 += $1.visible }
  }
}

/// Whether a scalar could move the cursor, change direction or hide.
private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
  // Joiners and tags belong to emoji and to scripts; alone they do no harm.
  case .format: !(scalar.value == 0x200C || scalar.value == 0x200D || scalar.value >= 0xE0020)
  default: false
  }
}
