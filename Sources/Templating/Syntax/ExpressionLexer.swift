import Diagnostics

/// Cuts the content of an output or a tag into words and signs.
struct ExpressionLexer {
  private let source: SourceText
  private let bytes: [UInt8]
  /// The current offset and the last one, in UTF-8 bytes of the source.
  private var offset: Int
  private let end: Int

  /// The tokens of a part of a source, without an end token.
  ///
  /// - Parameter bytes: all bytes of the source.
  /// - Throws: a diagnostic at a text that is not closed or a sign that Liquid does not have.
  static func tokens(
    of source: SourceText, _ bytes: [UInt8], in range: Range<Int>
  ) throws(Diagnostic) -> [ExpressionToken] {
    guard !range.isEmpty else { return [] }
    var lexer = ExpressionLexer(
      source: source, bytes: bytes, offset: range.lowerBound, end: range.upperBound)
    var tokens: [ExpressionToken] = []
    tokens.reserveCapacity(8)
    while let token = try lexer.next() { tokens.append(token) }
    return tokens
  }

  private init(source: SourceText, bytes: [UInt8], offset: Int, end: Int) {
    self.source = source
    self.bytes = bytes
    self.offset = offset
    self.end = end
  }

  private func peek(_ distance: Int = 0) -> UInt8? {
    offset + distance < end ? bytes[offset + distance] : nil
  }

  private mutating func advance() {
    offset += 1
  }

