/// How far a long piece of work has come, in a line of the terminal that goes away at its end.
struct ProgressLine {
  private let total: Int
  private let isShown: Bool
  private let start: ContinuousClock.Instant
  private var told: ContinuousClock.Instant?

  /// Work that takes no longer than this needs no word.
  private static let patience = Duration.seconds(1)
  private static let interval = Duration.milliseconds(100)

  /// A line for so many pieces of work.
  ///
  /// - Parameters:
  ///   - total: how many pieces there are.
  ///   - isShown: whether there is a terminal to show it on.
  ///   - start: when the work has begun.
  init(
    total: Int, isShown: Bool = StandardStream.error.isTerminal,
    start: ContinuousClock.Instant = .now
  ) {
    self.total = total
    self.isShown = isShown
    self.start = start
  }

  /// What to write when so many pieces are done; nil while there is nothing to tell.
  mutating func text(done: Int, at now: ContinuousClock.Instant = .now) -> String? {
    guard isShown, now - start >= Self.patience, now - (told ?? start) >= Self.interval else {
      return nil
    }
    told = now
    return "\r\(done)/\(total) compared\u{1B}[K"
  }

  /// What to write at the end, so that nothing is left of it.
  var ending: String? { told == nil ? nil : "\r\u{1B}[K" }

  /// Tells how many pieces are done, where it is time to.
  mutating func tell(done: Int) {
    if let text = text(done: done) { try? StandardStream.error.write(text) }
  }

  /// Takes the line away.
  func end() {
    if let ending { try? StandardStream.error.write(ending) }
  }
}
