#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Notices that the user or the system wants the program to end, so that it can end between two
/// lines.
///
/// The signals are held back and asked for: no handler can come in between. A second one ends the
/// program at once.
struct Interruption {
  private let signals: [Int32]

  /// Holds the signals back from now on, but those that whoever started the program has it ignore.
  init() {
    let ignored = unsafe unsafeBitCast(SIG_IGN, to: Int.self)
    signals = [SIGINT, SIGTERM, SIGHUP].filter { number in
      let handler = signal(number, SIG_DFL)
      guard unsafe unsafeBitCast(handler, to: Int.self) == ignored else { return true }
      _ = signal(number, SIG_IGN)
      return false
    }
    var set = Self.set(of: signals)
    unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  /// The number of a signal that has come, if one has; it is taken, and the next is not held back.
  func take() -> Int32? {
    var pending = sigset_t()
    unsafe sigpending(&pending)
    guard let number = signals.first(where: { unsafe sigismember(&pending, $0) == 1 }) else {
      return nil
    }
    var one = Self.set(of: [number])
    var taken: Int32 = 0
    unsafe sigwait(&one, &taken)
    var all = Self.set(of: signals)
    unsafe pthread_sigmask(SIG_UNBLOCK, &all, nil)
    return number
  }

  private static func set(of signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in signals { unsafe sigaddset(&set, signal) }
    return set
  }
}
