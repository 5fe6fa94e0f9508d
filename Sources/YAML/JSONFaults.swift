import Diagnostics

extension Diagnostic {
  static func openJSON(_ place: Place) -> Diagnostic {
    Diagnostic(
      "json-open", "this bracket is not closed on its line", at: place,
      help: "write one object a line; `jq -c .` puts each on one")
  }

  static func openString(_ place: Place) -> Diagnostic {
    Diagnostic(
      "json-open", "this quote is not closed on its line", at: place,
      help: "close it; a line end inside of a text is written `\\n`")
  }

  static func duplicateJSONKey(_ place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      "json-duplicate-key", "the key is there twice", at: place,
      notes: [Note("first here", at: first)], help: "keep one of them")
  }

  static func tooManyJSONNodes(_ place: Place) -> Diagnostic {
    Diagnostic(
      "json-too-many-nodes", "there are more than \(YAMLLimits.nodes) keys and values in it",
      at: place, help: "a profile has a few dozen")
  }

  static func tooDeepJSON(_ place: Place) -> Diagnostic {
    Diagnostic(
      "json-too-deep", "nested more than \(YAMLLimits.depth) levels deep", at: place,
      help: "is a bracket left open?")
  }

  static func longString(_ count: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "json-text-too-long",
      "this text has \(count) bytes, more than \(YAMLLimits.scalarBytes)", at: place,
      help: "is a quote left open? a message has room for a few words")
  }

  static func loneSurrogate(_ place: Place) -> Diagnostic {
    Diagnostic(
      "json-lone-surrogate", "half a character: the other half of the pair is not there",
      at: place, help: "write both escapes of the pair, or the character itself")
  }

  static func unknownEscape(_ place: Place) -> Diagnostic {
    Diagnostic(
      "json-escape", "no escape of JSON", at: place, help: "for a backslash write `\\\\`")
  }
}
