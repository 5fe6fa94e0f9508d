#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Waits a moment, and notices when it is time to end.
///
/// The signals that end the program are blocked and looked for here, so that no handler can
/// interrupt half a screen.
struct Pause {
  private let signals: sigset_t

  /// The reason why a wait is over.
  enum Outcome {
    /// The time is up.
    case over
    /// The size of the terminal has changed.
    case resized
    /// The user or the system wants the program to end.
    case ended
  }

  /// Blocks the signals from now on.
  init() {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGWINCH] { unsafe sigaddset(&signals, signal) }
    self.signals = signals
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Runs `work`, which may take long, and lets a signal end the program meanwhile: files are
  /// written whole or not at all.
  func letThrough(_ work: () throws -> Void) rethrows {
    var signals = signals
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    defer { unsafe pthread_sigmask(SIG_BLOCK, &signals, nil) }
    try work()
  }

  /// Waits some milliseconds, fewer if a signal comes.
  func wait(milliseconds: Int) -> Outcome {
    var time = timespec(tv_sec: 0, tv_nsec: milliseconds * 1_000_000)
    #if canImport(Darwin)
      // Darwin has no timed wait for a signal, so one is noticed after the pause.
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
