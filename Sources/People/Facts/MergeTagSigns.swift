import Text

/// The placeholders of other tools that stand between signs, or behind one: `##name##`, `$name`,
/// `%(name)s`, `:first_name`, `(First Name)`.
package enum MergeTagSigns {
  /// The placeholder that starts at an offset; nil where none does.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8.
  ///   - index: the offset.
  ///   - range: the part of the text that is read.
  package static func placeholder(
    in bytes: [UInt8], at index: Int, of range: Range<Int>
  ) -> (range: Range<Int>, name: String)? {
    let sign = bytes[index]
    switch sign {
    case UInt8(ascii: "#"), UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "|"),
      UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "$"), UInt8(ascii: ":"),
      UInt8(ascii: "%"), UInt8(ascii: "("):
      break
    default: return nil
    }
    // A sign inside a word belongs to it: `C#`, `10:30`, `f(name)`.
    if index > range.lowerBound {
      let before = bytes[index - 1]
      guard !isWord(before), before != sign, before != UInt8(ascii: "/") else { return nil }
    }
    return switch sign {
    case UInt8(ascii: "%"):
      format(in: bytes, at: index, of: range) ?? behind(sign, in: bytes, at: index, of: range)
    case UInt8(ascii: "("): bracketed(in: bytes, at: index, of: range)
    default:
      between(sign, in: bytes, at: index, of: range)
        ?? behind(sign, in: bytes, at: index, of: range)
    }
  }

  /// `##firstname##`, `#FirstName#`, `~name~`, `__first_name__`.
  private static func between(
    _ sign: UInt8, in bytes: [UInt8], at index: Int, of range: Range<Int>
  ) -> (range: Range<Int>, name: String)? {
    var start = index
    while start < range.upperBound, bytes[start] == sign { start += 1 }
    let width = start - index
    guard width <= 2, sign != UInt8(ascii: "_") || width == 2 else { return nil }
    var end = start
    while end < min(range.upperBound, start + longest), bytes[end] != sign || isInName(sign),
      isWord(bytes[end]) || bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "."),
      !isEnd(of: sign, width, bytes, at: end, range)
    {
      end += 1
    }
    guard end > start, isEnd(of: sign, width, bytes, at: end, range) else { return nil }
    let whole = index..<end + width
    // `#a#b` and `|a||`.
    if whole.upperBound < range.upperBound {
      guard bytes[whole.upperBound] != sign, !isWord(bytes[whole.upperBound]) else { return nil }
    }
    let name = text(bytes, start..<end)
    guard bytes[end - 1] != UInt8(ascii: " "), isLetter(bytes[start]) else { return nil }
    let isCertain = sign == UInt8(ascii: "#") && width == 2 && !name.contains(" ")
    return isCertain || MergeTagNames.path(for: name) != nil || isSnake(name)
      ? (whole, name) : nil
  }

  private static func isEnd(
    of sign: UInt8, _ width: Int, _ bytes: [UInt8], at index: Int, _ range: Range<Int>
  ) -> Bool {
    guard index + width <= range.upperBound else { return false }
    return bytes[index..<index + width].allSatisfy { $0 == sign }
  }

  /// Whether a sign can be a part of the name between two of it.
  private static func isInName(_ sign: UInt8) -> Bool { sign == UInt8(ascii: "_") }

  /// `$name`, `:first_name`, `@first_name`, `%name` and `#name`; not `$5`, `$AAPL`, `:smile:`, `@ada`
  /// or `#ai`.
  private static func behind(
    _ sign: UInt8, in bytes: [UInt8], at index: Int, of range: Range<Int>
  ) -> (range: Range<Int>, name: String)? {
    guard "$:@%#".utf8.contains(sign) else { return nil }
    var end = index + 1
    while end < min(range.upperBound, index + longest), isWord(bytes[end]) { end += 1 }
    guard end > index + 3, isLetter(bytes[index + 1]) else { return nil }
    let name = text(bytes, index + 1..<end)
    let isKnown = MergeTagNames.path(for: name) != nil
    // `@company` is somebody's name, and `:title` hardly a fact.
    guard isKnown,
      sign == UInt8(ascii: "$") || isSnake(name) || hasInnerCapital(name) || isName(name, sign)
    else { return sign == UInt8(ascii: "$") && isSnake(name) ? (index..<end, name) : nil }
    return (index..<end, name)
  }

  private static func isName(_ name: String, _ sign: UInt8) -> Bool {
    sign != UInt8(ascii: "@") && bracketedNames.contains(MergeTagNames.fold(name))
  }

  /// `%(name)s`.
  private static func format(
    in bytes: [UInt8], at index: Int, of range: Range<Int>
  ) -> (range: Range<Int>, name: String)? {
    guard index + 1 < range.upperBound, bytes[index + 1] == UInt8(ascii: "(") else { return nil }
    var end = index + 2
    while end < min(range.upperBound, index + longest), isWord(bytes[end]) { end += 1 }
    guard end > index + 2, end + 1 < range.upperBound, bytes[end] == UInt8(ascii: ")"),
      "sdif".utf8.contains(bytes[end + 1])
    else { return nil }
    return (index..<end + 2, text(bytes, index + 2..<end))
  }

  /// `(First Name)` and `(insert company)`; not `(in March)`.
  private static func bracketed(
    in bytes: [UInt8], at index: Int, of range: Range<Int>
  ) -> (range: Range<Int>, name: String)? {
    var end = index + 1
    while end < min(range.upperBound, index + longest),
      isWord(bytes[end]) || bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "'")
    {
      end += 1
    }
    guard end < range.upperBound, bytes[end] == UInt8(ascii: ")"), end > index + 3 else {
      return nil
    }
    var name = text(bytes, index + 1..<end).trimmed
    let isRequest = name.lowercased().hasPrefix("insert ")
    if isRequest { name = String(name.dropFirst("insert ".count)) }
    for end in [" here", " HERE", " Here"] where name.hasSuffix(end) {
      name = String(name.dropLast(end.count))
    }
    // A company in brackets is one that was named before; `(Company)` is none.
    if name == "Company" { return (index..<end + 1, name) }
    let isKnown =
      isRequest && MergeTagNames.path(for: name) != nil
      || isSnake(name)
        && MergeTagNames.path(for: name) != nil
      || bracketedNames.contains(MergeTagNames.fold(name))
    return isKnown ? (index..<end + 1, name) : nil
  }

  /// What nobody puts in brackets but to be replaced.
  private static let bracketedNames: Set<String> = [
    "name", "firstname", "fname", "lastname", "lname", "surname", "fullname", "yourname",
    "theirname", "recipientname", "contactname", "prospectname", "companyname", "yourcompany",
    "theircompany", "nameofcompany", "jobtitle", "yourjobtitle", "yourrole", "eventname",
    "mutualconnection", "mutualconnectionname", "insertname",
  ]

  /// How long a placeholder may be, in bytes: looking further would take time by the square.
  private static let longest = 60

  /// Whether a name joins its words with underscores, which prose does not.
  private static func isSnake(_ name: String) -> Bool {
    name.contains("_") && name.first != "_" && name.last != "_" && !name.contains(" ")
  }

  private static func hasInnerCapital(_ name: String) -> Bool {
    zip(name, name.dropFirst()).contains { $0.isLowercase && $1.isUppercase }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
