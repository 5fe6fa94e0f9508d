/// The scripts whose order of names is known here.
enum NameScript: Hashable, Sendable {
  case latin, cyrillic, greek, hebrew, arabic, devanagari, thai, georgian, armenian
  case hangul, han, kana
  case other
}

/// The script of a word's letters; nil where they are of several.
///
/// Han and kana together are kana, as in Japanese names.
func nameScript(of word: some StringProtocol) -> NameScript? {
  var found: NameScript?
  for scalar in word.unicodeScalars where isNameLetter(scalar) && !isApostrophe(scalar) {
    let next = nameScript(of: scalar)
    switch (found, next) {
    case (nil, _): found = next
    case (.han, .kana), (.kana, .han): found = .kana
    case (let last, next) where last == next: break
    default: return nil
    }
  }
  return found
}

/// The script of a letter, by its block.
private func nameScript(of scalar: Unicode.Scalar) -> NameScript {
  switch scalar.value {
  case 0x0000...0x02FF, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xAB30...0xAB6F: .latin
  case 0x0370...0x03FF, 0x1F00...0x1FFF: .greek
  case 0x0400...0x052F, 0x1C80...0x1C8F: .cyrillic
  case 0x0530...0x058F: .armenian
  case 0x0590...0x05FF, 0xFB1D...0xFB4F: .hebrew
  case 0x0600...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF: .arabic
  case 0x0900...0x097F: .devanagari
  case 0x0E00...0x0E7F: .thai
  case 0x10A0...0x10FF, 0x1C90...0x1CBF: .georgian
  case 0x1100...0x11FF, 0xAC00...0xD7A3: .hangul
  case 0x3040...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: .kana
  case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: .han
  default: .other
  }
}
