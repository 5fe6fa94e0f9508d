/// How far a comparison has come, in a line of the terminal that goes away at its end.
struct ProgressLine {
  private let total: Int
  private var line: StatusLine

  /// A line for so many pieces of work.
  ///
  /// - Parameters:
  ///   - total: how many pieces there are.
  ///   - line: where it is reported.
  init(total: Int, line: StatusLine = StatusLine()) {
    self.total = total
    self.line = line
  }

  /// What to write when so many pieces are done; nil while there is nothing to tell.
  mutating func text(done: Int, at now: ContinuousClock.Instant = .now) -> String? {
    let total = total
    return line.text(at: now) { _ in "\(done)/\(total) compared" }
  }

  /// What to write at the end, so that nothing is left of it.
  var ending: String? { line.ending }

  /// Tells how many pieces are done, where it is time to.
  mutating func tell(done: Int) {
    let total = total
    line.tell { _ in "\(done)/\(total) compared" }
  }

  /// Takes the line away.
  func end() { line.end() }
}
