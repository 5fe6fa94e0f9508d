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
/// The signals are held back and waited for on a thread of their own: no handler can come in between.
/// A second one ends the program at once, and a first one that nobody has heeded does so within a
/// second, as in the middle of a record that takes long.
final class Interruption: Sendable {
  private let signals: [Int32]
  /// The number of the signal that has come; 0 while none has.
  private let number = Atomic<Int32>(0)

  /// How long a run may take to come to the end of what it has begun, in thousandths of a second.
  private static let patience = 500
  /// How long the program may run at all after a signal.
  private static let lastPatience = 900

  /// Holds the signals back from now on, but those that whoever started the program has it ignore.
  ///
  /// - Parameter giveUp: told the number of the signal when one has come and the program still runs a
  ///   moment later; after it the program ends.
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
    // A queue of its own has a thread of its own, however busy the others are.
    DispatchQueue(label: "invite.signals", qos: .userInteractive).async { [self] in
      var set = Self.set(of: signals)
      unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
      var taken: Int32 = 0
      while unsafe sigwait(&set, &taken) != 0 {}
      number.store(taken, ordering: .sequentiallyConsistent)
      // The next one is not held back here, and does what it does to every program.
      unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
      let signal = taken
      // What `giveUp` has to say may go to somebody who does not take it.
      DispatchQueue(label: "invite.last").asyncAfter(
        deadline: .now() + .milliseconds(Self.lastPatience)
      ) { Self.end(by: signal) }
      Self.sleep(Self.patience)
      giveUp(signal)
      Self.end(by: signal)
    }
  }

  /// The number of the signal that has come, if one has.
  var received: Int32? {
    let number = number.load(ordering: .sequentiallyConsistent)
    return number == 0 ? nil : number
  }

  /// Ends the program with the status of a signal, whatever is still being done.
  static func end(by signal: Int32) -> Never { _exit(128 + signal) }

  /// Waits so many thousandths of a second.
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