  private mutating func next() throws(Diagnostic) -> ExpressionToken? {
    while offset < end, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
    pass(while: isSpace)
    guard let byte = peek() else { return nil }
    let start = offset
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try text(quote: byte)
    case _ where isDigit(byte): return number()
    case UInt8(ascii: "-"): if let digit = peek(1), isDigit(digit) { return number() }
    case _ where scalar(at: offset).map(startsName) ?? false:
      passPlainName()
      pass { startsName($0) || ("0"..."9").contains($0) || $0 == "-" }
      let text = string(start..<offset)
      if peek() == UInt8(ascii: "?") {
        advance()
        return ExpressionToken(kind: .name(text + "?"), range: start..<offset)
      }
      return ExpressionToken(kind: .name(text), range: start..<offset)
    default: break
    }
    return try sign()
  }

  /// Skips the letters, digits and signs of ASCII that a name can hold.
  private mutating func passPlainName() {
    while offset < end {
      switch bytes[offset] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
        offset += 1
      default: return
      }
    }
  }

  private mutating func text(quote: UInt8) throws(Diagnostic) -> ExpressionToken {
    let start = offset
    advance()
    // A byte of ASCII is never a part of another character.
    while offset < end, bytes[offset] != quote { offset += 1 }
    guard offset < end else { throw .unclosedText(Place(source, start..<start + 1)) }
    let text = string(start + 1..<offset)
    advance()
    return ExpressionToken(kind: .text(text), range: start..<offset)
  }

  private mutating func number() -> ExpressionToken {
    let start = offset
    var digits = ""
    if peek() == UInt8(ascii: "-") {
      digits = "-"
      advance()
    }
    digits += take { ("0"..."9").contains($0) }
    // `1..3` is a range, `1.5` a number, and `1.` followed by a name a number and a member.
    if peek() == UInt8(ascii: "."), let digit = peek(1), isDigit(digit) {
      advance()
      digits += "." + take { ("0"..."9").contains($0) }
      return ExpressionToken(kind: .float(Double(digits) ?? .infinity), range: start..<offset)
    }
    let kind = Int(digits).map { ExpressionToken.Kind.integer($0) } ?? .float(Double(digits) ?? 0)
    return ExpressionToken(kind: kind, range: start..<offset)
  }

  private mutating func sign() throws(Diagnostic) -> ExpressionToken {
    let start = offset
    let first = bytes[offset]
    // A sign that starts no longer one, before a byte of ASCII.
    if let sign = sign(first), (peek(1) ?? 0) < 0x80 {
      offset += 1
      return ExpressionToken(kind: .sign(sign), range: start..<offset)
    }
    if let second = peek(1) {
      switch (UnicodeScalar(first), UnicodeScalar(second)) {
      case ("=", "="), ("!", "="), ("<", ">"), ("<", "="), (">", "="), (".", "."):
        let pair = string(start..<start + 2)
        offset += 2
        return ExpressionToken(kind: .sign(pair), range: start..<offset)
      case ("|", "|"), ("&", "&"):
        let pair = string(start..<start + 2)
        throw .foreignOperator(pair, Place(source, start..<start + 2))
      default: break
      }
    }
    let sign = takeCharacter()
    guard sign.utf8.count == 1, "|:,.[]()=<>".utf8.contains(first) else {
      throw .unexpectedSign(sign, Place(source, start..<offset))
    }
    return ExpressionToken(kind: .sign(sign), range: start..<offset)
  }

  /// The sign of a byte that starts no longer one.
  private func sign(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: ":"): ":"
    case UInt8(ascii: ","): ","
    case UInt8(ascii: "["): "["
    case UInt8(ascii: "]"): "]"
    case UInt8(ascii: "("): "("
    case UInt8(ascii: ")"): ")"
    case UInt8(ascii: "|") where peek(1) != UInt8(ascii: "|"): "|"
    case UInt8(ascii: ".") where peek(1) != UInt8(ascii: "."): "."
    default: nil
    }
  }

  private mutating func take(while isIncluded: (UnicodeScalar) -> Bool) -> String {
    let start = offset
    pass(while: isIncluded)
    return string(start..<offset)
  }

  private mutating func pass(while isIncluded: (UnicodeScalar) -> Bool) {
    while let scalar = scalar(at: offset), isIncluded(scalar) { offset += UTF8.width(scalar) }
  }

  /// Takes a whole character, however many bytes it has.
  private mutating func takeCharacter() -> String {
    if bytes[offset] < 0x80, (peek(1) ?? 0) < 0x80 {
      offset += 1
      return string(offset - 1..<offset)
    }
    // A character seldom has more than some bytes; if it does, more of them are decoded.
    var count = 32
    while true {
      let part = string(offset..<min(offset + count, end))
      let character = String(part.prefix(1))
      if offset + count >= end || character.utf8.count + 4 <= part.utf8.count - 4 {
        offset += character.utf8.count
        return character
      }
      count *= 4
    }
  }

  private func scalar(at index: Int) -> UnicodeScalar? {
    guard index < end else { return nil }
    if bytes[index] < 0x80 { return UnicodeScalar(bytes[index]) }
    return string(index..<min(index + 4, end)).unicodeScalars.first
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

/// Letters of any script, and the underscore.
private func startsName(_ scalar: UnicodeScalar) -> Bool {
  guard scalar.isASCII else { return scalar.properties.isAlphabetic }
  return scalar == "_" || "a"..."z" ~= scalar || "A"..."Z" ~= scalar
}

private func isSpace(_ scalar: UnicodeScalar) -> Bool {
  guard scalar.isASCII else { return scalar.properties.isWhitespace }
  return scalar == " " || "\t"..."\r" ~= scalar
}

extension Diagnostic {
  fileprivate static func unclosedText(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-unclosed-text", "this text is never closed", at: place,
      help: "end it with the same quotation mark it starts with")
  }

  fileprivate static func foreignOperator(_ sign: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-foreign-syntax", "`\(sign)` is not Liquid", at: place,
      help: sign == "||"
        ? "for a fallback write `| default: \"…\"`; in a condition write `or`" : "write `and`")
  }

  fileprivate static func unexpectedSign(_ sign: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "template-unexpected", "`\(sign)` means nothing here", at: place,
      help: curly.contains(sign)
        ? "use straight quotation marks, `\"` or `'`, around a text"
        : "put text in quotation marks")
  }

  private static var curly: Set<String> { ["“", "”", "‘", "’", "„", "«", "»"] }
}
