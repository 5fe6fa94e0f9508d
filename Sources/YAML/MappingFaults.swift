import Diagnostics
import Text

// The faults of a map with fixed keys.
extension Diagnostic {
  static func unknownKey(
    _ name: String, at place: Place, of subject: String, known: [String], codes: String,
    otherwise: String?, elsewhere: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code(codes, "unknown-key"),
      name.isEmpty
        ? "a key of \(quoted(subject)) has no name"
        : "unknown key `\(name.abbreviated)` in \(quoted(subject))",
      at: place,
      help: elsewhere
        ?? Phrasing.nearest(to: name, among: known).map { "did you mean `\($0)`?" } ?? otherwise
        ?? Phrasing.listing(of: known, noun: "keys of \(quoted(subject))")
        ?? "the known keys start with \(Phrasing.list(known.prefix(8), "and"))")
  }

  static func missingKey(
    _ name: String, at place: Place, of subject: String, codes: String
  ) -> Diagnostic {
    Diagnostic(
      code(codes, "missing-key"), "\(quoted(subject)) needs a `\(name)`", at: place,
      help: "add a line `\(name): …`")
  }

  static func wrongType(
    expected: String, found node: Node, of name: String, at place: Place, codes: String
  ) -> Diagnostic {
    Diagnostic(
      code(codes, "wrong-type"),
      "expected \(expected) for \(quoted(name)), found \(node.kindName)", at: place,
      help: help(expected: expected, found: node))
  }

  static func expectedMap(
    _ node: Node, in source: SourceText, of subject: String, keys: [String]?, codes: String
  ) -> Diagnostic {
    let place = Place(source, node.range)
    if let scalar = node.scalar, scalar.style == .plain,
      let diagnostic = missingSpaceAfterColon(scalar.text, place)
    {
      return diagnostic
    }
    var fault = wrongType(expected: "a map", found: node, of: subject, at: place, codes: codes)
    if let key = keys?.first { fault.help?.append(", such as `\(key): …`") }
    return fault
  }

  static func nullText(_ text: String, at place: Place, codes: String) -> Diagnostic {
    Diagnostic(
      code(codes, "null-text"), severity: .warning, "`\(text)` is read as text", at: place,
      help: "quote it if it is a name; write `null` if there is nothing")
  }

  private static func help(expected: String, found node: Node) -> String {
    switch expected {
    case "a list":
      if let text = node.scalar?.text, text.hasPrefix("-") {
        return "put a space after the `-` of each item"
      }
      return "write it as `[first, second]`, or one item a line behind `- `"
    case "a map": return "write `key: value` lines"
    case "text": return "write one text, in quotes if it holds signs"
    default: return "write \(expected)"
    }
  }

  /// A key in backticks; a description of several words stays unquoted.
  private static func quoted(_ subject: String) -> String {
    subject.contains(" ") ? subject : "`\(subject)`"
  }

  private static func code(_ prefix: String, _ name: String) -> Code {
    Code(stringLiteral: "\(prefix)-\(name)")
  }
}
