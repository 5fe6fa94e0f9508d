import Diagnostics
import YAML

/// Reads one JSON object (RFC 8259) into the nodes that YAML is read into, so that profiles in JSON
/// are read as strictly as those in YAML, with places.
///
/// libyaml reads most of JSON, but not what Python's `json.dumps` makes of an emoji: two escapes for
/// one character.
struct JSONReader {
  private let decoded: SourceDecoder
  private var offset = 0
  private var depth = 0
  private var nodes = 0
  /// What escapes stand for and may deceive.
  private(set) var warnings: [Diagnostic] = []

  /// A reader at the start of a text.
  init(_ decoded: SourceDecoder) {
    self.decoded = decoded
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
    try count()
    switch peek {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try list()
    case quotationMark: return try string()
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
      try count()
      let key = try string()
      let name = key.scalar?.text ?? ""
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

  private mutating func count() throws(Diagnostic) {
    nodes += 1
    guard nodes <= YAMLLimits.nodes else { throw .tooManyJSONNodes(place(offset..<offset)) }
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

  private mutating func string() throws(Diagnostic) -> Node {
    let string = try JSONString(decoded, at: offset)
    offset = string.range.upperBound
    warnings += string.suspicions.prefix(RecordLimits.warnings - warnings.count)
    return Node(.scalar(Node.Scalar(string.text, style: .doubleQuoted)), at: string.range)
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

  private var bytes: [UInt8] { decoded.bytes }

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  private func place(_ range: Range<Int>) -> Place { decoded.place(range) }

  private func fault(_ problem: String, help: String? = nil) -> Diagnostic {
    Diagnostic("json-syntax", problem, at: place(offset..<min(offset + 1, bytes.count)), help: help)
  }
}

private let quotationMark = UInt8(ascii: "\"")
