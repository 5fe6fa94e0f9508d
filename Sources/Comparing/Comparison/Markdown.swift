import Diagnostics
import Text

/// Escapes text so that Markdown shows exactly that text, whoever wrote it.
///
/// The text of a profile or a file name can become neither markup nor, on the pages of a forge, a
/// link, a mention of somebody or a reference to an issue. An empty comment prevents the latter:
/// forges look for them in the rendered text, which has no escapes any more, and a comment leaves
/// nothing in a text that is copied.
enum Markdown {
  /// A text within a line; a line break is a space.
  static func inline(_ text: String) -> String {
    escaped(text.replacing("\n", with: " ").visible)
  }

  /// A sentence of our own, in which text in backticks is code.
  static func prose(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return inline(text) }
    return parts.enumerated().map { index, part in
      if index % 2 == 0 { return inline(String(part)) }
      return part.isEmpty ? inline("``") : code(String(part))
    }.joined()
  }

  /// A text as code within a line, in a cell of a table too.
  static func code(_ text: String) -> String {
    let text = text.visible
    var longest = 0
    var run = 0
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    // A pipe separates the cells of a table even in code, where outside of tables no escape is
    // read.
    guard !text.contains("|") else { return inline(text) }
    let fence = String(repeating: "`", count: longest + 1)
    let isBlank = text.allSatisfy { $0 == " " }
    let needsSpace = text.hasPrefix("`") || text.hasSuffix("`") || text.hasPrefix(" ") && !isBlank
    let space = needsSpace ? " " : ""
    return fence + space + text + space + fence
  }

  /// A message as a block quote, its paragraphs and line breaks kept.
  static func quote(_ text: String) -> [String] {
    quote(text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) })
  }

  /// Lines of Markdown as a block quote; consecutive lines get a line break.
  static func quote(_ lines: [String]) -> [String] {
    lines.enumerated().map { index, line in
      guard !line.isEmpty else { return ">" }
      let isBroken = index + 1 < lines.count && !lines[index + 1].isEmpty
      return "> " + line + (isBroken ? "\\" : "")
    }
  }

  /// A text in a form for the start of a line.
  static func line(_ text: String) -> String {
    let text = escaped(text.visible)
    guard let first = text.first else { return "" }
    if first == "-" || first == "+" || first == "=" || first == ":" { return "\\" + text }
    let rest = text.drop { $0.isASCII && $0.isNumber }
    guard rest.count < text.count, let mark = rest.first, mark == "." || mark == ")" else {
      return text
    }
    return text.dropLast(rest.count) + "\\" + rest
  }

  /// A row of a table.
  static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  /// The line below the head of a table: columns aligned left or, for numbers, right.
  static func rule(_ areNumbers: [Bool]) -> String {
    "|" + areNumbers.map { $0 ? "---:|" : "---|" }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    // By scalars: a mark of Markdown remains one even before a combining mark.
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = scalars.indices.contains(index + 1) ? scalars[index + 1] : nil
      switch scalar {
      case "$": result += "&#36;"
      case "\\", "`", "*", "_", "[", "]", "{", "}", "<", ">", "|", "~", "#", "&", "^":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
      let previous = index > 0 ? scalars[index - 1] : nil
      if startsReference(scalar, after: previous, before: next)
        || next == "." && endsInWorldWideWeb(scalars[...index])
      {
        result += apart
      }
    }
    return result
  }

  private static let apart = "<!-- -->"

  /// Whether a forge could take a sign with its neighbours for a mention, a reference or a link.
  private static func startsReference(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    guard let next else { return false }
    let isNumber = next.properties.numericType != nil
    let isWord = next.properties.isAlphabetic || isNumber || next == "_"
    switch scalar {
    case "@", "#", "!", "~", "%", "&", "^", "$": return isWord || next == "\""
    // A time such as 10:30 means nothing to a forge.
    case ":" where isNumber: return previous?.properties.numericType == nil
    case ":": return isWord || next == "/" || next == "+" || next == "-"
    default: return false
    }
  }

  /// Whether a text ends in letters that, before a full stop, make a link of a word.
  private static func endsInWorldWideWeb(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count >= 3 && scalars.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }
}
