/// A rule's finding in an annotated text.
public struct WordingFinding: Hashable, Sendable {
  /// The stretch at fault, in UTF-8 bytes of the text.
  public let range: Range<Int>
  /// The fault in words: lower case, words in backticks, no full stop.
  public let message: String
  /// What to do about it.
  public let help: String?
  /// The text to write instead of the stretch, where that needs no judgement.
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
  /// A finding about a phrase of a table, with the table's substitute or remark.
  ///
  /// - Parameters:
  ///   - match: the phrase.
  ///   - table: the table that holds it.
  ///   - passage: the text.
  ///   - wording: makes the message from the words in the text.
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
