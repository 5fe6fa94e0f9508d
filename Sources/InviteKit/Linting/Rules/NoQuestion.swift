import Diagnostics

/// Finds messages that say something of the sender's note and then leave nothing to answer.
struct NoQuestion: PassageRule {
  let page: RulePage
  private let cause: Cause

  /// The rule about one cause.
  init(_ cause: Cause) {
    self.cause = cause
    page = cause.page
  }

  /// Why a message asks nothing.
  enum Cause {
    /// The note holds what to ask, and the message does not say it.
    case unsaid
    /// The note holds nothing to ask.
    case unwritten
  }

  func findings(in passage: Passage) -> [PassageFinding] {
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
  fileprivate var page: RulePage {
    switch self {
    case .unsaid:
      RulePage(
        "lint-no-question", .warning,
        summary: "A message says what its sender wrote to ask.",
        reason: """
          A message that tells a story and stops leaves the reader to work out what is wanted. Of \
          twenty-eight messages read blind, twenty-two had no question where one was due. Where the \
          profile holds a question, an offer or a word that makes a no easy, and the message ends \
          without any of them, the template does not read it, or its weights give it up too early.
          """,
        bad:
          "ask: send you the numbers, and a message that ends: \"I counted again, and got nine.\"",
        good: "I counted again, and got nine. May I send you the numbers?")
    case .unwritten:
      RulePage(
        "lint-nothing-asked", .info,
        summary: "A message that tells something asks something.",
        reason: """
          One question that can be answered in a line is what makes a message easy to answer. Some \
          have nothing to ask: a thank-you, a refusal, a public post. Everywhere else it is worth a \
          thought, and goes into the profile as `note.ask`.
          """,
        bad: "I took down the board.", good: "I took down the board. What did you put up instead?")
    }
  }
}

extension PassageFinding {
  fileprivate static func unsaid(_ range: Range<Int>, _ paths: [String]) -> Self {
    let names = Wording.list(paths, "and")
    return PassageFinding(
      range, "the message asks nothing, and leaves \(names) unsaid",
      help: "shorten another phrase of the note, take another template, or a channel with more room"
    )
  }

  fileprivate static func unwritten(_ range: Range<Int>) -> Self {
    PassageFinding(
      range, "the message leaves nothing to answer",
      help: "if there is something to ask, write it into the profile as `note.ask`")
  }
}
