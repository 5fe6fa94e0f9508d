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
    let parameters: [String: String]
    /// The value as written.
    let value: String
    /// The place of the line.
    let place: Place

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

  /// The values of the properties of a name.
  func all(_ name: String) -> [Property] { properties.filter { $0.name == name } }

  /// The first property of a name.
  func first(_ name: String) -> Property? { properties.first { $0.name == name } }

  // MARK: Reading

  /// The cards in a file; each is decoded by itself, so that a fault in one costs only that one.
  static func read(_ bytes: [UInt8], name: String) -> [Result<VCard, Diagnostic>] {
    var cards: [Result<VCard, Diagnostic>] = []
    var start: (offset: Int, line: Int)?
    var (offset, line) = (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, 1)
    while offset < bytes.count {
      let end = bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      let next = end + (isPair ? 2 : 1)
      let text = bytes[offset..<end]
      if text.isMark("BEGIN:VCARD") { start = (offset, line) }
      if text.isMark("END:VCARD"), let (first, firstLine) = start {
        do throws(Diagnostic) {
          let decoded = try SourceDecoder(
            Array(bytes[first..<end]), name: name, firstLine: firstLine)
          cards.append(.success(VCard(decoded)))
        } catch {
          cards.append(.failure(error))
        }
        start = nil
      }
      offset = next
      line += 1
    }
    if let start {
      let source = SourceText(name: name, text: "BEGIN:VCARD", firstLine: start.line)
      cards.append(.failure(.openCard(Place(source, 0..<11))))
    }
    return cards
  }

  private init(_ decoded: SourceDecoder) {
    place = Place(decoded.source, 0..<min(11, decoded.bytes.count))
    let bytes = decoded.bytes
    var properties: [Property] = []
    var offset = 0
    while offset < bytes.count {
      let start = offset
      var line: [UInt8] = []
      // A line that starts with white space goes on with the one before.
      repeat {
        let end = bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
        line += bytes[offset..<end].dropFirst(offset == start ? 0 : 1)
        let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
        offset = end + (isPair ? 2 : 1)
      } while offset < bytes.count && (bytes[offset] == 0x20 || bytes[offset] == 0x09)
      let end = min(offset, bytes.count)
      let range = start..<(bytes[start..<end].lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start)
      if let property = Self.property(line, at: Place(decoded.source, range)) {
        properties.append(property)
      }
    }
    self.properties = properties
  }

  /// The property in an unfolded line: `group.NAME;PARAMETER=value:value`.
  private static func property(_ line: [UInt8], at place: Place) -> Property? {
    var isQuoted = false
    var colon: Int?
    for (index, byte) in line.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: ":"), !isQuoted {
        colon = index
        break
      }
    }
    guard let colon else { return nil }
    let head = String(decoding: line[..<colon], as: UTF8.self).split(separator: ";")
    guard let first = head.first, let name = first.split(separator: ".").last else { return nil }
    var parameters: [String: String] = [:]
    for parameter in head.dropFirst() {
      let sign = parameter.firstIndex(of: "=")
      let key = sign.map { parameter[..<$0] } ?? "TYPE"
      let value = sign.map { parameter[parameter.index(after: $0)...] } ?? parameter
      parameters[key.uppercased(), default: ""] += value.filter { $0 != "\"" } + " "
    }
    let value = line[(colon + 1)...]
    // Pictures and keys say nothing that a message could.
    guard value.count <= valueAtMost else { return nil }
    return Property(
      name: name.uppercased(), parameters: parameters.mapValues(\.collapsed),
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
      "import-open-card", severity: .warning, "this card has no end", at: place,
      help: "export the contacts again: the file was cut")
  }
}
