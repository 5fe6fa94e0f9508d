#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The kind and the permissions of the file at a path.
///
/// `FileManager` also returns the name of a file's owner, which it asks the system for: a static
/// executable may have to load a library of the system's for that, and cannot.
struct FileStatus {
  /// The kind of file; a symbolic link is special.
  let kind: OpenedFile.Kind
  /// The permissions, without the file type.
  let permissions: UInt

  /// Reads the status of a path without following a symbolic link; nil where there is no file.
  init?(_ path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    kind = OpenedFile.Kind(status)
    permissions = UInt(status.st_mode & ~S_IFMT)
  }

  /// Whether a path leads to a device, a pipe or a socket, by symbolic links too.
  static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && OpenedFile.Kind(status) == .special
  }

  /// Whether a path leads to a folder, by symbolic links too.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && OpenedFile.Kind(status) == .folder
  }
}
