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
      hint: "With a subject of its own, \"I …\" or another, and without a full stop."),
    NoteQuestion(
      key: "result", text: "What came of it?",
      hint: "With a subject of its own, also what is still lacking."),
    NoteQuestion(
      key: "now", text: "Where do you stand now, why do you write?",
      hint: "With a subject of its own; when you decline, the reason."),
    NoteQuestion(
      key: "ask", text: "What would you ask, so that one line answers it?",
      hint: "A whole question, or go on from \"May I …?\""),
    NoteQuestion(
      key: "give", text: "What can you do for them?",
      hint: "Go on from \"I can …\", with the verb first."),
  ]

  /// The question for a key, or nil.
  public static func named(_ key: String) -> NoteQuestion? {
    all.first { $0.key == key }
  }
}
