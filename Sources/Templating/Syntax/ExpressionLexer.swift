import Diagnostics

/// Cuts what stands inside an output or a tag into words and signs.
struct ExpressionLexer {
  private let source: SourceText
  private let bytes: Substring.UTF8View
  private var index: Substring.UTF8View.Index
  private var offset: Int

  /// The tokens of a part of a source, without an end token.
  ///
  /// - Throws: a diagnostic at a text that is not closed or a sign that Liquid does not have.
  static func tokens(
    of source: SourceText, in range: Range<Int>
  ) throws(Diagnostic) -> [ExpressionToken] {
    var lexer = ExpressionLexer(source: source, range: range)
    var tokens: [ExpressionToken] = []
    while let token = try lexer.next() { tokens.append(token) }
    return tokens
  }

  private init(source: SourceText, range: Range<Int>) {
    self.source = source
    bytes = source[range].utf8
    index = bytes.startIndex
    offset = range.lowerBound
  }

  private func peek(_ distance: Int = 0) -> UInt8? {
    guard let at = bytes.index(index, offsetBy: distance, limitedBy: bytes.endIndex),
      at < bytes.endIndex
    else { return nil }
    return bytes[at]
  }

  private mutating func advance(_ count: Int = 1) {
    bytes.formIndex(&index, offsetBy: count)
    offset += count
  }

  private mutating func next() throws(Diagnostic) -> ExpressionToken? {
    _ = take { $0.properties.isWhitespace }
    guard let byte = peek() else { return nil }
    let start = offset
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try text(quote: byte)
    case _ where isDigit(byte): return number()
    case UInt8(ascii: "-"): if let digit = peek(1), isDigit(digit) { return number() }
    case _ where nextStartsName:
      let text = take { startsName($0) || ("0"..."9").contains($0) || $0 == "-" }
      if peek() == UInt8(ascii: "?") {
        advance()
        return ExpressionToken(kind: .name(text + "?"), range: start..<offset)
      }
      return ExpressionToken(kind: .name(text), range: start..<offset)
    default: break
    }
    return try sign()
  }

  private mutating func text(quote: UInt8) throws(Diagnostic) -> ExpressionToken {
    let start = offset
    advance()
    let text = take { $0 != UnicodeScalar(quote) }
    guard peek() == quote else { throw .unclosedText(Place(source, start..<start + 1)) }
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
    let first = take(count: 1)
    if let second = peek() {
      let pair = first + String(UnicodeScalar(second))
      if ["==", "!=", "<>", "<=", ">=", ".."].contains(pair) {
        advance()
        return ExpressionToken(kind: .sign(pair), range: start..<offset)
      }
      if pair == "||" || pair == "&&" {
        throw .foreignOperator(pair, Place(source, start..<start + 2))
      }
    }
    guard "|:,.[]()=<>".contains(first) else {
      throw .unexpectedSign(first, Place(source, start..<offset))
    }
    return ExpressionToken(kind: .sign(first), range: start..<offset)
  }

  private var nextStartsName: Bool {
    Substring(bytes[index...]).unicodeScalars.first.map(startsName) ?? false
  }

  private mutating func take(while isIncluded: (UnicodeScalar) -> Bool) -> String {
    let rest = Substring(bytes[index...]).unicodeScalars
    let end = rest.firstIndex { !isIncluded($0) } ?? rest.endIndex
    return take(upTo: end)
  }

  /// A whole character, however many bytes it has.
  private mutating func take(count: Int) -> String {
    let text = Substring(bytes)
    return take(upTo: text.index(index, offsetBy: count))
  }

  private mutating func take(upTo end: Substring.UTF8View.Index) -> String {
    let taken = bytes[index..<end]
    offset += taken.count
    index = end
    return String(Substring(taken))
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

/// Letters of any script, and the underscore.
private func startsName(_ scalar: UnicodeScalar) -> Bool {
  scalar == "_" || scalar.properties.isAlphabetic
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
