/// What takes the text that flow lets through: a writer of it, or a counter.
protocol LayoutSink {
  /// Takes white space.
  mutating func take(_ gap: Gap)
  /// Takes a mark that was held back.
  mutating func take(_ mark: TrailingPunctuation)
  /// Is told that a full stop is dropped, because what was taken already ends a sentence.
  mutating func dropFullStop()
  /// Takes the text of a piece, or what is left of it without the full stop it starts with.
  mutating func take(_ piece: PieceRecord, at index: Int, droppingFullStop: Bool)
}

extension LayoutSink {
  mutating func dropFullStop() {}
}
