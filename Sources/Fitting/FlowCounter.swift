/// Counts the text that flow lets through.
struct FlowCounter: FlowSink {
  /// The length of each piece.
  let lengths: [Int]
  /// The length of each closing mark.
  let marks: [Int]
  /// The length so far.
  var length = 0

  /// A counter for these pieces.
  init(_ pieces: [FlowPiece], by ruler: Ruler) {
    lengths = pieces.map { $0.text.isEmpty ? 0 : ruler.length(of: $0.text) }
    marks = ClosingMark.allCases.map { ruler.length(of: $0.text) }
  }

  mutating func take(_ gap: Gap) {
    length += gap == .paragraph ? 2 : 1
  }

  mutating func take(_ mark: ClosingMark) {
    length += marks[Int(mark.rawValue)]
  }

  mutating func take(_ piece: FlowPiece, at index: Int, droppingFullStop: Bool) {
    length += lengths[index] - (droppingFullStop ? marks[Int(ClosingMark.fullStop.rawValue)] : 0)
  }
}
