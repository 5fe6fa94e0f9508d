/// A line of the terminal with the progress of a long piece of work, which is removed at its end.
struct StatusLine: Sendable {
  private let isShown: Bool
  private let start: ContinuousClock.Instant
  private var lastUpdate: ContinuousClock.Instant?

  /// Work that takes no longer shows no line.
  private static let patience = Duration.seconds(1)
  private static let interval = Duration.milliseconds(100)

  /// A line that is not shown yet.
  ///
  /// - Parameters:
  ///   - isShown: whether there is a terminal to show it on.
  ///   - start: the time at which the work has begun.
  init(
    isShown: Bool = StandardStream.error.isTerminal, start: ContinuousClock.Instant = .now
  ) {
    self.isShown = isShown
    self.start = start
  }

  /// The text to write to show the progress; nil while it is not time to.
  ///
  /// - Parameters:
  ///   - words: the progress in words, given the time that the work has taken so far.
  ///   - now: the current time.
  mutating func text(
    at now: @autoclosure () -> ContinuousClock.Instant = .now, _ words: (Duration) -> String
  ) -> String? {
    guard isShown else { return nil }
    let now = now()
    guard now - start >= Self.patience, now - (lastUpdate ?? start) >= Self.interval else {
      return nil
    }
    lastUpdate = now
    return "\r\(words(now - start))\u{1B}[K"
  }

  /// The text to write at the end, which removes the line.
  var ending: String? { lastUpdate == nil ? nil : "\r\u{1B}[K" }

  /// Shows the progress, when it is time to.
  mutating func tell(_ words: (Duration) -> String) {
    if let text = text(words) { try? StandardStream.error.write(text) }
  }

  /// Removes the line.
  func end() {
    if let ending { try? StandardStream.error.write(ending) }
  }
}
