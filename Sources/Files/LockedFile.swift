package import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file that several programs read and append to, locked while it is open.
///
/// The lock is advisory (`flock`): programs that ask for it wait for each other, and the system
/// takes it away from one that is killed. One that appends is alone; readers share.
package struct LockedFile: ~Copyable {
  private let number: Int32
  private let path: String
  /// Whether it was made, and not there before.
  private let isMade: Bool

  /// What the file is opened for.
  package enum Purpose: Sendable {
    case reading
    /// Reading, and then appending; the file is made where there is none.
    case appending
  }

  /// How long another program may hold the lock: it needs some milliseconds.
  private static let waitsAtMost = 500
  private static let microsecondsPerWait: UInt32 = 20_000

  /// Opens the file, and waits for the lock.
  ///
  /// A new file can be read and written by its owner alone.
  ///
  /// - Throws: a diagnostic with code `file-missing`, `file-unreadable`, `file-unwritten`,
  ///   `file-is-folder`, `file-is-special`, `file-read-only` or `file-locked`.
  package init(_ path: String, for purpose: Purpose) throws(Diagnostic) {
    // Opening a device may already have an effect.
    if FileStatus.isSpecial(path) { throw .fileIsSpecial(path) }
    for _ in 0..<Self.waitsAtMost {
      let (opened, isMade) = try Self.open(path, for: purpose)
      let kind = purpose == .appending ? LOCK_EX : LOCK_SH
      if flock(opened, kind | LOCK_NB) == 0 {
        // Somebody may have put another file in its place before the lock was there.
        if Self.isNamed(opened, path) {
          number = opened
          self.path = path
          self.isMade = isMade
          return
        }
        close(opened)
        continue
      }
      let reason = errno
      close(opened)
      guard reason == EWOULDBLOCK || reason == EINTR else { throw .fileUnreadable(path) }
      usleep(Self.microsecondsPerWait)
    }
    throw .fileLocked(path)
  }

  deinit {
    // A file that was made for what could not be written is as if it had never been there. Whoever
    // waits for its lock finds that it has no name any more, and makes one.
    var status = stat()
    if isMade, unsafe fstat(number, &status) == 0, status.st_size == 0,
      Self.isNamed(number, path)
    {
      unsafe unlink(path)
    }
    close(number)
  }

  /// Opens a file.
  ///
  /// - Returns: its number, and whether it was made.
  private static func open(
    _ path: String, for purpose: Purpose
  ) throws(Diagnostic) -> (number: Int32, isMade: Bool) {
    let flags = O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let appending = O_RDWR | O_APPEND | O_CREAT | flags
    var number =
      purpose == .reading
      ? unistdOpen(path, O_RDONLY | flags) : unistdOpen(path, appending | O_EXCL, 0o600)
    let isMade = purpose == .appending && number >= 0
    if purpose == .appending, !isMade { number = unistdOpen(path, appending, 0o600) }
    guard number >= 0 else {
      switch (errno, purpose) {
      case (EISDIR, _): throw .fileIsFolder(path)
      case (ENOENT, .reading): throw .fileMissing(path, near: nil)
      case (_, .reading): throw .fileUnreadable(path)
      case (_, .appending): throw .fileUnwritten(path, SystemFailure().reason)
      }
    }
    var status = stat()
    let isKnown = unsafe fstat(number, &status) == 0
    let kind = OpenedFile.Kind(status)
    guard isKnown, kind == .file else {
      close(number)
      throw kind == .folder ? .fileIsFolder(path) : .fileIsSpecial(path)
    }
    // The superuser may write to every file; one that its owner closed to all is left alone.
    if purpose == .appending, status.st_mode & 0o222 == 0 {
      close(number)
      throw .fileReadOnly(path)
    }
    return (number, isMade)
  }

  /// Whether an open file is the one that a path names.
  private static func isNamed(_ number: Int32, _ path: String) -> Bool {
    var open = stat()
    var named = stat()
    guard unsafe fstat(number, &open) == 0, unsafe stat(path, &named) == 0 else { return false }
    return open.st_ino == named.st_ino && open.st_dev == named.st_dev
  }

  /// Whether others than its owner may read the file.
  package var isOpenToOthers: Bool {
    var status = stat()
    return unsafe fstat(number, &status) == 0 && status.st_mode & 0o077 != 0
  }

  /// Reads the file from its start, piece by piece.
  ///
  /// - Parameters:
  ///   - size: how many bytes a piece has at most.
  ///   - body: gets each piece.
  /// - Throws: a diagnostic with code `file-unreadable`.
  package func forEachPiece(
    of size: Int, _ body: (ArraySlice<UInt8>) -> Void
  ) throws(Diagnostic) {
    var buffer = [UInt8](repeating: 0, count: size)
    var offset = 0
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe pread(number, bytes.baseAddress, bytes.count, off_t(offset))
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .fileUnreadable(path) }
      guard count > 0 else { return }
      body(buffer[..<count])
      offset += count
    }
  }

  /// Appends bytes, all of them or none, so that they survive a power cut.
  ///
  /// Only a program that is killed meanwhile can leave a part of them.
  ///
  /// - Throws: a diagnostic with code `file-unwritten`.
  package func append(_ bytes: [UInt8]) throws(Diagnostic) {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else {
      throw .fileUnwritten(path, SystemFailure().reason)
    }
    do throws(SystemFailure) {
      try FileWriting.write(bytes, to: number)
    } catch {
      // A part of a line says nothing, and would be taken for what somebody wrote.
      ftruncate(number, status.st_size)
      throw .fileUnwritten(path, error.reason)
    }
  }
}

/// Opens a file by the call of the system, whose name a method of the type hides.
private func unistdOpen(_ path: String, _ flags: Int32, _ mode: mode_t = 0) -> Int32 {
  unsafe open(path, flags, mode)
}

extension Diagnostic {
  fileprivate static func fileLocked(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-locked", kind: .access, "another program has `\(path)` in use",
      help: "wait for its end, or end it: `fuser \(path)` tells which it is")
  }

  fileprivate static func fileReadOnly(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-read-only", kind: .access, "nobody may write to `\(path)`",
      help: "`chmod u+w \(path)` lets you write to it again")
  }
}
