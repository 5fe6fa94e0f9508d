import People
import Text

/// A line of a ledger as it was read.
enum LedgerLine {
  case entry(LedgerEntry)
  case header(LedgerHeader)
  /// Nothing but white space.
  case blank
  /// No entry: torn, or written by another hand.
  case faulty
}

/// Reads the lines of a ledger: one flat JSON object each, whose keys may come in any order.
///
/// `JSONReader` reads any JSON with places; a ledger of a hundred thousand lines has to be read
/// within the blink of an eye, and a place within a line helps nobody. Keys that are not known here
/// are passed over, whatever their values are.
struct LedgerLineReader {
  private let bytes: ArraySlice<UInt8>
  private var at: Int
  private var members = Members()

  /// The values that count.
  fileprivate struct Members {
    var what: String?
    var on: LedgerDay?
    var name: String?
    var company: String?
    var address: String?
    var was: String?
    var channel: String?
    var kind: InviteKind?
    var variant: String?
    var tie: String?
    var note: Bool?
    var again: Bool?
    var messages: Bool?
    var ledger: String?
    var texts: Bool?
    var words: UInt64?
    var sent: LedgerDay?
    var reason: String?
    var connections: Bool?
    var version: Int?
  }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - bytes: the line, without its line feed.
  ///   - hashesTexts: whether the words of texts are asked for, which takes longer.
  static func read(_ bytes: ArraySlice<UInt8>, hashesTexts: Bool) -> LedgerLine {
    var reader = LedgerLineReader(bytes: bytes, at: bytes.startIndex)
    reader.skipSpace()
    if reader.at == bytes.endIndex { return .blank }
    guard reader.object(hashesTexts: hashesTexts) else { return .faulty }
    return reader.members.line
  }

  private init(bytes: ArraySlice<UInt8>, at: Int) {
    self.bytes = bytes
    self.at = at
  }

  /// Reads the object to the end of the line.
  ///
  /// - Returns: whether it is one.
  private mutating func object(hashesTexts: Bool) -> Bool {
    guard take(UInt8(ascii: "{")) else { return false }
    skipSpace()
    var isFirst = true
    while !take(UInt8(ascii: "}")) {
      if !isFirst {
        guard take(UInt8(ascii: ",")) else { return false }
        skipSpace()
      }
      isFirst = false
      guard let key = string() else { return false }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { return false }
      skipSpace()
      guard value(of: self.key(key), hashesTexts: hashesTexts) else { return false }
      skipSpace()
    }
    skipSpace()
    return at == bytes.endIndex
  }

  private mutating func value(of key: Key?, hashesTexts: Bool) -> Bool {
    switch peek {
    case UInt8(ascii: "\""):
      guard let string = string() else { return false }
      set(key, string, hashesTexts: hashesTexts)
      return true
    case UInt8(ascii: "t"):
      set(key, true)
      return take("true")
    case UInt8(ascii: "f"):
      set(key, false)
      return take("false")
    case UInt8(ascii: "{"), UInt8(ascii: "["): return skipNested()
    default:
      guard let word = word() else { return false }
      if key == .version { members.version = Int(word) ?? .max }
      return true
    }
  }

  private mutating func set(_ key: Key?, _ string: Range<Int>, hashesTexts: Bool) {
    switch key {
    case .what: members.what = text(string)
    case .on: members.on = day(string)
    case .sent: members.sent = day(string)
    case .name: members.name = text(string)
    case .company: members.company = text(string)
    case .address: members.address = text(string)
    case .was: members.was = text(string)
    case .reason: members.reason = text(string)
    case .channel: members.channel = text(string)
    case .kind: members.kind = InviteKind(rawValue: text(string))
    case .variant: members.variant = text(string)
    case .tie: members.tie = text(string)
    case .ledger: members.ledger = text(string)
    case .text: if hashesTexts { members.words = SentMessage.hash(text(string)) }
    case .note, .again, .connections, .messages, .texts, .version, nil: break
    }
  }

  /// The keys that count.
  private enum Key {
    case what, on, sent, name, company, address, was, reason, channel, kind, variant, tie, ledger
    case text, note, again, connections, messages, texts, version
  }

  /// The key at a range; nil where it does not count.
  ///
  /// A line has ten keys, and reading them as texts took a third of the time of all lines. So the bytes
  /// of a key are taken for a number: `on` is 0x6F6E.
  private func key(_ range: Range<Int>) -> Key? {
    guard range.count <= 8 else {
      return bytes[range].elementsEqual("connections".utf8) ? .connections : nil
    }
    var number: UInt64 = 0
    for index in range { number = number << 8 | UInt64(bytes[index]) }
    return switch number {
    case 0x7768_6174: .what
    case 0x6F6E: .on
    case 0x7365_6E74: .sent
    case 0x6E61_6D65: .name
    case 0x63_6F6D_7061_6E79: .company
    case 0x61_6464_7265_7373: .address
    case 0x77_6173: .was
    case 0x7265_6173_6F6E: .reason
    case 0x63_6861_6E6E_656C: .channel
    case 0x6B69_6E64: .kind
    case 0x76_6172_6961_6E74: .variant
    case 0x74_6965: .tie
    case 0x6C65_6467_6572: .ledger
    case 0x7465_7874: .text
    case 0x6E6F_7465: .note
    case 0x61_6761_696E: .again
    case 0x6D65_7373_6167_6573: .messages
    case 0x74_6578_7473: .texts
    case 0x76_6572_7369_6F6E: .version
    default: nil
    }
  }

