/// The progress of a batch in a line of the terminal: a bar and the time left where the size of the
/// input is known.
struct BatchProgress: Sendable {
  private let size: Int?
  private var line: StatusLine

  private static let width = 24

  /// The progress of a batch.
  ///
  /// - Parameters:
  ///   - size: how many bytes there are to read; nil where that is unknown.
  ///   - line: the line to show it on.
  init(size: Int?, line: StatusLine) {
    self.size = size.flatMap { $0 > 0 ? $0 : nil }
    self.line = line
  }

  /// The text to write after that many records and bytes; nil while there is nothing to show.
  mutating func text(
    records: Int, bytes: Int, at now: ContinuousClock.Instant = .now
  ) -> String? {
    let size = size
    return line.text(at: now) { Self.words(records, bytes, of: size, in: $0) }
  }

  /// Shows the progress, when it is time to.
  mutating func tell(records: Int, bytes: Int) {
    let size = size
    line.tell { Self.words(records, bytes, of: size, in: $0) }
  }

  /// Removes the line.
  func end() { line.end() }

  private static func words(
    _ records: Int, _ bytes: Int, of size: Int?, in time: Duration
  ) -> String {
    let seconds = max(
      Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18, 0.001)
    let told = "\(records) done, \(Int((Double(records) / seconds).rounded())) a second"
    guard let size else { return told }
    let share = min(Double(bytes) / Double(size), 1)
    let filled = Int((share * Double(width)).rounded(.down))
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    guard share > 0 else { return "[\(bar)]   0 %  \(told)" }
    let left = Int((seconds * (1 - share) / share).rounded(.up))
    let percentage = "\(Int((share * 100).rounded(.down)))"
    let padding = String(repeating: " ", count: max(0, 3 - percentage.count))
    return "[\(bar)] \(padding)\(percentage) %  \(told), \(clock(left)) left"
  }

  private static func clock(_ seconds: Int) -> String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (minutes, rest) = (seconds / 60, padded(seconds % 60))
    return minutes < 60 ? "\(minutes):\(rest)" : "\(minutes / 60):\(padded(minutes % 60)):\(rest)"
  }
}
