import Text

/// The expected result of a case in YAML, in the form a person would write.
enum CaseText {
  /// A key with its value: the rest of its line, and the lines below it.
  struct Entry: Hashable {
    let key: String
    /// The value on one line, or the sign of a block.
    let head: String
    /// The lines of a block, without their indentation.
    var lines: [Substring] = []
    /// The value on one line, for a map in braces.
    let inline: String

    /// The entry over as many lines as it takes, with the old comment after the value.
    func text(indentation: Int, lineEnd: String, comment: String = "") -> String {
      "\(key): " + value(indentation: indentation, lineEnd: lineEnd, comment: comment)
    }

    /// The value alone.
    func value(indentation: Int, lineEnd: String, comment: String = "") -> String {
      let margin = String(repeating: " ", count: indentation + 2)
      return head + comment
        + lines.map { lineEnd + ($0.isEmpty ? "" : margin + $0) }.joined()
    }
  }

  /// The expected result, key by key.
  static func entries(of expectation: CaseResult) -> [Entry] {
    switch expectation {
    case .text(let text, let subject):
      return (subject.map { [line("subject", $0.yamlQuoted)] } ?? []) + [block("text", text)]
    case .missing(let facts):
      return [line("missing", "[" + facts.map(\.yamlScalar).joined(separator: ", ") + "]")]
    case .over(let units): return [line("over", String(units))]
    }
  }

  /// A key with a value on the same line.
  static func line(_ key: String, _ value: String) -> Entry {
    Entry(key: key, head: value, inline: value)
  }

  /// A key with a text as a block, or in quotes where a block would change it.
  private static func block(_ key: String, _ text: String) -> Entry {
    guard canBeBlock(text) else { return line(key, text.yamlQuoted) }
    return Entry(
      key: key, head: "|", lines: text.split(separator: "\n", omittingEmptySubsequences: false),
      inline: text.yamlQuoted)
  }

  /// Whether a block keeps a text: white space at the ends of lines would be invisible, and some
  /// characters end a line in YAML.
  private static func canBeBlock(_ text: String) -> Bool {
    guard let first = text.first, !first.isWhitespace, text.last?.isWhitespace == false else {
      return false
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .allSatisfy { line in
        line.last != " " && line.last != "\t"
          && line.unicodeScalars.allSatisfy { !isHidden($0) || $0 == "\t" }
      }
  }

  /// Whether a character is not allowed in a block, or invisible there.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}": true
    default: false
    }
  }
}