  /// A day as `2026-11-28`; nil where it is none.
  private func day(_ string: Range<Int>) -> LedgerDay? {
    guard string.count == 10 else { return nil }
    var numbers = (year: 0, month: 0, day: 0)
    for (offset, index) in string.enumerated() {
      let digit = Int(bytes[index]) - 0x30
      switch offset {
      case 4, 7: guard bytes[index] == UInt8(ascii: "-") else { return nil }
      case _ where !(0...9).contains(digit): return nil
      case ..<4: numbers.year = 10 * numbers.year + digit
      case 5, 6: numbers.month = 10 * numbers.month + digit
      default: numbers.day = 10 * numbers.day + digit
      }
    }
    return PartialDate(year: numbers.year, month: numbers.month, day: numbers.day)
      .map { LedgerDay($0) }
  }

  private mutating func set(_ key: Key?, _ bool: Bool) {
    switch key {
    case .note: members.note = bool
    case .again: members.again = bool
    case .connections: members.connections = bool
    case .messages: members.messages = bool
    case .texts: members.texts = bool
    default: break
    }
  }

  // MARK: JSON

  private var peek: UInt8? { at < bytes.endIndex ? bytes[at] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    at += 1
    return true
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard bytes.endIndex - at >= count else { return false }
    let isSame = word.withUTF8Buffer { word in
      (0..<count).allSatisfy { unsafe bytes[at + $0] == word[$0] }
    }
    if isSame { at += count }
    return isSame
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0D { at += 1 }
  }

  /// The bytes of a string between its quotes; nil where there is none.
  private mutating func string() -> Range<Int>? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = at
    var search = start
    while let end = bytes.firstIndex(of: UInt8(ascii: "\""), from: search) {
      // What comes after a backslash is no end, unless the backslash comes after one, too.
      var backslashes = 0
      while end - backslashes > start, bytes[end - backslashes - 1] == UInt8(ascii: "\\") {
        backslashes += 1
      }
      if backslashes.isMultiple(of: 2) {
        at = end + 1
        return start..<end
      }
      search = end + 1
    }
    return nil
  }

  /// Goes past a list or a map, in which brackets in strings do not count.
  private mutating func skipNested() -> Bool {
    var depth = 0
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        at += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        at += 1
        if depth == 0 { return true }
      case UInt8(ascii: "\""): guard string() != nil else { return false }
      default: at += 1
      }
    }
    return false
  }

  /// A number or `null`; nil where there is none.
  private mutating func word() -> String? {
    let start = at
    while let byte = peek, byte != UInt8(ascii: ","), byte != UInt8(ascii: "}"), byte > 0x20 {
      at += 1
    }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    return word == "null" || Double(word) != nil ? word : nil
  }

  /// The text of a string.
  private func text(_ string: Range<Int>) -> String {
    let raw = bytes[string]
    let backslash = UInt8(ascii: "\\")
    guard bytes.firstIndex(of: backslash, from: string.lowerBound, before: string.upperBound) != nil
    else { return String(decoding: raw, as: UTF8.self) }
    var units: [UInt16] = []
    var rest = raw[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "\\")) {
      units += String(decoding: rest[..<start], as: UTF8.self).utf16
      rest = rest[(start + 1)...]
      switch rest.popFirst() {
      case UInt8(ascii: "n"): units.append(0x0A)
      case UInt8(ascii: "r"): units.append(0x0D)
      case UInt8(ascii: "t"): units.append(0x09)
      case UInt8(ascii: "b"): units.append(0x08)
      case UInt8(ascii: "f"): units.append(0x0C)
      case UInt8(ascii: "u"):
        // Two escapes can be one character of UTF-16.
        units.append(UInt16(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16) ?? 0xFFFD)
        rest = rest.dropFirst(4)
      case let byte?: units.append(UInt16(byte))
      case nil: break
      }
    }
    units += String(decoding: rest, as: UTF8.self).utf16
    return String(decoding: units, as: UTF16.self)
  }
}

extension LedgerLineReader.Members {
  /// The line that the values make.
  fileprivate var line: LedgerLine {
    if let ledger {
      // Others keep ledgers, too.
      guard ledger == LedgerHeader.name else { return .faulty }
      var header = LedgerHeader(keepsTexts: texts ?? true)
      header.version = version ?? header.version
      return .header(header)
    }
    guard let event, let on else { return .faulty }
    let isAboutSomebody = what != "synced"
    guard let name, isAboutSomebody else {
      return isAboutSomebody ? .faulty : .entry(LedgerEntry(event, on: on))
    }
    var person = LedgerPerson(name: name, company: company)
    // What this program has written needs no second look.
    person.address = address.flatMap { LedgerPerson.isTidy($0) ? $0 : LedgerPerson.address($0) }
    return .entry(LedgerEntry(event, on: on, person))
  }

  private var event: LedgerEntry.Event? {
    switch what {
    case "sent":
      guard let channel, let kind else { return nil }
      var message = SentMessage(
        channel: channel, kind: kind, variant: variant, tie: tie, hasText: note ?? true,
        isAgain: again ?? false)
      message.words = words
      return .sent(message)
    case "accepted": return .accepted
    case "answered": return .answered
    case "withdrawn": return .withdrawn
    case "unknown": return reason.map { .unknown(reason: $0) }
    case "unsent":
      guard let sent, let channel, let kind else { return nil }
      return .unsent(day: sent, channel: channel, kind: kind)
    case "joined": return was.flatMap { LedgerPerson.address($0) }.map { .joined(was: $0) }
    case "synced":
      return .synced(holdsConnections: connections ?? true, holdsMessages: messages ?? false)
    default: return nil
    }
  }
}
