import Text
import People
import Diagnostics

/// A question whose answer goes under one key of a profile.
struct InterviewQuestion: Hashable {
  /// The key, or the way to it: `ties.met.event`.
  let path: String
  /// The question.
  let text: String
  /// What the answer has to be, in one line.
  let hint: String?
  /// An answer as people write it.
  let example: String?
  /// Whether any words can be an answer, so that one with a fault in it may be kept.
  let takesWords: Bool

  /// A question about a key of a person's own.
  init(own key: String, _ text: String, _ hint: String? = nil) {
    path = key
    self.text = text
    self.hint = hint
    example = ProfileKey.named(key)?.example
    takesWords = ProfileKey.named(key)?.type != .account
  }

  /// A question about a key of a tie.
  init(_ tie: TieKind, _ key: TieKind.Key) {
    path = "ties.\(tie.name).\(key.name)"
    text = key.question
    example = key.example
    switch key.type {
    case .phrase(let frame):
      let advice = frame.advice
      hint = advice.prefix(1).uppercased() + advice.dropFirst() + "."
      takesWords = true
    case .text:
      hint = nil
      takesWords = true
    case .word(let words):
      hint = "One of \(Phrasing.list(words))."
      takesWords = false
    case .date, .url:
      hint = nil
      takesWords = false
    }
  }

  /// A question of a note.
  init(_ question: NoteQuestion) {
    path = "note.\(question.key)"
    text = question.text
    hint = question.hint
    example = question.example
    takesWords = true
  }

  /// The question with its hint and its example.
  var lines: [String] {
    [text] + (hint.map { ["  \($0)"] } ?? []) + (example.map { ["  such as: \($0)"] } ?? [])
  }
}
