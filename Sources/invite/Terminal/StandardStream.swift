import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Standard output and standard error, unbuffered, and with every failure noticed.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Whether a person is looking at it.
  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Whether a person is typing on standard input.
  static var inputIsTerminal: Bool { isatty(0) == 1 }

  /// Whether standard input has something to read, or is at its end.
  ///
  /// - Parameter patience: how long to wait for it, in milliseconds.
  static func inputIsReady(within patience: Int32) -> Bool {
    var file = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&file, 1, patience) > 0
  }

  /// How many columns its terminal has; nil where it is none.
  var columns: Int? { size.flatMap { $0.ws_col > 0 ? Int($0.ws_col) : nil } }

  /// How many rows its terminal has; nil where it is none.
  var rows: Int? { size.flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil } }

  private var size: winsize? {
    var size = winsize()
    // The type of the request's number differs from system to system.
    return unsafe ioctl(rawValue, numericCast(TIOCGWINSZ), &size) == 0 ? size : nil
  }

  /// Whether nobody reads it any more: the other end of a pipe is closed, or the terminal is.
  var isClosed: Bool {
    var file = pollfd(fd: rawValue, events: 0, revents: 0)
    return unsafe poll(&file, 1, 0) > 0
      && file.revents & Int16(POLLERR | POLLHUP | POLLNVAL) != 0
  }

  /// Writes a whole text.
  ///
  /// A reader that has gone away is no error: there is nobody left to report it to.
  func write(_ text: String) throws(WriteFailure) {
    try Self.write(text, to: FileDescriptor(rawValue))
  }

  /// Writes a text to the terminal that the program was started from.
  ///
  /// - Returns: whether there is such a terminal.
  static func writeToTerminal(_ text: String) -> Bool {
    let terminal = FileDescriptor(unsafe open("/dev/tty", O_WRONLY))
    guard terminal.number >= 0 else { return false }
    defer { terminal.close() }
    return (try? write(text, to: terminal)) != nil
  }

  private static func write(_ text: String, to file: FileDescriptor) throws(WriteFailure) {
    var rest = Array(text.utf8)[...]
    _ = try write(&rest, to: file)
  }

  /// Writes bytes, and leaves in `rest` those that could not be written.
  ///
  /// - Returns: whether somebody reads them.
  func write(_ rest: inout ArraySlice<UInt8>) throws(WriteFailure) -> Bool {
    try Self.write(&rest, to: FileDescriptor(rawValue))
  }

  private static func write(
    _ rest: inout ArraySlice<UInt8>, to file: FileDescriptor
  ) throws(WriteFailure) -> Bool {
    while !rest.isEmpty {
      let written = file.write(rest)
      if written < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { return false }
        throw WriteFailure(reason: unsafe String(cString: strerror(errno)))
      }
      rest = rest.dropFirst(written)
    }
    return true
  }

  /// Removes the last bytes written, if they are at the end of a file.
  func takeBack(_ count: Int) {
    var status = stat()
    guard count > 0, unsafe fstat(rawValue, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      lseek(rawValue, 0, SEEK_CUR) == status.st_size
    else { return }
    let end = status.st_size - off_t(count)
    if ftruncate(rawValue, end) == 0 { lseek(rawValue, end, SEEK_SET) }
  }

  /// Makes a write to a closed pipe return an error rather than end the program.
  static func ignoreBrokenPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
    // A limit to the size of files is a fault of writing, which is told, and no reason to die.
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  /// Reads all of standard input, or a little more than a file may have.
  ///
  /// - Throws: a diagnostic with code `file-unreadable` when it breaks off.
  static func readInput() throws(Diagnostic) -> [UInt8] {
    try read(FileDescriptor(0), "standard input")
  }

  /// Reads all of a pipe or a device, or a little more than a file may have.
  ///
  /// - Throws: a diagnostic with code `file-unreadable` when it cannot be opened or breaks off.
  static func readPipe(_ path: String) throws(Diagnostic) -> [UInt8] {
    let file = FileDescriptor(unsafe open(path, O_RDONLY))
    guard file.number >= 0 else { throw .unreadable("`\(path)`", reason) }
    defer { file.close() }
    return try read(file, "`\(path)`")
  }

  private static func read(_ file: FileDescriptor, _ name: String) throws(Diagnostic) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= SourceText.bytesAtMost {
      let count = file.read(into: &buffer)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(name, reason) }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// The system's words for the last failure.
  private static var reason: String { unsafe String(cString: strerror(errno)).lowercased() }
}

/// The reason why something could not be written.
struct WriteFailure: Error {
  /// The system's words.
  let reason: String
}

extension Diagnostic {
  fileprivate static func unreadable(_ name: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      "file-unreadable", kind: .access, "\(name) cannot be read: \(reason)",
      help: "give it a file, or pipe one into it")
  }
}
