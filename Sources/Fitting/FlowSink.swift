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
  /// The text so far, in UTF-8: bytes are put together in half the time that strings take.
  private(set) var bytes = [UInt8]()

  /// The text so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A writer with room for so many bytes.
  init(room: Int = 256) {
    bytes.reserveCapacity(room)
  }

  mutating func take(_ gap: Gap) {
    bytes.append(gap == .space ? 0x20 : 0x0A)
    if gap == .paragraph { bytes.append(0x0A) }
  }

  mutating func take(_ mark: ClosingMark) {
    bytes.append(contentsOf: mark.text.utf8)
  }

  mutating func take(_ piece: FlowPiece, at index: Int, droppingFullStop: Bool) {
    bytes.append(contentsOf: piece.text.utf8)
    if droppingFullStop { bytes.remove(at: bytes.count - piece.text.utf8.count) }
  }
}
