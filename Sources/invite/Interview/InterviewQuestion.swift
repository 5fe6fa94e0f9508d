import People

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

  /// A question about what is at a path.
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
