#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file with a name that nobody knows yet, to be filled and then given the name it is meant for.
///
/// `Data.write(options: .atomic)` does not do: it does not sync, and cannot be told never to replace.
struct NewFile {
  /// The name it has while it is filled.
  private let path: String
  /// The folder it is in.
  private let folder: String
  private let file: Int32

  /// Makes an empty file.
  ///
  /// - Parameters:
  ///   - folder: where.
  ///   - permissions: those it has; nil for those that new files have here (the `umask`).
  init(in folder: String, permissions: UInt?) throws(SystemFailure) {
    var candidate = ""
    var opened: Int32 = -1
    // A name that is taken is another run's; a random one hardly ever is.
    for _ in 0..<10 {
      candidate = "\(folder)/.invite-\(String(UInt64.random(in: 0 ... .max), radix: 36)).tmp"
      opened = unsafe open(
        candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(permissions ?? 0o666))
      if opened >= 0 || errno != EEXIST { break }
    }
    guard opened >= 0 else { throw SystemFailure() }
    path = candidate
    self.folder = folder
    file = opened
    // The `umask` has taken some away.
    if let permissions, fchmod(opened, mode_t(permissions)) != 0 {
      let failure = SystemFailure()
      remove()
      throw failure
    }
  }

  /// Fills the file, to be there after a power cut too.
  func write(_ text: String) throws(SystemFailure) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes { bytes in
        #if canImport(Darwin)
          unsafe Darwin.write(file, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
          unsafe Musl.write(file, bytes.baseAddress, bytes.count)
        #else
          unsafe Glibc.write(file, bytes.baseAddress, bytes.count)
        #endif
      }
      if written < 0, errno == EINTR { continue }
      guard written >= 0 else { throw SystemFailure() }
      rest = rest.dropFirst(written)
    }
    guard fsync(file) == 0 else { throw SystemFailure() }
  }

  /// Gives the file its name; where it may not replace one, the name has to be free.
  ///
  /// A hard link is refused by the system when the name is taken, on every POSIX system; the flag
  /// `RENAME_NOREPLACE` would be Linux alone. Where a file system has no hard links, the name is
  /// claimed with an empty file, which is then replaced.
  func publish(as name: String, replacing: Bool) throws(SystemFailure) {
    if replacing {
      guard unsafe rename(path, name) == 0 else { throw SystemFailure() }
    } else if unsafe link(path, name) == 0 {
      _ = unsafe unlink(path)
    } else {
      guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else { throw SystemFailure() }
      let claim = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(0o666))
      guard claim >= 0 else { throw SystemFailure() }
      close(claim)
      guard unsafe rename(path, name) == 0 else {
        let failure = SystemFailure()
        _ = unsafe unlink(name)
        throw failure
      }
    }
    close(file)
    syncFolder()
  }

  /// Lets the name be there after a power cut too; where the system cannot, the text is whole all the
  /// same.
  private func syncFolder() {
    let number = unsafe open(folder, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return }
    fsync(number)
    close(number)
  }

  /// Removes a file that has not been given its name.
  func remove() {
    close(file)
    _ = unsafe unlink(path)
  }
}
