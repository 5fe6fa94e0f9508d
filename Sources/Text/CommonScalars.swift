// Properties of the scalars most texts consist of, by block: looking them up is slow.
extension Unicode.Scalar {
  /// Whether it is in one of the blocks of letters that most texts use.
  package var isCommonLetter: Bool {
    switch value {
    case ..<0xC0: (value | 0x20) &- 0x61 < 26
    case ..<0x250: value != 0xD7 && value != 0xF7
    case 0x388...0x38A, 0x38E...0x3A1, 0x3A3...0x3F5, 0x400...0x481, 0x48A...0x52F: true
    case 0x5D0...0x5EA, 0x620...0x657, 0x904...0x93B, 0xE01...0xE3A, 0x1E00...0x1EFF: true
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }

  /// Whether it is in one of the blocks of signs that are common in texts, so no letter.
  package var isCommonSign: Bool {
    switch value {
    case 0x2010...0x2027, 0x3001...0x3003, 0x3008...0x3020, 0xFF01...0xFF0F: true
    default: false
    }
  }
}
