/// The progress of a comparison, in a line of the terminal that is removed at its end.
struct ProgressLine {
  private let total: Int
  private var line: StatusLine

  /// A line for `total` pieces of work.
  ///
  /// - Parameters:
  ///   - total: how many pieces there are.
  ///   - line: the line to show it on.
  init(total: Int, line: StatusLine = StatusLine()) {
    self.total = total
    self.line = line
  }

  /// The text to write after `done` pieces; nil while there is nothing to show.
  mutating func text(done: Int, at now: ContinuousClock.Instant = .now) -> String? {
    let total = total
    return line.text(at: now) { _ in "\(done)/\(total) compared" }
  }

  /// The text to write at the end, which removes the line.
  var ending: String? { line.ending }

  /// Shows how many pieces are done, when it is time to.
  mutating func tell(done: Int) {
    let total = total
    line.tell { _ in "\(done)/\(total) compared" }
  }

  /// Removes the line.
  func end() { line.end() }
}
