extension TextLayout {
  /// Whether some pieces never make a longer text than others, whatever the facts in them say and
  /// whatever is before and after them.
  ///
  /// Facts with the same labels are taken to have the same text. Both are taken to be between two
  /// boundaries, as the alternatives of a choice are. The answer holds in every unit that adds up, and for
  /// graphemes, GSM-7 and the weights of X as far as each piece is counted by itself.
  ///
  /// - Parameters:
  ///   - left: What has to be shorter, or as long.
  ///   - right: What it is held against.
  ///   - emptiable: The labels of the facts that may print nothing.
  ///   - layout: Whether breaks are kept.
  /// - Returns: true only where it is sure. It is not where web addresses or mentions are in the
  ///   literal text, which channels may count at a price of their own, nor where many facts decide.
  package static func isNeverLonger(
    _ left: CountedPieces, than right: CountedPieces, emptiable: Set<[Int]>,
    layout: Layout = .message
  ) -> Bool {
    guard !left.mayBePriced, !right.mayBePriced, left.isPlain || !right.isPlain else {
      return false
    }
    for (label, count) in left.facts where count > right.facts[label, default: 0] { return false }
    // How much longer the literal text is at worst; negative where it is shorter in every unit.
    var excess = zip(left.lengths, right.lengths).map { $0 - $1 }.max() ?? 0
    for (label, count) in right.facts where !emptiable.contains(label) {
      excess -= count - left.facts[label, default: 0]
    }
    if excess + left.gapLength + right.mostDropped + mostDisadvantage <= 0 { return true }
    let labels = Array(right.facts.keys)
    guard labels.count <= mostFacts else { return false }
    return everyText(of: labels[...], as: [:], emptiable) { texts in
      // A text that may give up its full stop has another unit at least.
      let goingOn = right.facts.filter { texts[$0.key]?.hasPrefix(". ") == true }
      let excess = goingOn.reduce(excess) { $0 - $1.value + left.facts[$1.key, default: 0] }
      let pair = (left.filled(with: texts), right.filled(with: texts))
      return LayoutState.beforeAlternatives.allSatisfy { state in
        let shorter = Run(of: pair.0, from: state, layout)
        let longer = Run(of: pair.1, from: state, layout)
        let rest = shorter.state.disadvantage(against: longer.state)
        return excess + shorter.extra - longer.extra + rest <= 0
      }
    }
  }

  /// Tries every kind of text for every fact.
  private static func everyText(
    of labels: ArraySlice<[Int]>, as texts: [[Int]: String], _ emptiable: Set<[Int]>,
    _ holds: ([[Int]: String]) -> Bool
  ) -> Bool {
    guard let label = labels.first else { return holds(texts) }
    return kindsOfText.allSatisfy { text in
      guard !text.isEmpty || emptiable.contains(label) else { return true }
      var texts = texts
      texts[label] = text
      return everyText(of: labels.dropFirst(), as: texts, emptiable, holds)
    }
  }

  /// Texts that flow can tell apart: what they start with, and whether they end a sentence.
  private static let kindsOfText = [
    "x", "x.", ")x", ")x.", ")", ". x", ". x.", "\"", "",
  ]

  /// With more facts than this, trying every kind of text takes too long.
  private static let mostFacts = 4

  /// By how much two texts can differ in length because of the layout states that they leave: an upper
  /// bound, whatever comes after them.
  fileprivate static let mostDisadvantage = 3
}

/// What flow makes of pieces beyond the length of their texts.
private struct Run {
  /// The state they leave.
  private(set) var state: LayoutState
  /// The length of the gaps, less what is dropped.
  private(set) var extra = 0

  init(of pieces: [PieceRecord], from start: LayoutState, _ layout: Layout) {
    var flow = TextLayout(layout)
    flow.state = start
    var counter = ExtraCounter()
    for piece in pieces {
      flow.step(piece, into: &counter)
      // Any text settles a mark that is held, so that one which is held now is its own.
      if flow.state.held != nil, !piece.text.isEmpty { counter.extra -= 1 }
    }
    flow.state.isAtBoundary = true
    state = flow.state
    extra = counter.extra
  }
}

private struct ExtraCounter: LayoutSink {
  var extra = 0

  mutating func take(_ gap: Gap) { extra += gap.length }

  mutating func take(_ mark: TrailingPunctuation) { extra += 1 }

  mutating func take(_ piece: PieceRecord, at index: Int, droppingFullStop: Bool) {
    if droppingFullStop { extra -= 1 }
  }
}

extension Gap {
  /// How many line feeds or spaces it is.
  var length: Int { self == .paragraph ? 2 : 1 }
}

extension LayoutState {
  /// Every state, as far as lengths go, in which an alternative can start.
  fileprivate static let beforeAlternatives: [LayoutState] = {
    var states = [LayoutState().atBoundary]
    for endsSentence in [false, true] {
      var state = LayoutState().atBoundary
      state.hasStarted = true
      state.endsSentence = endsSentence
      for pending in [nil, Gap.space, .line, .paragraph] {
        state.pending = pending
        states.append(state)
      }
      state.pending = nil
      for mark in [TrailingPunctuation.fullStop, .comma, .question, .parenthesis] {
        state.held = mark
        states.append(state)
      }
    }
    return states
  }()

  /// How much longer the rest of a message can become after this state than after another, at most.
  fileprivate func disadvantage(against other: LayoutState) -> Int {
    // A mark that is held comes with a space, and only one of them may drop a full stop after it.
    guard held == other.held, !hasStarted || other.hasStarted else {
      return TextLayout.mostDisadvantage
    }
    let fullStop = endsSentence || !other.endsSentence ? 0 : 1
    guard let pending else { return fullStop }
    if let other = other.pending, pending <= other { return fullStop }
    // The other's gap may come to nothing before a mark.
    return pending.length + 1
  }
}
