/// A stretch of a template: text, an output `{{ … }}`, or a tag `{% … %}`.
///
/// What is inside an output or a tag is not read yet: each tag reads its own.
struct Token: Hashable, Sendable {
  /// What the stretch is.
  let kind: Kind
  /// The whole stretch, in UTF-8 bytes of the source; of text, what whitespace control leaves.
  let range: Range<Int>

  enum Kind: Hashable, Sendable {
    /// Literal text, as written.
    case text
    /// An output, and what is between its braces.
    case output(markup: Range<Int>)
    /// The end of a `liquid`, whose tags are before it.
    case liquidEnd
    /// A tag: its name, and what follows the name.
    case tag(name: String, nameRange: Range<Int>, markup: Range<Int>)
  }
}
