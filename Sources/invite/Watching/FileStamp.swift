#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The properties of a file that change when it is written: the time, its length, and its identity.
///
/// The identity distinguishes a file saved under another name and renamed, as many editors do, from
/// the one it has replaced.
struct FileStamp: Hashable {
  private let seconds: Int
  private let nanoseconds: Int
  private let size: Int64
  private let number: UInt64
  private let device: UInt64

  /// The stamp of the file at a path, with symbolic links followed; nil where there is none.
  init?(_ path: String) {
    var info = stat()
    guard unsafe stat(path, &info) == 0 else { return nil }
    self.init(info)
  }

  /// The stamp of standard input.
  static var standardInput: FileStamp? {
    var info = stat()
    return unsafe fstat(0, &info) == 0 ? FileStamp(info) : nil
  }

  private init(_ info: stat) {
    #if canImport(Darwin)
      let time = info.st_mtimespec
    #else
      let time = info.st_mtim
    #endif
    seconds = Int(time.tv_sec)
    nanoseconds = Int(time.tv_nsec)
    size = Int64(info.st_size)
    number = UInt64(info.st_ino)
    device = UInt64(truncatingIfNeeded: info.st_dev)
  }

  /// Whether it is of the same file, whatever its name and whether or not it has changed.
  func isOfSameFile(as other: FileStamp) -> Bool {
    number == other.number && device == other.device
  }
}
