extension PassageFinding {
  /// A finding about a phrase of a table, with what the table has to say about it.
  ///
  /// - Parameters:
  ///   - match: the phrase.
  ///   - table: where it was found.
  ///   - passage: the passage.
  ///   - wording: what to say of it, given the words as they stand.
  ///   - help: what to do, where the table has no remark.
  static func phrase(
    _ match: PhraseTable.Match, of table: PhraseTable, in passage: Passage,
    _ wording: (String) -> String, help: String?
  ) -> PassageFinding {
    let range = passage.range(ofWords: match.words)
    return PassageFinding(
      range, wording("`\(passage.text(range))`"), help: table.remark(of: match) ?? help)
  }
}
