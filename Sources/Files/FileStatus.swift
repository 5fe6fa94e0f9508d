#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What is at a path, and who may do what with it.
///
/// The attributes that `FileManager` has of a file name its owner, for which the system is asked who
/// that is: a static executable may have to load a library of the system's there, and cannot.
struct FileStatus {
  /// What it is; a symbolic link is special.
  let kind: OpenedFile.Kind
  /// Its permissions, without its type.
  let permissions: UInt

  /// What is at a path, where a symbolic link stands for itself; nil where there is nothing.
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
