import Foundation

/// The time of the processor that this process has had.
///
/// Work within a process is measured by it and not by the clock on the wall: what else goes on, on
/// the machine, then hardly shows.
public enum ProcessorTime {
  /// The time up to now, in nanoseconds.
  public static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }
}
