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
    guard end > index + 1 else { return nil }
    let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
    let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: ";")
    // Browsers take these without the semicolon as well.
    guard isClosed || name.utf8.count > 3 && Self.characters[name] != nil else { return nil }
    range = index..<(isClosed ? end + 1 : end)
    if name.first == "#" {
      let digits = name.dropFirst()
      let isHexadecimal = digits.first == "x" || digits.first == "X"
      guard
        let code = UInt32(
          isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
      else { return nil }
      let scalar = Unicode.Scalar(code)
      character = scalar.flatMap {
        $0.value < 0x20 ? nil : $0.properties.isWhitespace ? " " : String(Character($0))
      }
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

  /// Names of elements, which are no blanks in angle brackets.
  static let elements: Set<String> = [
    "a", "b", "i", "u", "p", "br", "hr", "em", "ul", "ol", "li", "td", "tr", "h1", "h2", "h3",
    "div",
    "img", "pre", "sub", "sup", "code", "font", "span", "table", "small", "strong", "blockquote",
  ]

  /// Whether a stretch in angle brackets is a tag of HTML: `<br>`, `</b>`, `<a href="…">`.
  static func isTag(_ text: String) -> Bool {
    if text.hasPrefix("<!--") { return true }
    let name = text.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
    return elements.contains(name.lowercased())
  }
}
