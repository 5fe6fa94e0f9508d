/// A stretch of an annotated text between two ends of a sentence, a line or a paragraph.
struct Sentence: Hashable, Sendable {
  /// Where it is, in UTF-8 bytes of the text, with the marks that end it.
  let range: Range<Int>
  /// Its words, as indices of the text's.
  let words: Range<Int>
  /// What it is.
  let role: Role
  /// The mark that ends it, in ASCII: `.`, `?` or `!`; nil where a line just ends.
  let mark: UInt8?
  /// Whether it is on the line of the greeting, directly after it.
  let followsGreeting: Bool

  /// What a sentence is.
  enum Role: Hashable, Sendable {
    /// The words that greet: `Hi Ada,`.
    case greeting
    /// Something that is said.
    case body
    /// A word of thanks, or the name of the writer, at the end.
    case closing
  }
}
