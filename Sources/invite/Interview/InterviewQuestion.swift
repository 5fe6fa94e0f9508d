import People

/// A question for the value of one key of a profile.
struct InterviewQuestion: Hashable {
  /// The key, or its path: `ties.met.event`.
  let path: String
  /// The question.
  let text: String
  /// The form of an answer, in one line.
  let hint: String?
  /// A typical answer.
  let example: String?
  /// Whether any words can be an answer, so that a faulty one may be kept.
  let takesWords: Bool

  /// A question for the value at a path.
  init(_ path: String, _ text: String, _ key: FactKey?) {
    self.path = path
    self.text = text
    hint = key?.hint
    example = key?.example
    takesWords = key?.takesWords ?? true
  }

  /// The question with its hint and its example.
  var lines: [String] {
    [text] + (hint.map { ["  \($0)"] } ?? []) + (example.map { ["  such as: \($0)"] } ?? [])
  }
}
