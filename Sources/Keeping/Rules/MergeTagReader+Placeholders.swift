import Diagnostics
import People
import Text

/// Placeholders outside of braces.
extension MergeTagReader {
  /// Reads a placeholder that starts here, if one does.
  mutating func readPlaceholder() -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "*"): readStars()
    case UInt8(ascii: "%"): readPercents() || readSigns()
    case UInt8(ascii: "-"): readDashes()
    case UInt8(ascii: "["): readBrackets()
    case UInt8(ascii: "<"):
      readNamed(between: "<<", and: ">>", from: 2, isCertain: false)
    case 0xC2: readNamed(between: "«", and: "»", from: 2, isCertain: false)
    default: readSigns()
    }
  }

  /// `##name##`, `$name`, `%(name)s`, `(First Name)`.
  private mutating func readSigns() -> Bool {
    let found = MergeTagSigns.placeholder(in: bytes, at: index, of: stretch.range)
    // In braces it is a part of what they hold.
    let isInBraces = index > stretch.range.lowerBound && bytes[index - 1] == UInt8(ascii: "{")
    guard let found, !isInBraces else { return false }
    index = found.range.upperBound
    addPlaceholder(found.name, found.range)
    return true
  }

  /// `{%=x ?: "y"%}`: reads the text after the sign.
  mutating func readEcho(_ inner: Range<Int>, in range: Range<Int>) {
    let content = text(inner)
    let name = content.prefix { $0 != "?" && $0 != "|" && $0 != ":" }.trimmed
    guard isFieldName(name) else { return }
    let rest = content.dropFirst(content.prefix { $0 != "?" && $0 != "|" && $0 != ":" }.count)
    let fallback = rest.drop { "?|: ".contains($0) }.trimmed
    if fallback.isEmpty {
      addPlaceholder(name, range)
    } else {
      addFallback(name, [fallback], range)
    }
  }

  /// `*|FNAME|*`, `*|FNAME:there|*`, `*|IF:FNAME|*`.
  private mutating func readStars() -> Bool {
    guard let inner = inner("*|", "|*") else { return false }
    let range = index..<inner.upperBound + 2
    let content = text(inner)
    let parts = content.split(separator: ":", maxSplits: 1).map { $0.trimmed }
    guard let name = parts.first, isFieldName(name) else { return false }
    index = range.upperBound
    switch name.uppercased() {
    case "IF" where parts.count > 1:
      let fact = fact(named: parts[1])
      let instead = "{% if \(fact.text) %}"
      add(
        .foreignBlock(text(range), instead: instead, place(range)),
        fact.isSure ? [edit(range, instead)] : [])
    case "ELSE", "END":
      let instead = name.uppercased() == "END" ? "{% endif %}" : "{% else %}"
      add(.foreignBlock(text(range), instead: instead, place(range)), [edit(range, instead)])
    case _ where parts.count > 1: addFallback(name, [parts[1]], range)
    default: addPlaceholder(name, range)
    }
    return true
  }

  /// `%FNAME%`, `%%FirstName%%`; not `50%`, and not `%C3%A4`.
  private mutating func readPercents() -> Bool {
    if peek(1) == UInt8(ascii: "%") {
      return readNamed(between: "%%", and: "%%", from: 2, isCertain: true)
    }
    guard !isWord(before: index), let inner = inner("%", "%"), !isWord(at: inner.upperBound + 1)
    else { return false }
    let name = text(inner)
    guard isFieldName(name), !name.hasSuffix("-"), name.count > 1 else { return false }
    let isByte = name.utf8.count == 2 && name.allSatisfy(\.isHexDigit)
    guard !isByte, !name.contains(" ") || MergeTagNames.path(for: name) != nil else { return false }
    let range = index..<inner.upperBound + 1
    index = range.upperBound
    addPlaceholder(name, range)
    return true
  }

  /// `--x=y--`.
  private mutating func readDashes() -> Bool {
    guard let inner = inner("--", "--") else { return false }
    let parts = text(inner).split(separator: "=", maxSplits: 1)
    guard parts.count == 2, isFieldName(String(parts[0])), parts[0].last != " ",
      !parts[1].trimmed.isEmpty
    else { return false }
    let range = index..<inner.upperBound + 2
    index = range.upperBound
    addFallback(String(parts[0]), [parts[1].trimmed], range)
    return true
  }

  /// `[First Name]`, `[insert topic]`, `[[company]]`; not `[1]`, and not the text of a link.
  private mutating func readBrackets() -> Bool {
    if peek(1) == UInt8(ascii: "[") {
      return readNamed(between: "[[", and: "]]", from: 2, isCertain: false)
    }
    guard let inner = inner("[", "]"), !isWord(before: index) else { return false }
    let range = index..<inner.upperBound + 1
    if range.upperBound < end, bytes[range.upperBound] == UInt8(ascii: "(") { return false }
    var name = text(inner).trimmed
    let lowered = name.lowercased()
    let isRequest = requests.contains { lowered.hasPrefix($0) }
    if lowered.hasPrefix("insert ") { name = String(name.dropFirst("insert ".count)) }
    guard isFieldName(name), isRequest || MergeTagNames.path(for: name) != nil else { return false }
    index = range.upperBound
    addPlaceholder(name, range)
    return true
  }

  /// Reads a name between two signs, if it is recognisable.
  private mutating func readNamed(
    between opening: String, and closing: String, from width: Int, isCertain: Bool
  ) -> Bool {
    guard let inner = inner(opening, closing) else { return false }
    let name = text(inner).trimmed
    guard isFieldName(name),
      isCertain && !name.contains(" ") || MergeTagNames.path(for: name) != nil
    else { return false }
    let range = index..<inner.upperBound + width
    index = range.upperBound
    addPlaceholder(name, range)
    return true
  }

  /// The range between two signs on one line, if the first of them is here.
  private func inner(_ opening: String, _ closing: String) -> Range<Int>? {
    let opening = Array(opening.utf8)
    let closing = Array(closing.utf8)
    guard bytes[index..<end].starts(with: opening) else { return nil }
    let start = index + opening.count
    var position = start
    while position < min(end, start + longest), bytes[position] != UInt8(ascii: "\n") {
      if bytes[position..<end].starts(with: closing) {
        return position > start ? start..<position : nil
      }
      position += 1
    }
    return nil
  }

  private func isWord(before position: Int) -> Bool {
    position > stretch.range.lowerBound && isWord(at: position - 1)
  }

  private func isWord(at position: Int) -> Bool {
    guard position < end else { return false }
    return isLetterOrDigit(bytes[position])
  }
}

/// How long a placeholder in the text may be, in bytes: nobody writes a longer one, and looking
/// further after every sign would take time by the square.
private let longest = 80

/// The beginnings of requests to fill something in.
private let requests = [
  "insert ", "your ", "their ", "recipient", "sender", "prospect", "name of ",
]

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
    true
  default: false
  }
}
