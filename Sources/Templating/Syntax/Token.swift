/// A stretch of a template: text, an output `{{ … }}`, or a tag `{% … %}`.
///
/// The content of an output or a tag is not parsed yet: each tag parses its own.
struct Token: Hashable, Sendable {
  /// The kind of token.
  let kind: Kind
  /// The range in UTF-8 bytes of the source; of text, without the white space that is trimmed.
  let range: Range<Int>

  enum Kind: Hashable, Sendable {
    /// Literal text, as written.
    case text
    /// An output, with the range between its braces.
    case output(markup: Range<Int>)
    /// The end of a `liquid`, after the tags in it.
    case liquidEnd
    /// A tag: its name, and the range after it.
    case tag(name: String, nameRange: Range<Int>, markup: Range<Int>)
  }
}
