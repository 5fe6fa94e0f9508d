/// A stretch of a text that one piece of its draft came to; between two of them is white space.
///
/// A full stop that was dropped is in none.
package struct TextSpan: Hashable, Sendable {
  /// The stretch, in UTF-8 bytes of the text.
  package internal(set) var range: Range<Int>
  /// Whether it is a fact, rather than words of the template.
  package let isFact: Bool
  /// Where the labels of the fact are, among those that come with the spans.
  package let labels: Range<Int>
  /// The innermost of the choices taken that it lies in, as an index of these; nil outside of them.
  package let choice: Int?
  /// The number of the piece in its draft.
  let piece: Int
}

/// Writes the text that flow lets through, and notes the stretch that each piece comes to.
struct SpanWriter: LayoutSink {
  private(set) var writer: LayoutWriter
  private(set) var spans: [TextSpan] = []
  /// The innermost choice that is being filled.
  var choice: Int?
  /// The piece whose mark is held back, with the choice it lies in.
  private var held: TextSpan?

  init(of draft: Draft, isPart: Bool = false) {
    writer = LayoutWriter(of: draft, isPart: isPart)
    spans.reserveCapacity(draft.whole.pieces.count)
  }

  /// Takes the next piece of a draft through flow.
  mutating func step(_ flow: inout TextLayout, _ piece: PieceRecord, at index: Int) {
    flow.step(piece, at: index, into: &self)
    // Any text settles a mark that is held, so that one which is held now is its own.
    if flow.state.held != nil, !piece.text.isEmpty { held = span(of: piece, at: index, 0..<0) }
  }

  mutating func take(_ gap: Gap) { writer.take(gap) }

  mutating func take(_ mark: TrailingPunctuation) {
    let start = writer.bytes.count
    writer.take(mark)
    guard var span = held else { return }
    span.range = start..<writer.bytes.count
    spans.append(span)
  }

  mutating func dropFullStop() { writer.dropFullStop() }

  @inline(__always)
  mutating func take(_ piece: PieceRecord, at index: Int, droppingFullStop: Bool) {
    let start = writer.bytes.count
    writer.take(piece, at: index, droppingFullStop: droppingFullStop)
    guard writer.bytes.count > start else { return }
    spans.append(span(of: piece, at: index, start..<writer.bytes.count))
  }

  private func span(of piece: PieceRecord, at index: Int, _ range: Range<Int>) -> TextSpan {
    TextSpan(
      range: range, isFact: piece.kind == .fact, labels: piece.labels, choice: choice, piece: index)
  }
}

extension TextLayout {
  /// A text, and where each piece of it went.
  package struct Trace: Hashable, Sendable {
    /// The text: that of `TextLayout.text`.
    package var text: String
    /// For each piece: the stretch of the text it came to, in UTF-8 bytes; nil for white space, for
    /// boundaries and for a piece that nothing is left of.
    ///
    /// A full stop that was dropped is not in it.
    package var ranges: [Range<Int>?]
  }

  /// The text of a draft in which no choice is open, with the stretch that each piece came to.
  ///
  /// - Parameters:
  ///   - draft: The draft.
  ///   - layout: Whether breaks are kept.
  package static func trace(of draft: Draft, layout: Layout = .message) -> Trace {
    var flow = TextLayout(layout)
    var writer = SpanWriter(of: draft)
    for index in draft.whole.pieces { writer.step(&flow, draft.pieces[index], at: index) }
    flow.finish(into: &writer)
    var ranges = [Range<Int>?](repeating: nil, count: draft.pieces.count)
    for span in writer.spans { ranges[span.piece] = span.range }
    return Trace(text: writer.writer.text, ranges: ranges)
  }
}
