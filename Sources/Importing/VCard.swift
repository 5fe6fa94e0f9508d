import Diagnostics
import Text

/// A contact as vCard 3.0 or 4.0 (RFC 2426, RFC 6350, RFC 9554); one of 2.1 is read as far as it
/// needs no decoding.
struct VCard {
  /// A line of a card.
  struct Property {
    /// The name in capitals, without its group: `ORG`.
    let name: String
    /// The values of the parameters, by their names in capitals.
    let parameters: [String: [String]]
    /// The value as written.
    let value: String
    /// The place of the line.
    let place: Place

    /// The types, in small letters.
    var types: [String] {
      (parameters["TYPE"] ?? []).flatMap { $0.lowercased().split(separator: ",") }.map {
        String($0)
      }
    }

    /// The place in the order of preference: 1 is the best, 101 none.
    var preference: Int {
      parameters["PREF"]?.first.flatMap { Int($0) } ?? (types.contains("pref") ? 1 : 101)
    }

    /// The parts of a value between semicolons, each with its escapes undone.
    var parts: [String] { split(at: ";") }

    /// The values between commas, each with its escapes undone.
    var values: [String] { split(at: ",") }

    /// The whole value, with its escapes undone.
    var text: String { split(at: nil).first ?? "" }

    private func split(at separator: Character?) -> [String] {
      var parts = [""]
      var isEscaped = false
      for character in value {
        if isEscaped {
          parts[parts.count - 1].append(character == "n" || character == "N" ? " " : character)
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == separator {
          parts.append("")
        } else {
          parts[parts.count - 1].append(character)
        }
      }
      return parts.map(\.collapsed)
    }
  }

  /// The place of the card.
  let place: Place
  /// Its lines, in order.
  let properties: [Property]

  /// The values of the properties of a name, the preferred ones first.
  func all(_ name: String) -> [Property] {
    let found = properties.filter { $0.name == name }
    return found.enumerated()
      .sorted { ($0.element.preference, $0.offset) < ($1.element.preference, $1.offset) }
      .map(\.element)
  }

  /// The preferred property of a name; nil where there is none.
  func first(_ name: String) -> Property? { all(name).first }

  // MARK: Reading

  /// Reads the cards of a file, one after the other; each is decoded by itself, so that a fault in
  /// one costs only that one.
  static func forEach(
    in bytes: [UInt8], name: String, _ body: (Result<VCard, Diagnostic>) throws -> Void
  ) rethrows {
    var card = Unfolded()
    var line = 1
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while offset < bytes.count {
      let end = bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      let text = bytes[offset..<end]
      if text.isMark("BEGIN:VCARD") {
        if card.isOpen { try body(.failure(card.cut(name))) }
        card = Unfolded(at: line)
      } else if text.isMark("END:VCARD"), card.isOpen {
        try body(card.decoded(name))
        card = Unfolded()
      } else if card.isOpen {
        card.append(text)
      }
      offset = end + (isPair ? 2 : 1)
      line += 1
    }
    if card.isOpen { try body(.failure(card.cut(name))) }
  }

  /// A card whose folded lines are put together.
  ///
  /// A fold may be inside a character, so that the bytes are decoded afterwards. Each line keeps its
  /// number.
  private struct Unfolded {
    private var bytes: [UInt8] = []
    private var firstLine: Int
    /// How many line ends are owed: a line that was folded has the number of its start.
    private var ends = 1
    let isOpen: Bool

    /// No card.
    init() { (firstLine, isOpen) = (0, false) }

    /// A card that begins on a line.
    init(at line: Int) {
      (firstLine, isOpen) = (line, true)
      bytes = Array("BEGIN:VCARD".utf8)
    }

    mutating func append(_ line: ArraySlice<UInt8>) {
      if let first = line.first, first == 0x20 || first == 0x09, !bytes.isEmpty {
        bytes += line.dropFirst()
        ends += 1
      } else {
        bytes += repeatElement(0x0A, count: ends)
        bytes += line
        ends = 1
      }
    }

    func decoded(_ name: String) -> Result<VCard, Diagnostic> {
      Result { () throws(Diagnostic) in
        VCard(try SourceDecoder(bytes, name: name, firstLine: firstLine))
      }
    }

    func cut(_ name: String) -> Diagnostic {
      .openCard(Place(SourceText(name: name, text: "BEGIN:VCARD", firstLine: firstLine), 0..<11))
    }
  }

  private init(_ decoded: SourceDecoder) {
    place = Place(decoded.source, 0..<11)
    var start = 0
    var properties: [Property] = []
    for line in decoded.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let range = start..<(start + line.count)
      if let property = Self.property(line, at: Place(decoded.source, range)) {
        properties.append(property)
      }
      start = range.upperBound + 1
    }
    self.properties = properties
  }

  /// The property in a line: `group.NAME;PARAMETER=value:value`.
  private static func property(_ line: ArraySlice<UInt8>, at place: Place) -> Property? {
    // The parts before the colon, outside of quotes.
    var parts: [[UInt8]] = [[]]
    var isQuoted = false
    var value: ArraySlice<UInt8>?
    for index in line.indices {
      let byte = line[index]
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if isQuoted || byte != UInt8(ascii: ";") && byte != UInt8(ascii: ":") {
        parts[parts.count - 1].append(byte)
      } else if byte == UInt8(ascii: ";") {
        parts.append([])
      } else {
        value = line[(index + 1)...]
        break
      }
    }
    let head = parts.map { String(decoding: $0, as: UTF8.self) }
    // Pictures and keys say nothing that a message could.
    guard let value, value.count <= valueAtMost,
      let name = head.first?.split(separator: ".").last
    else { return nil }
    var parameters: [String: [String]] = [:]
    for parameter in head.dropFirst() {
      let sign = parameter.firstIndex(of: "=")
      let key = sign.map { String(parameter[..<$0]) } ?? "TYPE"
      let text = sign.map { String(parameter[parameter.index(after: $0)...]) } ?? parameter
      parameters[key.uppercased(), default: []].append(text)
    }
    return Property(
      name: name.uppercased(), parameters: parameters,
      value: String(decoding: value, as: UTF8.self), place: place)
  }

  private static let valueAtMost = 4_096
}

extension ArraySlice<UInt8> {
  /// Whether a line is a mark in any case, white space around it aside.
  fileprivate func isMark(_ mark: String) -> Bool {
    guard count < 64 else { return false }
    return String(decoding: self, as: UTF8.self).collapsed.uppercased() == mark
  }
}

extension Diagnostic {
  fileprivate static func openCard(_ place: Place) -> Diagnostic {
    Diagnostic(
      "import-open-card", "this card has no end", at: place,
      help: "export the contacts again: the file was cut")
  }
}
