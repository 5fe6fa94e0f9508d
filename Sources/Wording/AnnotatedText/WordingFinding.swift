/// What a rule has found in an annotated text.
public struct WordingFinding: Hashable, Sendable {
  /// The stretch it is about, in UTF-8 bytes of the text's text.
  public let range: Range<Int>
  /// What is the matter: lower case, words in backticks, no full stop.
  public let message: String
  /// What to do about it.
  public let help: String?
  /// What to write instead of the stretch where no judgement is needed.
  public let replacement: String?

  /// A finding about a stretch of an annotated text.
  public init(
    _ range: Range<Int>, _ message: String, help: String? = nil, replacement: String? = nil
  ) {
    self.range = range
    self.message = message
    self.help = help
    self.replacement = replacement
  }
}

extension WordingFinding {
  /// A finding about a phrase of a table, with what the table has to say about it.
  ///
  /// - Parameters:
  ///   - match: the phrase.
  ///   - table: where it was found.
  ///   - passage: the text.
  ///   - wording: what to say of it, given the words as they are.
  ///   - help: what to do, where the table has no remark.
  static func phrase(
    _ match: PhraseTable.Match, of table: PhraseTable, in passage: AnnotatedText,
    _ wording: (String) -> String, help: String?
  ) -> WordingFinding {
    let range = passage.range(ofWords: match.words)
    return WordingFinding(
      range, wording("`\(passage.text(range))`"), help: table.remark(of: match) ?? help)
  }
}
