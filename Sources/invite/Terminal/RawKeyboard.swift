#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The keys that the user presses at the terminal, one by one and without an echo.
struct RawKeyboard {
  private let interruption = Interruption { _ in }
  private let input = FileDescriptor(0)

  /// A key.
  enum Key: Equatable {
    case up, down, left, right, home, end, pageUp, pageDown, enter, escape
    case letter(Character)
    /// A key that is of no use here.
    case other
    /// The window has another size.
    case resized
    /// A signal wants the program to end (Ctrl-C), or the input is at its end.
    case quit(Int32?)
  }

  /// Does some work that reads keys; afterwards the terminal is as before, at a signal too.
  ///
  /// - Returns: the result; nil where standard input is no terminal.
  static func use<Result>(_ work: (RawKeyboard) -> Result) -> Result? {
    var settings = termios()
    guard unsafe tcgetattr(0, &settings) == 0 else { return nil }
    let before = settings
    let keyboard = RawKeyboard()
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
    unsafe withUnsafeMutableBytes(of: &settings.c_cc) { signs in
      // Each key by itself; Ctrl-Z would leave the other screen to the shell.
      unsafe signs[Int(VMIN)] = 1
      unsafe signs[Int(VTIME)] = 0
      unsafe signs[Int(VSUSP)] = Self.disabled
      unsafe signs[Int(VQUIT)] = Self.disabled
    }
    guard unsafe tcsetattr(0, TCSADRAIN, &settings) == 0 else { return nil }
    defer {
      var settings = before
      unsafe tcsetattr(0, TCSADRAIN, &settings)
    }
    return work(keyboard)
  }

  /// Waits for the next key.
  ///
  /// - Parameters:
  ///   - columns: how many columns the window has had so far.
  ///   - rows: how many rows.
  func next(columns: Int?, rows: Int?) -> Key {
    while true {
      if let signal = interruption.received { return .quit(signal) }
      let error = StandardStream.error
      if error.columns != columns || error.rows != rows { return .resized }
      guard StandardStream.inputIsReady(within: Self.patience) else { continue }
      switch byte() {
      case nil: return .quit(nil)
      case 0x0A, 0x0D: return .enter
      case 0x04: return .quit(nil)
      case 0x1B: return sequence()
      case let byte?:
        guard let letter = letter(from: byte) else { continue }
        return .letter(letter)
      }
    }
  }

  /// The value of a sign that the terminal is not to know (`_POSIX_VDISABLE`, a macro of C).
  private static var disabled: UInt8 {
    #if canImport(Darwin)
      0xFF
    #else
      0
    #endif
  }

  /// How long to wait for a key before the next look around, in milliseconds.
  private static let patience: Int32 = 50

  private func byte() -> UInt8? {
    var buffer: [UInt8] = [0]
    while true {
      let count = input.read(into: &buffer)
      if count < 0, errno == EINTR { continue }
      return count > 0 ? buffer[0] : nil
    }
  }

  /// The key of an escape sequence, as xterm and its like send them.
  private func sequence() -> Key {
    guard StandardStream.inputIsReady(within: Self.patience), let opening = byte() else {
      return .escape
    }
    guard opening == UInt8(ascii: "[") || opening == UInt8(ascii: "O") else { return .escape }
    var digits = 0
    while StandardStream.inputIsReady(within: Self.patience), let byte = byte() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits = min(digits, 999) * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: ";"): digits = 0
      case UInt8(ascii: "A"): return .up
      case UInt8(ascii: "B"): return .down
      case UInt8(ascii: "C"): return .right
      case UInt8(ascii: "D"): return .left
      case UInt8(ascii: "H"): return .home
      case UInt8(ascii: "F"): return .end
      case UInt8(ascii: "~"):
        switch digits {
        case 1, 7: return .home
        case 4, 8: return .end
        case 5: return .pageUp
        case 6: return .pageDown
        case 200: return pasted()
        default: return .other
        }
      default: return .other
      }
    }
    return .escape
  }

  /// Passes over what is pasted, whose letters are no keys.
  private func pasted() -> Key {
    let end = Array("\u{1B}[201~".utf8)
    var last: [UInt8] = []
    while last != end, StandardStream.inputIsReady(within: Self.patience), let byte = byte() {
      last = (last + [byte]).suffix(end.count)
    }
    return .other
  }

  private func letter(from first: UInt8) -> Character? {
    var bytes = [first]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    while bytes.count < length, StandardStream.inputIsReady(within: Self.patience),
      let byte = byte()
    {
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self).first
  }
}
