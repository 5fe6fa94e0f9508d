// Invisible characters that some scripts and emoji need: after any other character they are astray.
extension Unicode.Scalar {
  /// Whether it is one of the two joiners.
  package var isJoiner: Bool { value == 0x200C || value == 0x200D }

  /// Whether it only sets the direction in which its neighbours are read.
  package var isDirectionMark: Bool { value == 0x200E || value == 0x200F || value == 0x061C }

  /// Whether it is written from right to left.
  package var isRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF: !isDirectionMark
    case 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  /// Whether it is invisible and has no effect after `previous`; direction marks are excepted,
  /// because they work on a whole line.
  ///
  /// - Parameter previous: the scalar before it, 0 where there is none.
  package func isStray(after previous: UInt32) -> Bool {
    switch value {
    // Between letters that would join, or would not (Unicode Standard, sections 9.2, 12.1 and 23.2).
    case 0x200C, 0x034F: !isJoining(previous)
    case 0x200D: !isJoining(previous) && !isPictograph(previous)
    case 0x180B...0x180D, 0x180F: !(0x1800...0x18AF).contains(previous)
    // They choose the look of signs, emoji, keycap digits and East Asian letters, never of Latin
    // ones.
    case 0xFE00...0xFE0F: previous < 0x80 ? !isKeycap(previous) : isPlainLetter(previous)
    case 0xE0100...0xE01EF: !isIdeograph(previous)
    // They turn or blot out the hieroglyph before them, or thicken a sign of shorthand.
    case 0x13440, 0x13447...0x13455: !(0x13000...0x1467F).contains(previous)
    case 0x1BC9D...0x1BC9E: !(0x1BC00...0x1BC9E).contains(previous)
    default: false
    }
  }
}

/// Whether a scalar is of a script whose letters join or stack.
private func isJoining(_ value: UInt32) -> Bool {
  switch value {
  case 0x0590...0x1CFF: !(0x10A0...0x11FF).contains(value)
  case 0xA800...0xABFF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x11FFF, 0x1E900...0x1E95F:
    true
  default: false
  }
}

/// Whether a scalar can be a part of an emoji before a joiner.
private func isPictograph(_ value: UInt32) -> Bool {
  if value == 0xFE0F || value == 0x20E3 || value == 0xE007F { return true }
  guard value > 0x7F, let scalar = Unicode.Scalar(value) else { return false }
  return scalar.properties.isEmoji || (0x1F000...0x1FAFF).contains(value)
}

/// Whether a scalar of ASCII can be in a keycap.
private func isKeycap(_ value: UInt32) -> Bool {
  value == 0x23 || value == 0x2A || (0x30...0x39).contains(value)
}

/// Whether a scalar above ASCII has no second look: white space, a letter of an alphabet, or an
/// invisible scalar.
private func isPlainLetter(_ value: UInt32) -> Bool {
  guard let scalar = Unicode.Scalar(value) else { return true }
  if scalar.properties.isEmoji { return false }
  return scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
    || (0x00C0...0x058F).contains(value) || (0x1E00...0x1FFF).contains(value)
}

/// Whether a scalar is a Chinese character.
private func isIdeograph(_ value: UInt32) -> Bool {
  switch value {
  case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xF900...0xFAFF, 0x16FF0...0x18CFF, 0x1B170...0x1B2FF, 0x20000...0x3FFFD:
    true
  default: false
  }
}
