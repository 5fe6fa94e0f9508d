#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file that is filled first and then gets its name.
///
/// On Linux it has no name until then, and vanishes when the program is killed. Where a file system
/// does not support that, it has a random name.
///
/// `Data.write(options: .atomic)` does not suffice: it does not sync, and always replaces.
struct NewFile {
  /// The temporary name; nil while it has none.
  private let path: String?
  /// The folder that holds it.
  private let folder: String
  private let file: Int32

  /// Makes an empty file.
  ///
  /// - Parameters:
  ///   - folder: the folder to make it in.
  ///   - permissions: its permissions; nil for those of new files here (the `umask`).
  init(in folder: String, permissions: UInt?) throws(SystemFailure) {
    self.folder = folder
    let mode = mode_t(permissions ?? 0o666)
    var opened = Self.openNameless(in: folder, mode)
    var candidate: String?
    // A name that is taken belongs to another run; a random one hardly ever is.
    for _ in 0..<10 where opened < 0 {
      let name = Self.randomName(in: folder)
      opened = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      candidate = name
      if opened < 0, errno != EEXIST { break }
    }
    guard opened >= 0 else { throw SystemFailure() }
    path = candidate
    file = opened
    // The `umask` has removed some permissions.
    if let permissions, fchmod(opened, mode_t(permissions)) != 0 {
      let failure = SystemFailure()
      remove()
      throw failure
    }
  }

  private static func randomName(in folder: String) -> String {
    "\(folder)/.invite-\(String(UInt64.random(in: 0 ... .max), radix: 36)).tmp"
  }

  /// Opens a file without a name; negative where that is not supported.
  private static func openNameless(in folder: String, _ mode: mode_t) -> Int32 {
    #if os(Linux)
      // The file gets its name through the entry that the system has for an open file.
      guard unsafe access("/proc/self/fd", X_OK) == 0 else { return -1 }
      // `O_TMPFILE`: C combines it from two flags in a way that Swift does not import.
      return unsafe open(folder, 0o20000000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC, mode)
    #else
      return -1
    #endif
  }

  /// Gives a nameless file its name.
  ///
  /// - Returns: whether it succeeded; false where the name is taken.
  private func link(as name: String) -> Bool {
    guard path == nil else { return false }
    return unsafe linkat(
      AT_FDCWD, "/proc/self/fd/\(file)", AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0
  }

  /// Fills the file, so that it survives a power cut.
  func write(_ text: String) throws(SystemFailure) {
    try FileWriting.write(Array(text.utf8), to: file)
  }

  /// Gives the file its name, which has to be free unless `replacing` is true.
  ///
  /// Every POSIX system refuses a hard link when the name is taken; the flag `RENAME_NOREPLACE`
  /// would be Linux alone. Where a file system has no hard links, an empty file claims the name and
  /// is then replaced.
  func publish(as name: String, replacing: Bool) throws(SystemFailure) {
    if replacing {
      try replace(name)
    } else if let path {
      if unsafe linkat(AT_FDCWD, path, AT_FDCWD, name, 0) == 0 {
        _ = unsafe unlink(path)
      } else {
        try claim(name, for: path)
      }
    } else {
      guard link(as: name) else { throw SystemFailure() }
    }
    close(file)
    syncFolder()
  }

  /// Runs `work` while no signal but `SIGKILL` ends the program, because the file has a temporary
  /// name meanwhile.
  static func holdingSignals(_ work: () throws(SystemFailure) -> Void) throws(SystemFailure) {
    var held = sigset_t()
    var before = sigset_t()
    unsafe sigemptyset(&held)
    for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] { unsafe sigaddset(&held, signal) }
    unsafe pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    try work()
  }

  /// Replaces the file of that name; for a moment this file has a temporary name.
  private func replace(_ name: String) throws(SystemFailure) {
    let draft = path ?? Self.randomName(in: folder)
    guard path != nil || link(as: draft) else { throw SystemFailure() }
    guard unsafe rename(draft, name) == 0 else {
      let failure = SystemFailure()
      _ = unsafe unlink(draft)
      throw failure
    }
  }

  /// Renames a file from its temporary name, where there are no hard links.
  private func claim(_ name: String, for path: String) throws(SystemFailure) {
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

  /// Lets the name survive a power cut; where the system cannot, the text is whole all the same.
  private func syncFolder() {
    let number = unsafe open(folder, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return }
    fsync(number)
    close(number)
  }

  /// Removes a file that did not get its name.
  package func remove() {
    close(file)
    if let path { _ = unsafe unlink(path) }
  }
}
