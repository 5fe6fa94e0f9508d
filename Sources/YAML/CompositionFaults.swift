import Diagnostics
import Text

// The faults of a document whose lines are valid one by one.
extension Diagnostic {
  static func empty(_ place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-empty", "there is nothing in it", at: Place(place.source, place.range),
      help: "write at least one `key: value` line")
  }

  static func severalDocuments(_ place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-several-documents", "a second document starts here", at: place,
      help: "keep one document in a file, and delete this line")
  }

  static func tooDeep(_ place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-too-deep", "nested more than \(YAMLLimits.depth) levels deep",
      at: Place(place.source, place.range.lowerBound..<place.range.lowerBound),
      help: "is a bracket left open?")
  }

  static func tooManyNodes(_ place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-too-many-nodes", "there are more than \(YAMLLimits.nodes) keys and values in it",
      at: Place(place.source, place.range.lowerBound..<place.range.lowerBound),
      help: "is this the file you meant?")
  }

  static func scalarTooLong(_ count: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-scalar-too-long",
      "this text has \(count) bytes, more than \(YAMLLimits.scalarBytes)", at: place,
      help: "is a quote or a block left open? a message has room for a few words")
  }

  static func duplicateKey(_ name: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      "yaml-duplicate-key", "duplicate key `\(name.abbreviated)`", at: place,
      notes: [Note("first here", at: first)], help: "keep one of them")
  }

  static func mergeKey(_ place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-merge-key", "merge keys are not supported", at: place,
      help: "write the keys out, or quote it if it is text: `\"<<\"`")
  }

  static func keyIsNotText(_ place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-key-not-text", "a key has to be text", at: place,
      help: "quote the value if it is text")
  }

  static func noBreakIndentation(_ place: Place) -> Diagnostic {
    let space = place.source[place.range].unicodeScalars.first
    let name = space.map { HiddenCharacter(scalar: $0, offset: 0).name } ?? ""
    let width = space.map { UTF8.width($0) } ?? 0
    let start = place.range.lowerBound
    return Diagnostic(
      "yaml-no-break-space", "indented with \(name)",
      at: Place(place.source, start..<(start + width)), help: "indent with plain spaces")
  }

  static func unknownTag(_ name: String, _ place: Place) -> Diagnostic {
    let prefix = "tag:yaml.org,2002:"
    let short = name.hasPrefix(prefix) ? "!!" + name.dropFirst(prefix.count) : name
    return Diagnostic(
      "yaml-unknown-tag", "unknown tag `\(short.abbreviated)`", at: place,
      help: "leave the tag out, or quote the value if it is text")
  }

  static func wrongTag(expected: String, found: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-wrong-tag", "the tag promises \(expected), but this is \(found)", at: place,
      help: "leave the tag out")
  }

  static func questionMark(_ place: Place) -> Diagnostic {
    Diagnostic(
      "yaml-question-mark", "`?` at the start of a value inside brackets", at: place,
      help: "quote the value")
  }

  static func signInName(_ sign: Unicode.Scalar, _ name: String, _ place: Place) -> Diagnostic {
    let kind = sign == "&" ? "anchor" : "alias"
    return Diagnostic(
      "yaml-anchor-name", "the \(kind) `\(sign)\(name.abbreviated)` goes on with a sign",
      at: place, help: "end its name with a space, or quote the value if it is text")
  }

  /// A warning, with both ways to read the line.
  static func commentInValue(
    _ text: String, in source: SourceText, _ range: Range<Int>, comment: Int
  ) -> Diagnostic {
    let comment = comment..<(comment + source.restOfLine(from: comment).utf8.count)
    // The value may span several lines; the comment ends the last.
    let whole = String(source[range.lowerBound..<comment.upperBound]).collapsingWhitespace
    return Diagnostic(
      "yaml-comment-in-value", severity: .warning,
      "`#` starts a comment here, so the value is `\(text.abbreviated)`",
      at: Place(source, comment),
      help: "if the value is `\(whole.abbreviated)`, quote it; if not, put a space after the `#`")
  }

  /// A template tag in a value, where YAML sees brackets.
  static func templateInValue(_ source: SourceText, at offset: Int) -> Diagnostic {
    let line = source.restOfLine(from: offset)
    return Diagnostic(
      "yaml-template-in-value", "`{` starts a map, not a piece of a template",
      at: Place(source, offset..<(offset + line.utf8.count)),
      help: "quote the value: \(line.abbreviated.quotedForYAML)")
  }

  /// A name before a value: `&Co Forum` is `Forum`, which nothing would show.
  static func unreferenced(_ name: String, at place: Place) -> Diagnostic {
    let line = place.source.restOfLine(from: place.range.lowerBound)
    let text = line.prefix { !",]}".contains($0) }
    return Diagnostic(
      "yaml-unused-anchor", "`&\(name.abbreviated)` names what follows, and nothing refers to it",
      at: place, help: "quote it if it is text: \(String(text).abbreviated.quotedForYAML)")
  }

  /// A key in brackets that has neither a colon nor a value: the comma before it was meant as text.
  static func keyWithoutValue(
    _ source: SourceText, _ key: Range<Int>, after last: Range<Int>?
  ) -> Diagnostic {
    let text = source[key]
    guard let last else {
      return Diagnostic(
        "yaml-comma-in-value", "`\(text.abbreviated)` has no colon and no value",
        at: Place(source, key), help: "write `key: value`, or brackets `[…]` around a list")
    }
    let whole = source[last.lowerBound..<key.upperBound]
    return Diagnostic(
      "yaml-comma-in-value",
      "the comma before `\(text.abbreviated)` ends the value, and this is a key without one",
      at: Place(source, key),
      help: "quote the value if it is one text: \(String(whole).abbreviated.quotedForYAML)")
  }

  static func syntax(_ problem: String, _ place: Place, help: String? = nil) -> Diagnostic {
    Diagnostic("yaml-syntax", problem, at: place, help: help)
  }
}

extension SourceText {
  /// The rest of a line from an offset on, without white space at its end.
  func restOfLine(from offset: Int) -> String {
    let rest = text.utf8.dropFirst(offset).prefix { $0 != 0x0A && $0 != 0x0D }
    var line = Substring(rest)
    while line.last == " " || line.last == "\t" { line.removeLast() }
    return String(line)
  }
}

extension String {
  /// The text in a form for YAML, in the quotes that need the fewest escapes.
  var quotedForYAML: String {
    contains("\"") || contains("\\")
      ? "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
      : "\"\(self)\""
  }
}
