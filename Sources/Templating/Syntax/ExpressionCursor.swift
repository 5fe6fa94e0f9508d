/// The parser's position among the tokens of one output or tag.
struct ExpressionCursor {
  private var tokens: [ExpressionToken] = []
  private var index = 0
  /// How many brackets are open at the current token.
  var depth = 0
  private var end = ExpressionToken(kind: .end, range: 0..<0)

  /// A cursor without tokens.
  init() {}

  /// A cursor at the first of these tokens; `end` is the token after the last.
  init(_ tokens: [ExpressionToken], end: Int) {
    self.tokens = tokens
    self.end = ExpressionToken(kind: .end, range: end..<end)
  }

  /// The token to read next.
  var current: ExpressionToken { index < tokens.count ? tokens[index] : end }

  /// Whether all tokens have been read.
  var isAtEnd: Bool { index >= tokens.count }

  /// The token after the current one.
  var following: ExpressionToken { index + 1 < tokens.count ? tokens[index + 1] : end }

  /// The end of the last token that was read, in UTF-8 bytes of the source.
  var endOfLast: Int { index > 0 ? tokens[index - 1].range.upperBound : current.range.lowerBound }

  /// Takes the current token.
  mutating func advance() -> ExpressionToken {
    defer { index += 1 }
    return current
  }

  /// Takes the current token if it is that sign.
  mutating func take(sign: String) -> Bool {
    guard index < tokens.count, case .sign(sign) = tokens[index].kind else { return false }
    index += 1
    return true
  }

  /// Takes the current token if it is that word.
  mutating func take(word: String) -> Bool {
    guard index < tokens.count, case .name(word) = tokens[index].kind else { return false }
    index += 1
    return true
  }

  /// Takes the current token if it is the name of an option: a word before a colon.
  mutating func takeOption() -> (name: String, range: Range<Int>)? {
    guard case .name(let name) = current.kind, following.kind == .sign(":") else { return nil }
    let range = current.range
    index += 2
    return (name, range)
  }
}
