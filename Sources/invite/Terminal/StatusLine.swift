/// A line of the terminal that tells how far a long piece of work is, and goes away at its end.
struct StatusLine: Sendable {
  private let isShown: Bool
  private let start: ContinuousClock.Instant
  private var told: ContinuousClock.Instant?

  /// Work that takes no longer than this needs no word.
  private static let patience = Duration.seconds(1)
  private static let interval = Duration.milliseconds(100)

  /// A line that says nothing yet.
  ///
  /// - Parameters:
  ///   - isShown: whether there is a terminal to show it on.
  ///   - start: when the work has begun.
  init(
    isShown: Bool = StandardStream.error.isTerminal, start: ContinuousClock.Instant = .now
  ) {
    self.isShown = isShown
    self.start = start
  }

  /// What to write to tell something; nil while it is not time to.
  ///
  /// - Parameters:
  ///   - words: what there is to tell, from the time that the work has taken so far.
  ///   - now: what time it is.
  mutating func text(
    at now: @autoclosure () -> ContinuousClock.Instant = .now, _ words: (Duration) -> String
  ) -> String? {
    guard isShown else { return nil }
    let now = now()
    guard now - start >= Self.patience, now - (told ?? start) >= Self.interval else { return nil }
    told = now
    return "\r\(words(now - start))\u{1B}[K"
  }

  /// What to write at the end, so that nothing is left of it.
  var ending: String? { told == nil ? nil : "\r\u{1B}[K" }

  /// Tells something, where it is time to.
  mutating func tell(_ words: (Duration) -> String) {
    if let text = text(words) { try? StandardStream.error.write(text) }
  }

  /// Takes the line away.
  func end() {
    if let ending { try? StandardStream.error.write(ending) }
  }
}
