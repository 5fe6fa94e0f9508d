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
  var atSeam: LayoutState {
    var state = self
    state.isAtBoundary = true
    return state
  }
}
