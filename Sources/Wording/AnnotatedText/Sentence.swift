/// A sentence of an annotated text; the end of a line or a paragraph ends it too.
struct Sentence: Hashable, Sendable {
  /// The range in UTF-8 bytes of the text, final marks included.
  let range: Range<Int>
  /// Its words, as indices of the text's.
  let words: Range<Int>
  /// The part of the message it is.
  let role: Role
  /// The mark that ends it, in ASCII: `.`, `?` or `!`; nil where a line just ends.
  let mark: UInt8?
  /// Whether it is on the line of the greeting, directly after it.
  let followsGreeting: Bool

  /// The part of a message that a sentence is.
  enum Role: Hashable, Sendable {
    /// The greeting: `Hi Ada,`.
    case greeting
    /// A sentence of the text itself.
    case body
    /// Thanks, or the name of the writer, at the end.
    case closing
  }
}
