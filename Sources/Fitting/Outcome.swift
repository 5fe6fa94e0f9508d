/// What came of fitting a draft.
public enum Outcome: Hashable, Sendable {
  /// The most preferred text that is within every limit.
  case fits(Fit)
  /// Even the shortest text is too long.
  case tooLong(Overrun)
  /// On every way, a choice is reached that has no available alternative.
  case unavailable
}
