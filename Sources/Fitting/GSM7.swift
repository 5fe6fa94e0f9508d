/// The default alphabet of short messages (3GPP TS 23.038, formerly GSM 03.38), with its extension.
package enum GSM7 {
  /// How many septets a text takes; nil if the alphabet cannot write it.
  package static func septets(of text: String) -> Int? {
    var count = 0
    for scalar in text.unicodeScalars {
      let septets = septets(of: scalar)
      if septets == 0 { return nil }
      count += septets
    }
    return count
  }

  /// How many septets a scalar takes: 1, 2 in the extension table, 0 if it has none.
  package static func septets(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "^", "{", "}", "[", "]", "~", "\\", "|", "€", "\u{C}": 2
    case "`", "\u{7F}": 0
    case "\n", "\r", " "..."~": 1
    case "£", "¥", "è", "é", "ù", "ì", "ò", "Ç", "Ø", "ø", "Å", "å", "Æ", "æ", "ß", "É": 1
    case "¤", "¡", "Ä", "Ö", "Ñ", "Ü", "§", "¿", "ä", "ö", "ñ", "ü", "à": 1
    case "Δ", "Φ", "Γ", "Λ", "Ω", "Π", "Ψ", "Σ", "Θ", "Ξ": 1
    default: 0
    }
  }
}
