/// Where the parser is among the words and signs of one output or tag.
struct ExpressionCursor {
  private var tokens: [ExpressionToken] = []
  private var index = 0
  /// How many brackets are open around the current token.
  var depth = 0
  private var end = ExpressionToken(kind: .end, range: 0..<0)

  /// At the end of nothing.
  init() {}

  /// At the first of these tokens; whatever comes after them is at `end`.
  init(_ tokens: [ExpressionToken], end: Int) {
    self.tokens = tokens
    self.end = ExpressionToken(kind: .end, range: end..<end)
  }

  /// The token to read next.
  var current: ExpressionToken { index < tokens.count ? tokens[index] : end }

  /// Whether all tokens have been read.
  var isAtEnd: Bool { index >= tokens.count }

  /// The token after that.
  var following: ExpressionToken { index + 1 < tokens.count ? tokens[index + 1] : end }

  /// Where the last token that was read ends, in UTF-8 bytes of the source.
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

  /// Takes the current token if it is a word followed by a colon, as options are written.
  mutating func takeOption() -> (name: String, range: Range<Int>)? {
    guard case .name(let name) = current.kind, following.kind == .sign(":") else { return nil }
    let range = current.range
    index += 2
    return (name, range)
  }
}
