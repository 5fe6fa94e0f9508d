/// A word or sign inside an output or a tag.
struct ExpressionToken: Hashable, Sendable {
  let kind: Kind
  /// The range in UTF-8 bytes of the source.
  let range: Range<Int>

  enum Kind: Hashable, Sendable {
    case name(String)
    case text(String)
    case integer(Int)
    case float(Double)
    /// A sign of one or two characters, such as `|`, `==` or `..`.
    case sign(String)
    /// The end, after the last token.
    case end
  }

  /// The name of the token in a message.
  var description: String {
    switch kind {
    case .name(let name): "`\(name)`"
    case .text: "a text"
    case .integer, .float: "a number"
    case .sign(let sign): "`\(sign)`"
    case .end: "the end"
    }
  }
}
