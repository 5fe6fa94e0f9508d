/// A key of a note as a question: so people tell what makes a message worth answering.
public struct NoteQuestion: Hashable, Sendable {
  /// The key that the answer goes under.
  public let key: String
  /// The question.
  public let text: String
  /// What the answer has to be, in one line.
  public let hint: String

  /// An answer as people write it.
  public var example: String { NoteKey.named(key)?.example ?? "" }

  /// What is asked of a note, in the order that is told in: how it was, what came of it, where one
  /// stands, and what one asks and gives.
  public static let all = [
    NoteQuestion(
      key: "moment", text: "Where or how was it?",
      hint: "It opens the message, so begin with `at`, `by`, `after` or another such word."),
    NoteQuestion(
      key: "did", text: "What did you do because of them?",
      hint: "A whole clause, \"I …\" or another; name each thing so that they know which it is."),
    NoteQuestion(
      key: "result", text: "What came of it?",
      hint: "One scene or one figure, with what it counts; also what is still lacking."),
    NoteQuestion(
      key: "now", text: "Where do you stand now, why do you write?",
      hint: "A whole clause: the reason for what you ask, or for a no."),
    NoteQuestion(
      key: "ask", text: "What would you ask, so that one line answers it?",
      hint: "A whole question that they can answer, or go on from \"May I …?\""),
    NoteQuestion(
      key: "give", text: "What can you do for them?",
      hint: "Go on from \"I can …\", with the verb first."),
  ]

  /// The question for a key, or nil.
  public static func named(_ key: String) -> NoteQuestion? {
    all.first { $0.key == key }
  }
}
