/// Bytes that cannot be shown in a file of text, written so that they can: `\xE9` and `\u{200B}`.
enum Escapes {
  /// The bytes that a text with escapes stands for.
  static func decode(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let character = rest.popFirst() {
      guard character == "\\" else {
        bytes += Array(character.utf8)
        continue
      }
      switch rest.popFirst() {
      case "x":
        bytes += [UInt8(rest.prefix(2), radix: 16) ?? 0]
        rest = rest.dropFirst(2)
      case "u":
        let digits = rest.dropFirst().prefix { $0 != "}" }
        rest = rest.dropFirst(digits.count + 2)
        if let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) {
          bytes += Array(Character(scalar).utf8)
        }
      case "n": bytes += [0x0A]
      case let other?: bytes += Array(other.utf8)
      case nil: break
      }
    }
    return bytes
  }

  /// A text with escapes that stands for these bytes; nil where none is needed.
  static func encode(_ bytes: some Sequence<UInt8>) -> String? {
    let bytes = Array(bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    guard Array(text.utf8) == bytes else {
      return bytes.map { $0 < 0x80 ? show(Unicode.Scalar($0)) : hex(UInt32($0)) }.joined()
    }
    guard text.unicodeScalars.contains(where: isHidden) else { return nil }
    return text.unicodeScalars.map(show).joined()
  }

  private static func show(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\\" { return "\\\\" }
    guard isHidden(scalar) else { return String(scalar) }
    return scalar.isASCII ? hex(scalar.value) : "\\u{\(String(scalar.value, radix: 16))}"
  }

  private static func hex(_ value: UInt32) -> String {
    "\\x" + (value < 16 ? "0" : "") + String(value, radix: 16, uppercase: true)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: scalar != "\n"
    default: false
    }
  }
}
