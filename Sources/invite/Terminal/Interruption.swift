import Dispatch
import Synchronization

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
/// The signals are blocked, and a thread of its own waits for them: no handler can interrupt a
/// line. A second signal ends the program at once, and a first one that is not heeded does so
/// within a second, for example in the middle of a slow record.
final class Interruption: Sendable {
  private let signals: [Int32]
  /// The number of the signal received; 0 while there is none.
  private let number = Atomic<Int32>(0)

  /// How long a run may take to finish its current work after a signal, in milliseconds.
  private static let patience = 500
  /// How long the program may run after a signal at all, in milliseconds.
  private static let lastPatience = 900

  /// Blocks the signals from now on, except for those that the program was started to ignore.
  ///
  /// - Parameter giveUp: receives the number of the signal if the program still runs a moment after
  ///   it; then the program ends.
  init(giveUp: @escaping @Sendable (Int32) -> Void) {
    let ignored = unsafe unsafeBitCast(SIG_IGN, to: Int.self)
    signals = [SIGINT, SIGTERM, SIGHUP].filter { number in
      let handler = signal(number, SIG_DFL)
      guard unsafe unsafeBitCast(handler, to: Int.self) == ignored else { return true }
      _ = signal(number, SIG_IGN)
      return false
    }
    var set = Self.set(of: signals)
    unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    guard !signals.isEmpty else { return }
    // A queue of its own has its own thread, however busy the others are.
    DispatchQueue(label: "invite.signals", qos: .userInteractive).async { [self] in
      var set = Self.set(of: signals)
      unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
      var taken: Int32 = 0
      while unsafe sigwait(&set, &taken) != 0 {}
      number.store(taken, ordering: .sequentiallyConsistent)
      // A second signal is not blocked here, and ends the program by default.
      unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
      let signal = taken
      // `giveUp` may write to somebody who does not read, and so never return.
      DispatchQueue(label: "invite.last").asyncAfter(
        deadline: .now() + .milliseconds(Self.lastPatience)
      ) { Self.end(by: signal) }
      Self.sleep(Self.patience)
      giveUp(signal)
      Self.end(by: signal)
    }
  }

  /// The number of the signal received, if any.
  var received: Int32? {
    let number = number.load(ordering: .sequentiallyConsistent)
    return number == 0 ? nil : number
  }

  /// Ends the program with the status of a signal, whatever is in progress.
  static func end(by signal: Int32) -> Never { _exit(128 + signal) }

  /// Waits some milliseconds.
  static func sleep(_ milliseconds: Int) {
    var time = timespec(tv_sec: 0, tv_nsec: milliseconds * 1_000_000)
    unsafe nanosleep(&time, nil)
  }

  private static func set(of signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in signals { unsafe sigaddset(&set, signal) }
    return set
  }
}
