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
      guard value(of: text(key), hashesTexts: hashesTexts) else { return false }
      skipSpace()
    }
    skipSpace()
    return at == bytes.endIndex
  }

  private mutating func value(of key: String, hashesTexts: Bool) -> Bool {
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
      if key == "version" { members.version = Int(word) ?? .max }
      return true
    }
  }

  private mutating func set(_ key: String, _ string: Quoted, hashesTexts: Bool) {
    switch key {
    case "what": members.what = text(string)
    case "on": members.on = day(string)
    case "sent": members.sent = day(string)
    case "name": members.name = text(string)
    case "company": members.company = text(string)
    case "address": members.address = text(string)
    case "was": members.was = text(string)
    case "reason": members.reason = text(string)
    case "channel": members.channel = text(string)
    case "kind": members.kind = InviteKind(rawValue: text(string))
    case "variant": members.variant = text(string)
    case "tie": members.tie = text(string)
    case "ledger": members.ledger = text(string)
    case "text": if hashesTexts { members.words = SentMessage.hash(text(string)) }
    default: break
    }
  }

  private func day(_ string: Quoted) -> LedgerDay? {
    PartialDate(text(string)).flatMap { $0.day == nil ? nil : LedgerDay($0) }
  }

  private mutating func set(_ key: String, _ bool: Bool) {
    switch key {
    case "note": members.note = bool
    case "again": members.again = bool
    case "connections": members.connections = bool
    case "messages": members.messages = bool
    case "texts": members.texts = bool
    default: break
    }
  }

  // MARK: JSON

  /// A string in its quotes.
  private struct Quoted {
    let range: Range<Int>
    let hasEscapes: Bool
  }

  private var peek: UInt8? { at < bytes.endIndex ? bytes[at] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    at += 1
    return true
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard bytes.endIndex - at >= count,
      bytes[at..<(at + count)].elementsEqual(word.description.utf8)
    else { return false }
    at += count
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0D { at += 1 }
  }

  private mutating func string() -> Quoted? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = at
    var hasEscapes = false
    while at < bytes.endIndex {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        at += 1
        return Quoted(range: start..<(at - 1), hasEscapes: hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        at += 2
      case ..<0x20: return nil
      default: at += 1
      }
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
  private func text(_ string: Quoted) -> String {
    let raw = bytes[string.range]
    guard string.hasEscapes else { return String(decoding: raw, as: UTF8.self) }
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
