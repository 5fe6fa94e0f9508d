import Diagnostics
import People
import Text

/// Finds messages that say a part of the sender's note and ask the reader nothing.
struct NoQuestion: WordingRule {
  let code: Diagnostic.Code
  let severity: Severity?
  private let cause: Cause

  /// The rule for one cause.
  init(_ cause: Cause) {
    self.cause = cause
    code = cause.code
    severity = cause.severity
  }

  /// The reason why a message asks nothing.
  enum Cause {
    /// The note holds a question, and the message does not say it.
    case unsaid
    /// The note holds no question.
    case unwritten
  }

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    guard !passage.isSubject, let facts = passage.setting.facts, passage.saysNote,
      !passage.asksSomething,
      let last = passage.sentences.last(where: { $0.role == .body })
    else { return [] }
    let unsaid = ["note.ask", "note.give", "note.ease"].filter(facts.has)
    switch cause {
    case .unsaid: return unsaid.isEmpty ? [] : [.unsaid(last.range, unsaid)]
    case .unwritten:
      // Nobody answers in public, and a refusal asks for nothing.
      let isExpected = !passage.setting.isPublic && facts.text(at: "invited_me.answer") != "decline"
      return unsaid.isEmpty && isExpected ? [.unwritten(last.range)] : []
    }
  }
}

extension NoQuestion.Cause {
  fileprivate var code: Diagnostic.Code {
    switch self {
    case .unsaid: "lint-no-question"
    case .unwritten: "lint-nothing-asked"
    }
  }

  fileprivate var severity: Severity {
    switch self {
    case .unsaid: .warning
    case .unwritten: .info
    }
  }
}

extension WordingFinding {
  fileprivate static func unsaid(_ range: Range<Int>, _ paths: [String]) -> Self {
    let names = Phrasing.list(paths, "and")
    return WordingFinding(
      range, "the message asks nothing, and leaves \(names) unsaid",
      help: "shorten another phrase of the note, take another template, or a channel with more room"
    )
  }

  fileprivate static func unwritten(_ range: Range<Int>) -> Self {
    WordingFinding(
      range, "the message leaves nothing to answer",
      help: "if there is something to ask, write it into the profile as `note.ask`")
  }
}
