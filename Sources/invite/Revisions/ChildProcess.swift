import FoundationEssentials

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Another program, run to its end with its input and output kept in memory.
///
/// No shell is involved: each argument arrives unchanged. It inherits no variable of our
/// environment.
struct ChildProcess {
  /// The path of the program.
  let path: String
  /// The arguments after its name.
  let arguments: [String]
  /// The whole of its environment.
  let environment: [String: String]
  /// How many bytes it may write; beyond that, it is ended.
  let outputAtMost: Int
  /// How long it may take; after that, it is ended.
  let patience: Duration

  /// The result of a run.
  struct Run {
    /// The exit status; 128 plus the signal's number where a signal ended it.
    let status: Int
    /// What it wrote to standard output.
    let output: [UInt8]
    /// What it wrote to standard error.
    let error: String
  }

  /// The reason why a program could not be run.
  struct Failure: Error {
    /// Whether the program does not exist.
    let isMissing: Bool
    /// The system's words.
    let reason: String

    /// The reason for an error number of the system's.
    init(_ code: Int32) {
      isMissing = code == ENOENT
      reason = unsafe String(cString: strerror(code)).lowercased()
    }

    /// A program that had to be ended.
    fileprivate init(_ reason: String) {
      isMissing = false
      self.reason = reason
    }
  }

  /// Runs it.
  ///
  /// - Parameter input: its standard input.
  func run(input: [UInt8] = []) throws(Failure) -> Run {
    var pipes: [Pipe] = []
    do throws(Failure) {
      for _ in 0..<3 { pipes.append(try Pipe()) }
    } catch {
      for pipe in pipes { pipe.close() }
      throw error
    }
    let process: pid_t
    do throws(Failure) {
      process = try start(pipes)
    } catch {
      for pipe in pipes { pipe.close() }
      throw error
    }
    pipes[0].reading.close()
    pipes[1].writing.close()
    pipes[2].writing.close()
    var exchange = Exchange(
      input: input[...], to: pipes[0].writing, from: [pipes[1].reading, pipes[2].reading],
      outputAtMost: outputAtMost, until: .now + patience)
    let failure = exchange.run()
    if failure != nil { kill(process, SIGKILL) }
    let status = Self.end(of: process)
    if let failure { throw Failure(failure) }
    return Run(
      status: status, output: exchange.outputs[0],
      error: String(decoding: exchange.outputs[1], as: UTF8.self))
  }

  /// Starts it with its standard streams at the ends of pipes.
  private func start(_ pipes: [Pipe]) throws(Failure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // Signals that this program blocks or ignores are not blocked or ignored there.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGPIPE, SIGINT, SIGTERM] { unsafe sigaddset(&signals, signal) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    // The other ends close by themselves when the program starts.
    unsafe posix_spawn_file_actions_adddup2(&actions, pipes[0].reading.number, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, pipes[1].writing.number, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, pipes[2].writing.number, 2)
    let words = unsafe ([path] + arguments).map { unsafe strdup($0) }
    let settings = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") }
    defer { unsafe (words + settings).forEach { unsafe free($0) } }
    var process = pid_t()
    let code = unsafe posix_spawn(
      &process, path, &actions, &attributes, words + [nil], settings + [nil])
    guard code == 0 else { throw Failure(code) }
    return process
  }

  /// Waits for its end.
  private static func end(of process: pid_t) -> Int {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = Int(status & 0x7F)
    return signal == 0 ? Int(status >> 8) & 0xFF : 128 + signal
  }
}

/// Two ends of one pipe, which no program started later gets to see.
private struct Pipe {
  let reading: FileDescriptor
  let writing: FileDescriptor

  init() throws(ChildProcess.Failure) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw ChildProcess.Failure(errno) }
    (reading, writing) = (FileDescriptor(ends[0]), FileDescriptor(ends[1]))
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  func close() {
    reading.close()
    writing.close()
  }
}

/// Writes to one pipe and reads from others, whichever is ready, so that neither side ever waits
/// for the other.
private struct Exchange {
  var input: ArraySlice<UInt8>
  var outputs: [[UInt8]]
  private var writing: FileDescriptor?
  private var reading: [FileDescriptor?]
  private let outputAtMost: Int
  private let end: ContinuousClock.Instant

  init(
    input: ArraySlice<UInt8>, to writing: FileDescriptor, from reading: [FileDescriptor],
    outputAtMost: Int, until end: ContinuousClock.Instant
  ) {
    self.outputAtMost = outputAtMost
    self.end = end
    self.input = input
    self.writing = writing
    self.reading = reading
    outputs = reading.map { _ in [] }
    _ = fcntl(writing.number, F_SETFL, O_NONBLOCK)
  }

  /// Continues until the program has closed its side.
  ///
  /// - Returns: the reason for stopping earlier; nil where it did not.
  mutating func run() -> String? {
    defer { for file in [writing] + reading { if let file { file.close() } } }
    closeInputIfDone()
    while writing != nil || reading.contains(where: { $0 != nil }) {
      // `poll` skips a negative number.
      var polled = [pollfd(fd: writing?.number ?? -1, events: Int16(POLLOUT), revents: 0)]
      polled += reading.map { pollfd(fd: $0?.number ?? -1, events: Int16(POLLIN), revents: 0) }
      let left = ContinuousClock.now.duration(to: end)
      guard left > .zero else { return "it takes too long" }
      let milliseconds = Int32(left.components.seconds * 1_000) + 100
      guard unsafe poll(&polled, numericCast(polled.count), milliseconds) >= 0 else {
        if errno == EINTR { continue }
        break
      }
      if polled[0].revents != 0 { write() }
      for number in reading.indices where polled[number + 1].revents != 0 { read(number) }
      if outputs.contains(where: { $0.count > outputAtMost }) { return "it says too much" }
    }
    return nil
  }

  private mutating func write() {
    guard let file = writing else { return }
    let written = file.write(input)
    if written >= 0 {
      input = input.dropFirst(written)
    } else if errno != EINTR && errno != EAGAIN {
      // The program does not read the rest.
      input = []
    }
    closeInputIfDone()
  }

  private mutating func closeInputIfDone() {
    guard input.isEmpty, let file = writing else { return }
    file.close()
    writing = nil
  }

  private mutating func read(_ number: Int) {
    guard let file = reading[number] else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = file.read(into: &buffer)
    if count < 0, errno == EINTR { return }
    guard count > 0 else {
      file.close()
      reading[number] = nil
      return
    }
    outputs[number] += buffer[..<count]
  }
}
