import Diagnostics
import YAML

/// Reads one JSON object (RFC 8259) into the nodes that YAML is read into, so that profiles in JSON
/// are read as strictly as those in YAML, with places.
///
/// libyaml reads most of JSON, but not what Python's `json.dumps` makes of an emoji: two escapes for
/// one character.
struct JSONReader {
  private let source: SourceText
  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0
  /// What escapes stand for and may deceive.
  private(set) var warnings: [Diagnostic] = []

  /// A reader at the start of a text.
  init(_ decoded: SourceDecoder) {
    source = decoded.source
    bytes = decoded.bytes
  }

  /// The one object there is.
  mutating func document() throws(Diagnostic) -> Node {
    skipSpace()
    guard offset < bytes.count else { throw fault("there is nothing in it") }
    let node = try value()
    skipSpace()
    guard offset == bytes.count else {
      throw fault("there is something behind the end", help: "write one object a line")
    }
    return node
  }

  private mutating func value() throws(Diagnostic) -> Node {
    switch peek {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try list()
    case quotationMark:
      let start = offset
      let text = try string()
      return Node(.scalar(Node.Scalar(text, style: .doubleQuoted)), at: start..<offset)
    default: return try word()
    }
  }

  private mutating func object() throws(Diagnostic) -> Node {
    let start = try enter()
    var entries: [Node.Entry] = []
    if try leaves(UInt8(ascii: "}"), start) { return Node(.mapping([]), at: start..<offset) }
    repeat {
      skipSpace()
      guard peek == quotationMark else {
        throw ended(start) ?? fault("expected a key in quotes", help: "write `\"key\": value`")
      }
      let keyStart = offset
      let name = try string()
      let key = Node(
        .scalar(Node.Scalar(name, style: .doubleQuoted)), at: keyStart..<offset)
      if let first = entries.first(where: { $0.name == name }) {
        throw .duplicateJSONKey(place(key.range), first: place(first.key.range))
      }
      skipSpace()
      guard peek == UInt8(ascii: ":") else {
        throw ended(start) ?? fault("expected `:` behind a key")
      }
      offset += 1
      skipSpace()
      if let fault = ended(start) { throw fault }
      entries.append(Node.Entry(key: key, value: try value()))
      guard entries.count <= RecordLimits.keys else { throw .tooManyKeys(place(key.range)) }
    } while try goesOn(UInt8(ascii: "}"), start)
    return Node(.mapping(entries), at: start..<offset)
  }

  private mutating func list() throws(Diagnostic) -> Node {
    let start = try enter()
    var items: [Node] = []
    if try leaves(UInt8(ascii: "]"), start) { return Node(.sequence([]), at: start..<offset) }
    repeat {
      skipSpace()
      if let fault = ended(start) { throw fault }
      items.append(try value())
    } while try goesOn(UInt8(ascii: "]"), start)
    return Node(.sequence(items), at: start..<offset)
  }

  /// Goes behind an opening bracket.
  private mutating func enter() throws(Diagnostic) -> Int {
    guard depth <= YAMLLimits.depth else { throw .tooDeepJSON(place(offset..<offset)) }
    depth += 1
    offset += 1
    return offset - 1
  }

  /// Goes behind a closing bracket where there is one.
  private mutating func leaves(_ bracket: UInt8, _ start: Int) throws(Diagnostic) -> Bool {
    skipSpace()
    guard offset < bytes.count else { throw ended(start) ?? fault("unexpected end") }
    guard bytes[offset] == bracket else { return false }
    offset += 1
    depth -= 1
    return true
  }

  /// Goes behind a comma, or behind a closing bracket.
  private mutating func goesOn(_ bracket: UInt8, _ start: Int) throws(Diagnostic) -> Bool {
    guard try !leaves(bracket, start) else { return false }
    guard bytes[offset] == UInt8(ascii: ",") else {
      throw fault("expected `,` or `\(Unicode.Scalar(bracket))`")
    }
    offset += 1
    return true
  }

  /// What is wrong where the text ends too soon.
  private func ended(_ start: Int) -> Diagnostic? {
    offset < bytes.count ? nil : .openJSON(place(start..<(start + 1)))
  }

  // MARK: Strings

  private mutating func string() throws(Diagnostic) -> String {
    let start = offset
    offset += 1
    // Most strings have no escape and are taken as they stand.
    while offset < bytes.count, bytes[offset] != quotationMark, bytes[offset] != backslash {
      offset += 1
    }
    guard peek != quotationMark else {
      defer { offset += 1 }
      return try measured(String(decoding: bytes[(start + 1)..<offset], as: UTF8.self), start)
    }
    var utf8 = Array(bytes[(start + 1)..<offset])
    while offset < bytes.count, bytes[offset] != quotationMark {
      if bytes[offset] == backslash {
        let scalar = try escape()
        utf8 += UTF8.encode(scalar).map { Array($0) } ?? []
      } else {
        utf8.append(bytes[offset])
        offset += 1
      }
    }
    guard offset < bytes.count else { throw .openString(place(start..<(start + 1))) }
    offset += 1
    let text = try measured(String(decoding: utf8, as: UTF8.self), start)
    // What stands there as it is has been looked at with the rest of the record.
    if warnings.isEmpty {
      for var warning in SourceText(name: source.name, text: text).suspicions() {
        warning.place = place(start..<offset)
        warnings.append(warning)
      }
    }
    return text
  }

