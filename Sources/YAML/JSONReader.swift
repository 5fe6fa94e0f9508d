package import Diagnostics

/// Reads one JSON object (RFC 8259) into the nodes of YAML, so that profiles in JSON are read as
/// strictly as those in YAML, with places.
///
/// libyaml reads most of JSON, but not the two escapes that Python's `json.dumps` writes for an
/// emoji.
package struct JSONReader: ~Copyable {
  private let decoded: SourceDecoder
  private var offset = 0
  private var depth = 0
  private var nodes: NodeBuilder
  private var warnings: [Diagnostic] = []

  /// A reader at the start of a text.
  package init(_ decoded: SourceDecoder) {
    self.decoded = decoded
    nodes = NodeBuilder(of: decoded.bytes)
  }

  /// The object, and warnings about escapes that may deceive.
  package consuming func document() throws(Diagnostic) -> (root: Node, warnings: [Diagnostic]) {
    skipSpace()
    guard offset < bytes.count else { throw fault("there is nothing in it") }
    try value()
    skipSpace()
    guard offset == bytes.count else {
      throw fault("there is something behind the end", help: "write one object a line")
    }
    return (nodes.root(), warnings)
  }

  private mutating func value() throws(Diagnostic) {
    try count()
    switch peek {
    case UInt8(ascii: "{"): try object()
    case UInt8(ascii: "["): try list()
    case quotationMark: try string()
    default: try word()
    }
  }

  private mutating func object() throws(Diagnostic) {
    let start = try enter()
    let map = nodes.open(.mapping)
    var keys = KeyIndex(ofMap: map)
    var count = 0
    while try goesOn(UInt8(ascii: "}"), start, isFirst: count == 0) {
      skipSpace()
      guard peek == quotationMark else {
        throw ended(start) ?? fault("expected a key in quotes", help: "write `\"key\": value`")
      }
      try self.count()
      try string()
      let key = nodes.range(of: nodes.count - 1)
      if let first = keys.firstIndex(ofLastIn: nodes) {
        throw .duplicateJSONKey(place(key), first: place(nodes.range(of: first)))
      }
      skipSpace()
      guard peek == UInt8(ascii: ":") else {
        throw ended(start) ?? fault("expected `:` behind a key")
      }
      offset += 1
      skipSpace()
      if let fault = ended(start) { throw fault }
      try value()
      count += 1
    }
    nodes.close(map, count: count, at: start..<offset)
  }

  private mutating func list() throws(Diagnostic) {
    let start = try enter()
    let list = nodes.open(.sequence)
    var count = 0
    while try goesOn(UInt8(ascii: "]"), start, isFirst: count == 0) {
      skipSpace()
      if let fault = ended(start) { throw fault }
      try value()
      count += 1
    }
    nodes.close(list, count: count, at: start..<offset)
  }

  private func count() throws(Diagnostic) {
    guard nodes.count < YAMLLimits.nodes else { throw .tooManyJSONNodes(place(offset..<offset)) }
  }

  /// Goes past an opening bracket.
  private mutating func enter() throws(Diagnostic) -> Int {
    guard depth <= YAMLLimits.depth else { throw .tooDeepJSON(place(offset..<offset)) }
    depth += 1
    offset += 1
    return offset - 1
  }

  /// Goes past a closing bracket where there is one.
  private mutating func leaves(_ bracket: UInt8, _ start: Int) throws(Diagnostic) -> Bool {
    skipSpace()
    guard offset < bytes.count else { throw ended(start) ?? fault("unexpected end") }
    guard bytes[offset] == bracket else { return false }
    offset += 1
    depth -= 1
    return true
  }

  /// Goes past the comma before all but the first, or past a closing bracket.
  private mutating func goesOn(
    _ bracket: UInt8, _ start: Int, isFirst: Bool
  ) throws(Diagnostic) -> Bool {
    guard try !leaves(bracket, start) else { return false }
    if isFirst { return true }
    guard bytes[offset] == UInt8(ascii: ",") else {
      throw fault("expected `,` or `\(Unicode.Scalar(bracket))`")
    }
    offset += 1
    return true
  }

  /// The fault of a text that ends too soon; nil elsewhere.
  private func ended(_ start: Int) -> Diagnostic? {
    offset < bytes.count ? nil : .openJSON(place(start..<(start + 1)))
  }

  private mutating func string() throws(Diagnostic) {
    let string = try JSONString(decoded, at: offset)
    offset = string.range.upperBound
    warnings += string.suspicions.prefix(YAMLLimits.warnings - warnings.count)
    let text = string.verbatim.map { nodes.text(at: $0) } ?? nodes.text(string.text.utf8)
    nodes.scalar(text, style: .doubleQuoted, at: string.range)
  }

  // MARK: Numbers and words

  /// A number, or one of JSON's three words; all stay text.
  private mutating func word() throws(Diagnostic) {
    let start = offset
    while let byte = peek, Self.isPartOfWord(byte) { offset += 1 }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard ["null", "true", "false"].contains(text) || Self.isNumber(bytes[start..<offset]) else {
      offset = start
      throw fault("expected a value", help: "put text in double quotes")
    }
    nodes.scalar(nodes.text(at: start..<offset), style: .plain, at: start..<offset)
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
