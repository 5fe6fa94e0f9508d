#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Waits a moment, and notices when it is time to end.
///
/// The signals that end the program are held back from its start: they are asked for here, and so no
/// handler can come in between half a screen.
struct Pause {
  private let signals: sigset_t

  /// Why a wait is over.
  enum Outcome {
    /// The time is up.
    case over
    /// The terminal has another size.
    case resized
    /// The user or the system wants the program to end.
    case ended
  }

  /// Holds the signals back from now on.
  init() {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGWINCH] { unsafe sigaddset(&signals, signal) }
    self.signals = signals
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Does what may take long, which a signal ends at once, the program with it: what is written is
  /// written whole or not at all.
  func letThrough(_ work: () throws -> Void) rethrows {
    var signals = signals
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    defer { unsafe pthread_sigmask(SIG_BLOCK, &signals, nil) }
    try work()
  }

  /// Waits so many thousandths of a second, fewer where a signal comes.
  func wait(milliseconds: Int) -> Outcome {
    var time = timespec(tv_sec: 0, tv_nsec: milliseconds * 1_000_000)
    #if canImport(Darwin)
      // There is no wait for a signal that ends by itself: it is noticed after the pause.
      unsafe nanosleep(&time, nil)
      var pending = sigset_t()
      unsafe sigpending(&pending)
      let isEnded = unsafe [SIGINT, SIGTERM].contains { unsafe sigismember(&pending, $0) == 1 }
      return isEnded ? .ended : .over
    #else
      var signals = signals
      switch unsafe sigtimedwait(&signals, nil, &time) {
      case SIGINT, SIGTERM: return .ended
      case SIGWINCH: return .resized
      default: return .over
      }
    #endif
  }
}
