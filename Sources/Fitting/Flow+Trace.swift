extension Flow {
  /// A text, and where each piece of it went.
  public struct Trace: Hashable, Sendable {
    /// The text: that of `Flow.text`.
    public var text: String
    /// For each piece: the stretch of the text it came to, in UTF-8 bytes; nil for white space, for
    /// seams and for a piece that nothing is left of.
    ///
    /// A full stop that was dropped is not in it.
    public var ranges: [Range<Int>?]
  }

  /// The text of pieces in which no choice is left, with the stretch that each of them came to.
  ///
  /// - Parameters:
  ///   - pieces: The pieces, in order.
  ///   - layout: Whether breaks stand.
  public static func trace(of pieces: [Piece], layout: Layout = .message) -> Trace {
    let draft = Draft(pieces.map { .piece($0) })
    var flow = Flow(layout)
    var tracer = FlowTracer(of: draft)
    for (index, piece) in draft.pieces.enumerated() {
      flow.step(piece, at: index, into: &tracer)
      // Any text settles a mark that is held, so that one which is held now is its own.
      if flow.state.held != nil, !piece.text.isEmpty { tracer.held = index }
    }
    flow.finish(into: &tracer)
    return Trace(text: tracer.writer.text, ranges: tracer.ranges)
  }
}

/// Writes the text, and notes where each piece goes.
private struct FlowTracer: FlowSink {
  var writer: FlowWriter
  var ranges: [Range<Int>?]
  /// The piece that the mark which is held back belongs to.
  var held = 0

  init(of draft: Draft) {
    writer = FlowWriter(of: draft)
    ranges = [Range<Int>?](repeating: nil, count: draft.pieces.count)
  }

  mutating func take(_ gap: Gap) {
    writer.take(gap)
  }

  mutating func take(_ mark: ClosingMark) {
    let start = writer.bytes.count
    writer.take(mark)
    ranges[held] = start..<writer.bytes.count
  }

  mutating func dropFullStop() {
    writer.dropFullStop()
  }

  mutating func take(_ piece: FlowPiece, at index: Int, droppingFullStop: Bool) {
    let start = writer.bytes.count
    writer.take(piece, at: index, droppingFullStop: droppingFullStop)
    let range = start..<writer.bytes.count
    ranges[index] = range.isEmpty ? nil : range
  }
}
