extension String {
  /// The text before its UTF-8 was read as Windows-1252: `José` for `JosÃ©`; nil where it was not.
  package var undoubled: String? {
    // Nearly every text has none of the letters that such a mistake makes.
    guard utf8.contains(where: { $0 >= 0xC3 }) else { return nil }
    let scalars = Array(unicodeScalars)
    var mended = String.UnicodeScalarView()
    var isMended = false
    // Two signs after an accent make one such character by chance: `“café”…`.
    var ideographs = 0
    var index = 0
    while index < scalars.count {
      if let (scalar, count) = doubled(at: index, in: scalars) {
        mended.append(scalar)
        index += count
        if 0x3040...0xD7A3 ~= scalar.value { ideographs += 1 } else { isMended = true }
      } else {
        mended.append(scalars[index])
        index += 1
      }
    }
    return isMended || ideographs > 1 ? String(mended) : nil
  }
}

/// The scalar whose bytes some scalars are, and how many they are.
private func doubled(
  at index: Int, in scalars: [Unicode.Scalar]
) -> (scalar: Unicode.Scalar, count: Int)? {
  guard let lead = windowsByte(scalars[index]), 0xC2...0xF4 ~= lead else { return nil }
  let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  var value = UInt32(lead) & (0x7F >> UInt32(count))
  for offset in 1..<count {
    guard index + offset < scalars.count, let byte = windowsByte(scalars[index + offset]),
      0x80...0xBF ~= byte
    else {
      // The no-break space, the second half of `à`, has become a space or is gone.
      let isLost = offset == 1 && count == 2 && lead == 0xC3 && index > 0
      return isLost && scalars[index - 1].properties.isLowercase ? ("à", 1) : nil
    }
    value = value << 6 | UInt32(byte & 0x3F)
  }
  guard isUsual(value), let scalar = Unicode.Scalar(value) else { return nil }
  return (scalar, count)
}

/// Whether texts have a scalar so often that it is likelier than the signs it was read as.
private func isUsual(_ value: UInt32) -> Bool {
  switch value {
  case 0x00A0...0x017F, 0x0218...0x021B, 0x0386...0x03CE, 0x0400...0x045F, 0x0490...0x0491,
    0x05D0...0x05EA, 0x0621...0x064A, 0x0900...0x097F, 0x0E01...0x0E5B, 0x1E00...0x1EFF,
    0x2010...0x203A, 0x20AC, 0x2122, 0x3040...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFEFF,
    0x1F300...0x1FAFF:
    true
  default: false
  }
}

/// The byte of a scalar in Windows-1252, or in Latin-1 where that has none.
private func windowsByte(_ scalar: Unicode.Scalar) -> UInt8? {
  if scalar.value < 0x100 { return UInt8(scalar.value) }
  switch scalar {
  case "€": return 0x80
  case "‚": return 0x82
  case "ƒ": return 0x83
  case "„": return 0x84
  case "…": return 0x85
  case "†": return 0x86
  case "‡": return 0x87
  case "ˆ": return 0x88
  case "‰": return 0x89
  case "Š": return 0x8A
  case "‹": return 0x8B
  case "Œ": return 0x8C
  case "Ž": return 0x8E
  case "‘": return 0x91
  case "’": return 0x92
  case "“": return 0x93
  case "”": return 0x94
  case "•": return 0x95
  case "–": return 0x96
  case "—": return 0x97
  case "˜": return 0x98
  case "™": return 0x99
  case "š": return 0x9A
  case "›": return 0x9B
  case "œ": return 0x9C
  case "ž": return 0x9E
  case "Ÿ": return 0x9F
  default: return nil
  }
}
