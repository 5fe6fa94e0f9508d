@testable import Text

/// Reads back the JSON that is written: a reader of its own, as plain as it can be.
struct PlainJSON {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The whole text as a value; nil when it is not JSON.
  mutating func read() -> JSON? {
    let value = value()
    return next() == nil ? value : nil
  }

  /// The next scalar that is not white space, which stays.
  private mutating func next() -> Unicode.Scalar? {
    while index < scalars.count, " \n\r\t".unicodeScalars.contains(scalars[index]) { index += 1 }
    return index < scalars.count ? scalars[index] : nil
  }

  private mutating func take(_ word: String) -> Bool {
    guard next() != nil, scalars[index...].starts(with: word.unicodeScalars) else { return false }
    index += word.unicodeScalars.count
    return true
  }

  private mutating func value() -> JSON? {
    switch next() {
    case "{": return items(of: "{", "}") { $0.member() }.map { .object($0) }
    case "[": return items(of: "[", "]") { $0.value() }.map { .list($0) }
    case "\"": return text().map { .text($0) }
    case "n": return take("null") ? .null : nil
    case "t": return take("true") ? .bool(true) : nil
    case "f": return take("false") ? .bool(false) : nil
    default:
      let digits = scalars[index...].prefix { $0 == "-" || ("0"..."9").contains($0) }
      index = digits.endIndex
      return Int(String(String.UnicodeScalarView(digits))).map { .integer($0) }
    }
  }

  private mutating func items<Item>(
    of open: String, _ close: String, _ read: (inout PlainJSON) -> Item?
  ) -> [Item]? {
    guard take(open) else { return nil }
    var items: [Item] = []
    while !take(close) {
      guard items.isEmpty || take(","), let item = read(&self) else { return nil }
      items.append(item)
    }
    return items
  }

  private mutating func member() -> JSON.Member? {
    guard let key = text(), take(":"), let value = value() else { return nil }
    return JSON.Member(key, value)
  }

  private mutating func text() -> String? {
    guard take("\"") else { return nil }
    var units: [UInt16] = []
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case "\"": return String(validating: units, as: UTF16.self)
      case "\\":
        guard let unit = escape() else { return nil }
        units.append(unit)
      case "\0"..."\u{1F}": return nil
      default: units += Array(String(scalar).utf16)
      }
    }
    return nil
  }

  private mutating func escape() -> UInt16? {
    guard index < scalars.count else { return nil }
    defer { index += 1 }
    switch scalars[index] {
    case "n": return 0x0A
    case "r": return 0x0D
    case "t": return 0x09
    case "\"", "\\", "/": return UInt16(scalars[index].value)
    case "u":
      guard index + 4 < scalars.count else { return nil }
      let digits = scalars[(index + 1)...(index + 4)]
      index += 4
      return UInt16(String(String.UnicodeScalarView(digits)), radix: 16)
    default: return nil
    }
  }
}
