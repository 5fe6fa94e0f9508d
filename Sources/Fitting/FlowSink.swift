/// What takes the text that flow lets through: a writer of it, or a counter.
protocol FlowSink {
  /// Takes white space.
  mutating func take(_ gap: Gap)
  /// Takes a mark that was held back.
  mutating func take(_ mark: ClosingMark)
  /// Takes the text of a piece, or what is left of it without the full stop it starts with.
  mutating func take(_ piece: FlowPiece, at index: Int, droppingFullStop: Bool)
}

/// Writes the text.
struct FlowWriter: FlowSink {
  var text = ""

  mutating func take(_ gap: Gap) {
    switch gap {
    case .space: text += " "
    case .line: text += "\n"
    case .paragraph: text += "\n\n"
    }
  }

  mutating func take(_ mark: ClosingMark) {
    text += mark.text
  }

  mutating func take(_ piece: FlowPiece, at index: Int, droppingFullStop: Bool) {
    guard droppingFullStop else {
      text += piece.text
      return
    }
    // By scalars: a full stop may be one character with what follows it.
    let scalars = piece.text.unicodeScalars
    text += piece.text[scalars.index(after: scalars.startIndex)...]
  }
}
