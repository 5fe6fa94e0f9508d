import Batch
import Diagnostics
import Files
import FoundationEssentials

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file or standard input, read a chunk at a time.
struct InputStream: ~Copyable {
  /// The name in diagnostics.
  let path: String
  private let file: FileDescriptor
  private var buffer: [UInt8]

  private static let chunkSize = 65_536

  /// The flags to open a file with.
  ///
  /// On Linux opening a named pipe returns at once, and `wait` then waits for the writer, so that
  /// it can be interrupted; elsewhere the pipe would seem to be at its end.
  private static var mode: Int32 {
    #if os(Linux)
      O_RDONLY | O_CLOEXEC | O_NONBLOCK
    #else
      O_RDONLY | O_CLOEXEC
    #endif
  }

  /// The result of waiting for input.
  enum Readiness {
    /// There is something to read, or the input is at its end.
    case ready
    /// There is nothing to read yet.
    case waiting
    /// Nobody reads the output any more.
    case unread
  }

  /// How many bytes a file has, `-` being standard input; nil where that is unknown.
  ///
  /// - Throws: a diagnostic with code `file-missing`, `file-is-folder`, `file-unreadable` or
  ///   `batch-own-output`.
  static func size(of path: String) throws(Diagnostic) -> Int? {
    var status = stat()
    if path == "-" {
      guard unsafe fstat(0, &status) == 0 else { return nil }
    } else {
      // Called for its diagnostic, which suggests a similar name.
      if !FileManager.default.fileExists(atPath: path) || TextFile.isFolder(path) {
        _ = try TextFile.read(path)
      }
      guard unsafe access(path, R_OK) == 0, unsafe stat(path, &status) == 0 else {
        throw .unreadable(name(of: path), reason)
      }
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    guard !isOutput(status) else { throw .isOutput(name(of: path)) }
    return Int(status.st_size)
  }

  /// Whether a file is the one that the output goes to: reading it would never end.
  private static func isOutput(_ file: stat) -> Bool {
    var output = stat()
    return unsafe fstat(1, &output) == 0 && output.st_dev == file.st_dev
      && output.st_ino == file.st_ino
  }

  /// The name of a file in a message.
  private static func name(of path: String) -> String {
    path == "-" ? "standard input" : "`\(path)`"
  }

  /// Opens a file, `-` being standard input.
  ///
  /// - Throws: a fault with code `file-unreadable`.
  init(_ path: String) throws(InputFault) {
    self.path = path
    file = FileDescriptor(path == "-" ? 0 : unsafe open(path, Self.mode))
    guard file.number >= 0 else { throw InputFault(.unreadable(Self.name(of: path), Self.reason)) }
    buffer = []
  }

  deinit {
    if file.number != 0 { file.close() }
  }

  /// Waits until there is something to read, but only for a moment.
  func wait() -> Readiness {
    var files = [
      pollfd(fd: file.number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: 1, events: 0, revents: 0),
    ]
    let count = unsafe poll(&files, 2, 100)
    if count > 0, files[1].revents & Int16(POLLERR) != 0 { return .unread }
    return count > 0 && files[0].revents != 0 ? .ready : .waiting
  }

  /// The next bytes; empty at the end.
  ///
  /// - Throws: a fault with code `file-unreadable` when it breaks off.
  mutating func read() throws(InputFault) -> ArraySlice<UInt8> {
    if buffer.isEmpty { buffer = [UInt8](repeating: 0, count: Self.chunkSize) }
    while true {
      let count = file.read(into: &buffer)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw InputFault(.unreadable(Self.name(of: path), Self.reason)) }
      return buffer[..<count]
    }
  }

  /// The system's words for the last failure.
  private static var reason: String { unsafe String(cString: strerror(errno)).lowercased() }
}

extension Diagnostic {
  fileprivate static func isOutput(_ name: String) -> Diagnostic {
    Diagnostic(
      "batch-own-output", "\(name) is also where the output goes",
      help: "send the output to another file")
  }

  fileprivate static func unreadable(_ name: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      "file-unreadable", kind: .access, "\(name) cannot be read: \(reason)",
      help: "give it a file, or pipe one into it")
  }
}
