/// A character as HTML writes it: `&nbsp;`, `&#39;`, `&eacute;`.
struct HTMLEntity {
  /// The whole, in UTF-8 bytes of the text.
  let range: Range<Int>
  /// The character; nil where only HTML knows it.
  let character: String?

  /// The entity that starts at an offset; nil where none does: `R&D`, `AT&T;`.
  init?(in bytes: [UInt8], at index: Int) {
    var end = index + 1
    while end < min(bytes.count, index + 12), Self.isPart(bytes[end]) { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end > index + 1 else { return nil }
    let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
    range = index..<end + 1
    if name.first == "#" {
      let digits = name.dropFirst()
      let isHexadecimal = digits.first == "x" || digits.first == "X"
      guard
        let code = UInt32(
          isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
      else { return nil }
      let scalar = Unicode.Scalar(code)
      character = scalar.flatMap { $0.value < 0x20 ? nil : String(Character($0)) }
      return
    }
    guard let known = Self.characters[name] else {
      guard name.count > 3, Self.accents.contains(where: { name.dropFirst() == $0 }) else {
        return nil
      }
      character = nil
      return
    }
    character = known
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "#")
  }

  private static let accents = [
    "acute", "grave", "circ", "uml", "tilde", "ring", "cedil", "slash", "caron", "Elig", "elig",
  ]

  private static let characters: [String: String] = [
    "nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ", "amp": "&", "quot": "\"", "apos": "'",
    "lt": "<", "gt": ">", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "sbquo": "‚",
    "bdquo": "„", "laquo": "«", "raquo": "»", "ndash": "–", "mdash": "—", "hellip": "…",
    "bull": "•", "middot": "·", "copy": "©", "reg": "®", "trade": "™", "deg": "°", "euro": "€",
    "pound": "£", "yen": "¥", "cent": "¢", "sect": "§", "para": "¶", "times": "×", "divide": "÷",
    "plusmn": "±", "frac12": "½", "szlig": "ß", "rarr": "→", "larr": "←", "zwj": "\u{200D}",
    "zwnj": "\u{200C}", "shy": "\u{AD}",
  ]
}
