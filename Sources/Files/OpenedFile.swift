#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file open for reading, closed at the end of its life.
///
/// Its kind and its bytes come from the open file, so a path that comes to name another file
/// meanwhile changes nothing.
package struct OpenedFile: ~Copyable {
  /// The kinds of file that a path can name.
  enum Kind {
    case file
    case folder
    /// A device, a pipe or a socket: it may never end, or never begin.
    case special

    /// The kind in the status that the system returns.
    init(_ status: stat) {
      switch status.st_mode & S_IFMT {
      case S_IFREG: self = .file
      case S_IFDIR: self = .folder
      default: self = .special
      }
    }
  }

  private let number: Int32
  /// The kind of file.
  let kind: Kind
  /// How many bytes it has, where it is a file.
  private let size: Int

  /// Opens the file at a path, without waiting for the other end of a pipe.
  init(_ path: String) throws(SystemFailure) {
    number = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard number >= 0 else { throw SystemFailure() }
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else {
      let failure = SystemFailure()
      close(number)
      throw failure
    }
    size = Int(status.st_size)
    kind = Kind(status)
  }

  deinit { close(number) }

  /// The bytes of the file; of a longer one at most `most` and one more.
  ///
  /// - Parameter most: a number of bytes.
  func bytes(atMost most: Int) throws(SystemFailure) -> [UInt8] {
    // One byte more than the size reveals the end; a file of the system's reports a size of 0.
    let room = (size == 0 ? most : min(size, most)) + 1
    var failure: SystemFailure?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      while count < room {
        let read = unsafe read(number, buffer.baseAddress?.advanced(by: count), room - count)
        if read < 0, errno == EINTR { continue }
        if read < 0 { failure = SystemFailure() }
        guard read > 0 else { break }
        count += read
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// The path of a file with every link followed; nil where it leads nowhere.
  static func resolvedPath(of path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The path in a symbolic link, unchanged; nil where there is no link.
  static func destination(ofLink path: String) -> String? {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
      guard let start = buffer.baseAddress else { return nil }
      let count = unsafe readlink(path, start, buffer.count)
      guard count > 0 else { return nil }
      return unsafe String(decoding: UnsafeRawBufferPointer(buffer).prefix(count), as: UTF8.self)
    }
  }

  /// Whether a path names a link.
  package static func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
