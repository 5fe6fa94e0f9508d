import Foundation

/// How long the thread that runs a closure has computed for it, however busy the machine is: the least
/// of three times, in seconds.
func processorTime(of body: () -> Void) -> Double {
  let times = (0..<3).map { _ in
    let start = threadTime()
    body()
    return threadTime() - start
  }
  return times.min() ?? 0
}

private func threadTime() -> Double {
  var time = timespec()
  guard unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return 0 }
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
