import Diagnostics
import Text

/// A JSON string, with its escapes resolved.
struct JSONString {
  /// The text.
  private(set) var text = ""
  /// Its range in the record, where it has no escapes; nil where it has.
  private(set) var verbatim: Range<Int>?
  /// Warnings about escaped characters that may deceive; unescaped ones are checked with the rest
  /// of the record.
  private(set) var suspicions: [Diagnostic] = []
  private let decoded: SourceDecoder
  private let start: Int
  private var offset: Int

  /// Its range, quotes included.
  var range: Range<Int> { start..<offset }

  /// Reads a text.
  ///
  /// - Parameter start: where its opening quote is.
  init(_ decoded: SourceDecoder, at start: Int) throws(Diagnostic) {
    self.decoded = decoded
    self.start = start
    offset = start + 1
    skipPlain()
    // Most strings have no escape, and are taken unchanged.
    if peek != backslash {
      text = String(decoding: bytes[(start + 1)..<offset], as: UTF8.self)
      verbatim = start + 1..<offset
      try close()
    } else {
      try readEscapes()
    }
  }

  /// Goes on to the next escape, or to the closing quote.
  private mutating func skipPlain() {
    while let byte = peek, byte != quotationMark, byte != backslash { offset += 1 }
  }

  private mutating func close() throws(Diagnostic) {
    guard peek == quotationMark else { throw .openString(place(start..<(start + 1))) }
    offset += 1
    guard text.utf8.count <= YAMLLimits.scalarBytes else {
      throw .longString(text.utf8.count, place(range))
    }
  }

  private mutating func readEscapes() throws(Diagnostic) {
    var utf8 = Array(bytes[(start + 1)..<offset])
    var escapes: [(offset: Int, range: Range<Int>)] = []
    while peek == backslash {
      let escapeStart = offset
      let scalar = try escape()
      escapes.append((utf8.count, escapeStart..<offset))
      utf8 += UTF8.encode(scalar).map { Array($0) } ?? []
      let plainStart = offset
      skipPlain()
      utf8 += bytes[plainStart..<offset]
    }
    text = String(decoding: utf8, as: UTF8.self)
    try close()
    // Escaped characters are checked as if they were written out, among their neighbours.
    if let hidden = HiddenCharacter.first(in: utf8) {
      let escape = escapes.first { $0.offset == hidden.offset }
      var fault = Diagnostic.hidden(
        hidden, at: place(escape?.range ?? range), isEscaped: escape != nil)
      fault.help = "delete it; for a backslash write `\\\\`"
      throw fault
    }
    suspicions = SourceText(name: decoded.source.name, text: text).suspicions().map { suspicion in
      var suspicion = suspicion
      suspicion.place = place(range)
      return suspicion
    }
  }

  /// Reads an escape, or two where they are a pair, as one character.
  private mutating func escape() throws(Diagnostic) -> Unicode.Scalar {
    let start = offset
    offset += 2
    let sign = start + 1 < bytes.count ? bytes[start + 1] : 0
    switch sign {
    case quotationMark, backslash, UInt8(ascii: "/"): return Unicode.Scalar(sign)
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): break
    default: throw .unknownEscape(place(start..<min(start + 2, bytes.count)))
    }
    let unit = try hexadecimal(start)
    var value = UInt32(unit)
    if UTF16.isLeadSurrogate(unit) {
      guard peek == backslash, offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "u")
      else { throw .loneSurrogate(place(start..<offset)) }
      let half = offset
      offset += 2
      let trail = try hexadecimal(half)
      guard UTF16.isTrailSurrogate(trail) else { throw .loneSurrogate(place(start..<half)) }
      value = 0x1_0000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(trail) & 0x3FF
    }
    guard let scalar = Unicode.Scalar(value) else { throw .loneSurrogate(place(start..<offset)) }
    return scalar
  }

  /// The four digits after `\u`.
  private mutating func hexadecimal(_ start: Int) throws(Diagnostic) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = peek.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        throw .unknownEscape(place(start..<min(offset, bytes.count)))
      }
      value = value << 4 | UInt16(digit)
      offset += 1
    }
    return value
  }

  private var bytes: [UInt8] { decoded.bytes }

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func place(_ range: Range<Int>) -> Place { decoded.place(range) }
}

private let quotationMark = UInt8(ascii: "\"")
private let backslash = UInt8(ascii: "\\")
