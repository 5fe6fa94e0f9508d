/// How the white space of a message is laid out.
public enum Layout: Hashable, Sendable {
  /// Line breaks and paragraph breaks are kept.
  case message
  /// One line: each break is a space.
  case subject
}

/// The transducer that turns pieces into text: gaps that meet become one, the ends are trimmed, and
/// literal text that directly follows a boundary gives up a space before closing punctuation and a
/// second full stop, which an output that begins with one and goes on gives up as well.
///
/// An article or a possessive at the start of an output gets a capital where a sentence begins. That
/// changes no length, so that only the writer knows of it.
///
/// The same steps write a text and count it, so that what was counted is what is written.
public struct TextLayout {
  var layout: Layout
  var state = LayoutState()

  init(_ layout: Layout) {
    self.layout = layout
  }

  /// The text of a draft in which no choice is open.
  ///
  /// - Parameters:
  ///   - draft: The draft.
  ///   - layout: Whether breaks are kept.
  ///   - keepingEnds: Whether white space at the ends is kept, as one space, where the text is to
  ///     become a part of another.
  package static func text(
    of draft: Draft, layout: Layout = .message, keepingEnds: Bool = false
  ) -> String {
    var flow = TextLayout(layout)
    var writer = LayoutWriter(of: draft, isPart: keepingEnds)
    flow.state.hasStarted = keepingEnds
    for piece in draft.pieces[draft.whole.pieces] { flow.step(piece, into: &writer) }
    flow.finish(keepingEnd: keepingEnds, into: &writer)
    if keepingEnds, !draft.isVerbatim, writer.bytes.first == UInt8(ascii: "\n") {
      return " " + writer.text.drop { $0 == "\n" }
    }
    return writer.text
  }

  /// Takes the next piece.
  mutating func step(_ piece: PieceRecord, at index: Int = 0, into sink: inout some LayoutSink) {
    switch piece.kind {
    case .gap(let gap): owe(gap, into: &sink)
    case .boundary: state.isAtBoundary = true
    case .fact:
      if !piece.text.isEmpty {
        settle(joining: piece.shape.lead != nil, into: &sink)
        // Of a clause that goes on behind a sentence: `. It held`.
        let goesOn = piece.shape.startsWithFullStop && piece.shape.follower == .closes
        take(piece, at: index, droppingFullStop: goesOn && dropsFullStop, into: &sink)
      }
      state.isAtBoundary = true
    case .literal:
      if !piece.text.isEmpty { takeLiteral(piece, at: index, into: &sink) }
    }
  }

  /// Takes the end of the message.
  mutating func finish(keepingEnd: Bool = false, into sink: inout some LayoutSink) {
    settle(joining: true, into: &sink)
    if keepingEnd, state.pending != nil { sink.take(Gap.space) }
    state.pending = nil
  }

  /// Takes white space.
  mutating func owe(_ gap: Gap, into sink: inout some LayoutSink) {
    settle(joining: true, into: &sink)
    guard state.hasStarted else { return }
    let gap = layout == .subject ? .space : gap
    state.pending = state.pending.map { max($0, gap) } ?? gap
    // Nothing drops what is after a break.
    if state.pending != .space { state.endsSentence = false }
  }

  private mutating func takeLiteral(
    _ piece: PieceRecord, at index: Int, into sink: inout some LayoutSink
  ) {
    settle(joining: piece.shape.lead != nil, into: &sink)
    var dropsFullStop = false
    if state.isAtBoundary, let lead = piece.shape.lead {
      if state.pending == .space {
        switch piece.shape.follower {
        case .opens: break
        case .closes: state.pending = nil
        case .unknown:
          state.pending = nil
          state.isAtBoundary = false
          state.held = lead
          return
        }
      }
      dropsFullStop = self.dropsFullStop && piece.shape.startsWithFullStop
    }
    take(piece, at: index, droppingFullStop: dropsFullStop, into: &sink)
    state.isAtBoundary = false
  }

  /// Whether a full stop that came next would be a second one.
  private var dropsFullStop: Bool { state.pending == nil && state.endsSentence }

  private mutating func take(
    _ piece: PieceRecord, at index: Int, droppingFullStop: Bool, into sink: inout some LayoutSink
  ) {
    let hadGap = state.pending != nil
    if let gap = state.pending { sink.take(gap) }
    sink.take(piece, at: index, droppingFullStop: droppingFullStop)
    state.pending = nil
    state.hasStarted = true
    conclude(piece.shape.ending, afterGap: hadGap)
  }

  /// Decides about a mark that is held: it joins the text before it, or keeps its space.
  private mutating func settle(joining: Bool, into sink: inout some LayoutSink) {
    guard let mark = state.held else { return }
    state.held = nil
    if joining, mark == .fullStop, state.endsSentence {
      sink.dropFullStop()
      return
    }
    if !joining { sink.take(Gap.space) }
    sink.take(mark)
    conclude(mark.ending, afterGap: !joining)
  }

  private mutating func conclude(_ ending: SentenceEnding, afterGap: Bool) {
    switch ending {
    case .ends: state.endsSentence = true
    case .opens: state.endsSentence = false
    case .keeps: if afterGap { state.endsSentence = false }
    }
  }
}

/// All that flow has to remember of the text so far.
struct LayoutState: Hashable {
  /// The gap that is owed before the next text.
  var pending: Gap?
  /// Whether any text was written; before that, gaps count for nothing.
  var hasStarted = false
  /// Whether the text so far, gaps aside, ends a sentence.
  var endsSentence = false
  /// Whether literal text that comes next directly follows an output, a choice or a block's edge.
  var isAtBoundary = false
  /// A mark with a space before it, of which what comes next decides whether the space stays.
  ///
  /// While it is held, nothing is pending and `endsSentence` speaks of the text before it.
  var held: TrailingPunctuation?

  /// The state after the edge of a block, a choice or an alternative.
  var atBoundary: LayoutState {
    var state = self
    state.isAtBoundary = true
    return state
  }
}

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
