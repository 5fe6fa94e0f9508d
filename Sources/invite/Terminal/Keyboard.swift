#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The lines that the user types at the terminal.
///
/// Ctrl-C is noticed between two keys rather than ending the program, so that the answers can be
/// kept.
struct Keyboard {
  private let interruption = Interruption { _ in }
  private let input = FileDescriptor(0)

  /// The result of waiting for a line.
  enum Typed {
    /// A line, without its line feed.
    case line(String)
    /// The input is at its end (Control-D).
    case end
    /// A signal wants the program to end (Ctrl-C).
    case signal(Int32)
  }

  /// How long to wait for a key before the next look for signals, in milliseconds.
  private static let patience: Int32 = 50

  /// Waits for the next line.
  func line() -> Typed {
    var line: [UInt8] = []
    // One byte at a time: the input after the line is left to the next reader.
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
