/// All that flow has to remember of the text so far.
struct FlowState: Hashable {
  /// The gap that is owed before the next text.
  var pending: Gap?
  /// Whether any text was written; before that, gaps count for nothing.
  var hasStarted = false
  /// Whether the text so far, gaps aside, ends a sentence.
  var endsSentence = false
  /// Whether literal text that comes next directly follows an output, a choice or a block's edge.
  var isAtSeam = false
  /// A mark with a space before it, of which what comes next decides whether the space stays.
  ///
  /// While it is held, nothing is pending and `endsSentence` speaks of the text before it.
  var held: ClosingMark?

  /// How many codes there are.
  static let codeCount = 32 + 4 * ClosingMark.allCases.count

  /// The state as a small number.
  var code: Int {
    let flags = (endsSentence ? 2 : 0) + (isAtSeam ? 1 : 0)
    if let held { return 32 + 4 * Int(held.rawValue) + flags }
    return (pending.map { 8 * ($0.rawValue + 1) } ?? 0) + (hasStarted ? 4 : 0) + flags
  }

  /// The start of a message.
  init() {}

  /// The state of a code.
  init(code: Int) {
    endsSentence = code & 2 != 0
    isAtSeam = code & 1 != 0
    if code >= 32 {
      hasStarted = true
      held = ClosingMark(rawValue: UInt8((code - 32) / 4))
    } else {
      hasStarted = code & 4 != 0
      pending = Gap(rawValue: code / 8 - 1)
    }
  }

  /// The state after the edge of a block, a choice or an alternative.
  var atSeam: FlowState {
    var state = self
    state.isAtSeam = true
    return state
  }
}
