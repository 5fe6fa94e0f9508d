import Diagnostics

// The usual mistakes in the signs of YAML.
extension Diagnostic {
  static func unclosedQuote(_ place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-unclosed-quote", "this quote is not closed", at: place,
      help: "close it at the end of the value")
  }

  static func quoteClosedLater(_ opening: Place, end: Place) -> Diagnostic {
    Diagnostic(
      "yaml-unclosed-quote", "this quote is not closed on its line", at: opening,
      notes: [Note("it ends here", at: end)], help: "close it at the end of the value")
  }

  static func textAfterQuote(_ place: Place, isSingle: Bool) -> Diagnostic {
    Diagnostic(
      "yaml-text-after-quote", "this quote ends the text, but more follows", at: place,
      help: isSingle
        ? "write an apostrophe inside single quotes twice: `''`"
        : "write a quote inside double quotes as `\\\"`, or use single quotes outside")
  }

  static func unknownEscape(_ escape: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-escape", "unknown escape `\(escape)`", at: place,
      help: "write a backslash as `\\\\`, or use single quotes")
  }

  /// An escape with the wrong digits; the two that JSON makes of one character are shown as one.
  static func badEscape(_ text: String, _ source: SourceText, _ start: Int) -> Diagnostic {
    let units = text.split(separator: "\\u", maxSplits: 2, omittingEmptySubsequences: false)
      .dropFirst().prefix(2).compactMap { UInt16($0.prefix(4), radix: 16) }
    guard text.hasPrefix("\\u"), let first = units.first, UTF16.isSurrogate(first) else {
      let escape = text.prefix { $0 != "\"" && $0 != " " }.abbreviated
      return Diagnostic(
        "yaml-escape", "`\(escape)` is not the escape of a character",
        at: Place(source, start..<(start + 2)),
        help: "write `\\x` with 2, `\\u` with 4 or `\\U` with 8 hexadecimal digits")
    }
    let joined = String(validating: units, as: UTF16.self)
    let hint = joined?.unicodeScalars.first.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let padding = String(repeating: "0", count: max(0, 8 - digits.count))
      return "write `\(scalar)`, or `\\U\(padding)\(digits)`"
    }
    let width = joined == nil ? 6 : 12
    return Diagnostic(
      "yaml-escape", "YAML does not know the halves of a character that JSON escapes have",
      at: Place(source, start..<(start + width)),
      help: hint ?? "write the character itself, or `\\U` with 8 hexadecimal digits")
  }

  static func tab(_ place: Place) -> Diagnostic {
    Diagnostic("yaml-tab", "a tab where spaces have to be", at: place, help: "indent with spaces")
  }

  static func tabAlone(_ place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-tab", "a tab on a line that looks empty", at: place, help: "take the tab out")
  }

  static func textAfterBracket(_ value: String, _ place: Place, isList: Bool) -> Diagnostic {
    Diagnostic(
      "yaml-text-after-bracket",
      isList
        ? "`[` starts a list, and text follows behind it"
        : "`{` starts a map, and text follows behind it",
      at: place, help: "quote the value if it is text: \(value.abbreviated.quotedForYAML)")
  }

  static func reservedCharacter(_ rest: String, _ source: SourceText, _ start: Int) -> Diagnostic {
    let first = rest.unicodeScalars.first.map(String.init) ?? ""
    return Diagnostic(
      "yaml-reserved-character",
      "text cannot start with \(first == "`" ? "a backtick" : "`\(first)`")",
      at: Place(source, start..<(start + first.utf8.count)),
      help: "quote the value: \(rest.abbreviated.quotedForYAML)")
  }

  static func signStartsText(
    _ value: String, _ source: SourceText, _ start: Int, isAlias: Bool
  ) -> Diagnostic {
    Diagnostic(
      isAlias ? "yaml-undefined-alias" : "yaml-anchor-name",
      isAlias ? "`*` starts an alias, not text" : "`&` starts an anchor, not text",
      at: Place(source, start..<(start + 1)),
      help: "quote it if it is text: \(value.abbreviated.quotedForYAML)")
  }

  static func unclosedBracket(_ bracket: String, _ place: Place) -> Diagnostic {
    let closing = bracket == "[" ? "]" : "}"
    return Diagnostic(
      "yaml-unclosed-bracket", "this `\(bracket)` is not closed", at: place,
      help: "close it with `\(closing)`, and indent the lines it goes on with")
  }

  static func noComma(_ place: Place, _ bracket: String, opening: Place) -> Diagnostic {
    Diagnostic(
      "yaml-no-comma", "expected `,` or `\(bracket == "[" ? "]" : "}")` here", at: place,
      notes: [Note("inside this bracket", at: opening)],
      help: "put a comma between entries; quote a value that holds signs")
  }

  static func colonInValue(_ value: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-colon-in-value", "a colon and a space inside a value", at: place,
      help: "quote the value: \(value.abbreviated.quotedForYAML)")
  }

  static func longKey(_ place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-long-key", "this key is longer than 1024 characters", at: place,
      help: "is a colon or a quote missing above?")
  }

  /// A line that should have been `key: value`.
  static func noColon(_ line: String, _ source: SourceText, _ start: Int) -> Diagnostic {
    let place = Place(source, start..<(start + line.utf8.count))
    return missingSpaceAfterColon(line, place)
      ?? Diagnostic(
        "yaml-no-colon", "this line has no `key:`", at: place,
        help: "write `key: value`, or indent it if it goes on with the value above")
  }

  /// `name:Ada`: one word for YAML, a key and a value for its author.
  static func missingSpaceAfterColon(_ text: String, _ place: Place) -> Diagnostic? {
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else { return nil }
    let after = text.index(after: colon)
    let key = text[..<colon]
    guard after < text.endIndex, !text[after...].hasPrefix("//"), !key.contains(" ") else {
      return nil
    }
    let value = text[after...].drop(while: \.isWhitespace)
    return Diagnostic(
      "yaml-no-space-after-colon", "missing space after the colon", at: place,
      help: "write `\(key.abbreviated): \(String(value).abbreviated)`")
  }

  static func indentedMore(_ place: Place) -> Diagnostic {
    indentation(place, "a key cannot start here")
  }

  static func indentation(_ place: Place, _ message: String) -> Diagnostic {
    Diagnostic(
      "yaml-indentation", message, at: place,
      help: "indent keys of one map, and items of one list, by the same number of spaces")
  }

  static func directive(_ place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-directive", "a line that starts with `%` is a directive, and this one is unknown",
      at: place, help: "delete it, or quote the value if it is text")
  }
}
