import Diagnostics

/// Finds messages that do not greet the reader by name.
struct NoGreeting: WordingRule {
  let code: Diagnostic.Code = "lint-greeting"
  let severity: Severity? = .warning

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    guard !passage.isSubject, !passage.setting.isPublic, let first = passage.sentences.first
    else { return [] }
    let opening = first.role == .greeting ? first.range : passage.firstLine
    if passage.hasFacts {
      let isNamed = passage.spans.contains { span in
        span.range.overlaps(opening) && (span.namesRecipient || span.comes(from: Self.greetings))
      }
      if isNamed { return [] }
      return [first.role == .greeting ? .nameless(first.range) : .ungreeted(first.range)]
    }
    guard first.role == .greeting else { return [] }
    let named = passage.words[first.words].dropFirst().contains { word in
      word.shape.contains(.capitalized) && !Self.nobody.contains(word.key)
    }
    return named || first.words.count == 1 && !Self.greets(passage.words[first.words.lowerBound])
      ? [] : [.namelessByHand(first.range)]
  }

  /// Facts that greet the reader in place of their name.
  private static let greetings = ["note.greeting", "recipient.more.handle"]

  private static func greets(_ word: TextWord) -> Bool {
    ["hi", "hello", "hey", "dear", "greetings", "hiya", "howdy"].contains(word.key)
  }

  private static let nobody: [WordKey] = [
    "sir", "madam", "all", "there", "everyone", "friend", "team", "professional", "professionals",
    "connection", "connections", "hiring", "manager", "recruiter", "colleague", "morning",
    "afternoon", "evening", "day", "folks", "or",
  ]
}

extension AnnotatedText {
  /// The offsets of the first line.
  fileprivate var firstLine: Range<Int> {
    0..<(bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count)
  }
}

extension WordingFinding {
  fileprivate static func nameless(_ range: Range<Int>) -> Self {
    WordingFinding(range, "the greeting does not name the reader", help: help)
  }

  fileprivate static func namelessByHand(_ range: Range<Int>) -> Self {
    WordingFinding(
      range, "the greeting does not name the reader",
      help: "start with the name that you call them by: `Hi Ada,`")
  }

  fileprivate static func ungreeted(_ range: Range<Int>) -> Self {
    WordingFinding(range, "the first line does not greet the reader by name", help: help)
  }

  private static var help: String { "start with `Hi {{ recipient.first_name }},`" }
}
