#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What somebody types at the terminal, a line at a time.
///
/// Ctrl-C is noticed between two keys rather than ending the program, so that what was answered can be
/// kept.
struct Keyboard {
  private let interruption = Interruption { _ in }
  private let input = FileDescriptor(0)

  /// What has come of waiting for a line.
  enum Typed {
    /// A line, without its line feed.
    case line(String)
    /// There are no more (Control-D).
    case end
    /// A signal is to end the program (Ctrl-C).
    case signal(Int32)
  }

  /// How long to wait for a key before signals are looked for again, in milliseconds.
  private static let patience: Int32 = 50

  /// Waits for the next line.
  func line() -> Typed {
    var line: [UInt8] = []
    // One at a time: what is behind the line is for whoever reads next.
    var key: [UInt8] = [0]
    while true {
      if let signal = interruption.received { return .signal(signal) }
      guard StandardStream.inputIsReady(within: Self.patience) else { continue }
      let count = input.read(into: &key)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        return line.isEmpty ? .end : .line(String(decoding: line, as: UTF8.self))
      }
      if key[0] == UInt8(ascii: "\n") { return .line(String(decoding: line, as: UTF8.self)) }
      line.append(key[0])
    }
  }
}
