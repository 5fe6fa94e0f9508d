/// A JSON value whose objects keep the order of their keys, so that output is a contract people can
/// read.
public enum JSON: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number with a fraction; one that is not finite is written as `null`.
  case number(Double)
  /// Text.
  case text(String)
  /// A list.
  case list([JSON])
  /// An object.
  case object([Member])

  /// One key of an object with its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The value.
    public let value: JSON

    /// A key with its value.
    public init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }

    package func write(to output: inout [UInt8]) {
      JSON.write(key, to: &output)
      output.append(UInt8(ascii: ":"))
      output.append(UInt8(ascii: " "))
      value.write(to: &output)
    }
  }

  /// Text, or `null` where there is none.
  public init(_ text: String?) {
    self = text.map { .text($0) } ?? .null
  }

  /// A whole number, or `null` where there is none.
  public init(_ number: Int?) {
    self = number.map { .integer($0) } ?? .null
  }

  /// A list of texts.
  package static func texts(_ texts: [String]) -> JSON { .list(texts.map { .text($0) }) }

  /// The value on one line.
  public var line: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the value on one line, as UTF-8.
  package func write(to output: inout [UInt8]) {
    switch self {
    case .null: output += "null".utf8
    case .bool(let bool): output += (bool ? "true" : "false").utf8
    case .integer(let number): output += String(number).utf8
    case .number(let number): output += (number.isFinite ? "\(number)" : "null").utf8
    case .text(let text): Self.write(text, to: &output)
    case .list(let values):
      output.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { Self.writeComma(to: &output) }
        value.write(to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { Self.writeComma(to: &output) }
        member.write(to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  /// Writes what parts two members or elements.
  package static func writeComma(to output: inout [UInt8]) {
    output.append(UInt8(ascii: ","))
    output.append(UInt8(ascii: " "))
  }

  /// Writes text in quotes.
  ///
  /// Beside what JSON demands, it escapes what a terminal could act on, and a second `#`: a
  /// workflow looks for commands in a log after two.
  private static func write(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    let start = output.count
    output += text.utf8
    // Nearly every text is plain, which is checked fastest in consecutive bytes. The benchmark is
    // `batch`.
    if !isPlain(output.span.extracting(start...)) {
      output.removeLast(output.count - start)
      for scalar in text.unicodeScalars {
        // This is true of nearly every scalar. The benchmark is `batch`.
        if scalar.isASCII, Self.isPlain(UInt8(truncatingIfNeeded: scalar.value)) {
          output.append(UInt8(truncatingIfNeeded: scalar.value))
        } else if scalar == "#", output.last == UInt8(ascii: "#") {
          output += "\\u0023".utf8
        } else {
          write(scalar, to: &output)
        }
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Whether a byte is written unchanged, whatever its neighbours are.
  ///
  /// Every character that is never shown starts with one of the others: U+0080 to U+009F with 0xC2,
  /// signs of the scripts from Arabic to Mongolian with 0xD8 to 0xE1, most with 0xE2, fillers with
  /// 0xE3 and 0xEF, and those above U+FFFF with 0xF0 and on.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20...0x7E:
      byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "#") && byte != UInt8(ascii: "\\")
    case ..<0x20, 0x7F, 0xC2, 0xD8...0xE3, 0xEF...: false
    default: true
    }
  }

  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices where !isPlain(bytes[index]) { return false }
    return true
  }

  private static func write(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    switch scalar {
    case "\"": output += "\\\"".utf8
    case "\\": output += "\\\\".utf8
    case "\n": output += "\\n".utf8
    case "\r": output += "\\r".utf8
    case "\t": output += "\\t".utf8
    case "\u{20}"..."\u{7E}": output.append(UInt8(truncatingIfNeeded: scalar.value))
    case _ where scalar.isNeverShown:
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        output += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
      }
    default: output += UTF8.encode(scalar).map { Array($0) } ?? []
    }
  }
}

extension JSON {
  /// The value on as many lines as make it readable; short values stay on one.
  public var indented: String {
    var text = ""
    write(to: &text, indent: 0, taken: 0)
    return text
  }

  private static let width = 100

  private func write(to output: inout String, indent: Int, taken: Int) {
    let line = line
    let inner = indent + 2
    let start = "\n" + String(repeating: " ", count: inner)
    let end = "\n" + String(repeating: " ", count: indent)
    switch self {
    case .list(let values) where indent + taken + line.count > Self.width:
      output += "["
      for (index, value) in values.enumerated() {
        output += (index > 0 ? "," : "") + start
        value.write(to: &output, indent: inner, taken: 0)
      }
      output += end + "]"
    case .object(let members) where indent + taken + line.count > Self.width:
      output += "{"
      for (index, member) in members.enumerated() {
        let key = JSON.text(member.key).line + ": "
        output += (index > 0 ? "," : "") + start + key
        member.value.write(to: &output, indent: inner, taken: key.count + 1)
      }
      output += end + "}"
    default: output += line
    }
  }
}
