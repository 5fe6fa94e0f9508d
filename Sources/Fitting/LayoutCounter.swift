/// Counts the text that flow lets through.
struct LayoutCounter: LayoutSink {
  private let mode: CountingMode
  /// The length of the text of the piece that flow is given.
  var textLength = 0
  /// The length so far.
  var length = 0

  /// A counter by a mode.
  init(_ mode: CountingMode) {
    self.mode = mode
  }

  mutating func take(_ gap: Gap) {
    length += gap == .paragraph ? 2 : 1
  }

  mutating func take(_ mark: TrailingPunctuation) {
    length += mode.length(of: mark.text)
  }

  mutating func take(_ piece: PieceRecord, at index: Int, droppingFullStop: Bool) {
    length += textLength
    if droppingFullStop { length -= mode.length(of: TrailingPunctuation.fullStop.text) }
  }
}