  private func measured(_ text: String, _ start: Int) throws(Diagnostic) -> String {
    guard text.utf8.count <= YAMLLimits.scalarBytes else {
      throw .longString(text.utf8.count, place(start..<min(offset + 1, bytes.count)))
    }
    return text
  }

  /// The character that an escape stands for, or two where they are a pair.
  private mutating func escape() throws(Diagnostic) -> Unicode.Scalar {
    let start = offset
    offset += 2
    let sign = start + 1 < bytes.count ? bytes[start + 1] : 0
    switch sign {
    case quotationMark, backslash, UInt8(ascii: "/"): return Unicode.Scalar(sign)
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): throw hidden("\u{8}", start)
    case UInt8(ascii: "f"): throw hidden("\u{C}", start)
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
    let text = Array(String(scalar).utf8)
    if HiddenCharacter.first(in: text) != nil, !isPartOfFlag(scalar, start) {
      throw hidden(scalar, start)
    }
    return scalar
  }

  /// Whether a tag goes on with the flag of a region, which escapes spell one by one.
  private func isPartOfFlag(_ scalar: Unicode.Scalar, _ start: Int) -> Bool {
    guard (0xE0020...0xE007F).contains(scalar.value), start >= 12 else { return false }
    let before = String(decoding: bytes[(start - 12)..<start], as: UTF8.self).lowercased()
    return before == "\\ud83c\\udff4" || before.hasPrefix("\\udb40\\udc")
  }

  private func hidden(_ scalar: Unicode.Scalar, _ start: Int) -> Diagnostic {
    var diagnostic = Diagnostic.hidden(
      HiddenCharacter(scalar: scalar, offset: 0), at: place(start..<offset), isEscaped: true)
    diagnostic.help = "delete it; for a backslash write `\\\\`"
    return diagnostic
  }

  /// The four digits behind `\u`.
  private mutating func hexadecimal(_ start: Int) throws(Diagnostic) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = peek.flatMap({ Unicode.Scalar($0).hexDigit }) else {
        throw .unknownEscape(place(start..<min(offset, bytes.count)))
      }
      value = value << 4 | digit
      offset += 1
    }
    return value
  }

  // MARK: Numbers and words

  /// A number, or one of the three words there are; all stay text.
  private mutating func word() throws(Diagnostic) -> Node {
    let start = offset
    while let byte = peek, Self.isPartOfWord(byte) { offset += 1 }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard ["null", "true", "false"].contains(text) || Self.isNumber(bytes[start..<offset]) else {
      offset = start
      throw fault("expected a value", help: "put text in double quotes")
    }
    return Node(.scalar(Node.Scalar(text)), at: start..<offset)
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "+", "-", ".": true
    default: false
    }
  }

  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    func digits() -> Bool {
      let run = rest.prefix { UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "9") }
      rest = rest.dropFirst(run.count)
      return !run.isEmpty
    }
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    if rest.first == UInt8(ascii: "0") {
      rest.removeFirst()
    } else if !digits() {
      return false
    }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard digits() else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      guard digits() else { return false }
    }
    return rest.isEmpty
  }

  // MARK: The text

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  private func place(_ range: Range<Int>) -> Place { Place(source, range) }

  private func fault(_ problem: String, help: String? = nil) -> Diagnostic {
    Diagnostic("json-syntax", problem, at: place(offset..<min(offset + 1, bytes.count)), help: help)
  }
}

private let quotationMark = UInt8(ascii: "\"")
private let backslash = UInt8(ascii: "\\")

extension Unicode.Scalar {
  /// The value of a hexadecimal digit.
  fileprivate var hexDigit: UInt16? {
    switch self {
    case "0"..."9": UInt16(value - 0x30)
    case "a"..."f": UInt16(value - 0x57)
    case "A"..."F": UInt16(value - 0x37)
    default: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func openJSON(_ place: Place) -> Diagnostic {
    Diagnostic(
      "json-open", "this bracket is not closed on its line", at: place,
      help: "write one object a line; `jq -c .` puts each on one")
  }

  fileprivate static func openString(_ place: Place) -> Diagnostic {
    Diagnostic(
      "json-open", "this quote is not closed on its line", at: place,
      help: "close it; a line end inside of a text is written `\\n`")
  }

  fileprivate static func duplicateJSONKey(_ place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      "json-duplicate-key", "the key is there twice", at: place,
      notes: [Note("first here", at: first)], help: "keep one of them")
  }

  fileprivate static func tooManyKeys(_ place: Place) -> Diagnostic {
    Diagnostic(
      "json-too-many-keys", "the object has too many keys", at: place,
      help: "a profile has a few dozen")
  }

  fileprivate static func tooDeepJSON(_ place: Place) -> Diagnostic {
    Diagnostic(
      "json-too-deep", "nested more than \(YAMLLimits.depth) levels deep", at: place,
      help: "is a bracket left open?")
  }

  fileprivate static func longString(_ count: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "json-text-too-long",
      "this text has \(count) bytes, more than \(YAMLLimits.scalarBytes)", at: place,
      help: "is a quote left open? a message has room for a few words")
  }

  fileprivate static func loneSurrogate(_ place: Place) -> Diagnostic {
    Diagnostic(
      "json-lone-surrogate", "half a character: the other half of the pair is not there",
      at: place, help: "write both escapes of the pair, or the character itself")
  }

  fileprivate static func unknownEscape(_ place: Place) -> Diagnostic {
    Diagnostic(
      "json-escape", "no escape of JSON", at: place, help: "for a backslash write `\\\\`")
  }
}
