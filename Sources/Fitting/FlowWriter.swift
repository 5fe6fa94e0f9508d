/// Writes the text that flow lets through.
struct FlowWriter: FlowSink {
  /// The text so far, in UTF-8: bytes are put together in half the time that strings take.
  private(set) var bytes = [UInt8]()

  /// The text so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The text that pieces are stretches of.
  private let source: [UInt8]

  /// A writer of pieces of a draft, with room for a short message.
  init(of draft: Draft) {
    source = draft.bytes
    bytes.reserveCapacity(256)
  }

  mutating func take(_ gap: Gap) {
    bytes.append(gap == .space ? 0x20 : 0x0A)
    if gap == .paragraph { bytes.append(0x0A) }
  }

  mutating func take(_ mark: ClosingMark) {
    bytes.append(contentsOf: mark.text.utf8)
  }

  mutating func take(_ piece: FlowPiece, at index: Int, droppingFullStop: Bool) {
    bytes.append(droppingFullStop ? piece.text.dropFirst() : piece.text, of: source)
  }
}
