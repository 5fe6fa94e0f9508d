import Diagnostics
import InviteKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file that the user has named, `-` being standard input.
struct InputFile {
  /// What was named.
  let path: String

  /// What to call it in a diagnostic.
  var name: String { path == "-" ? "<stdin>" : path }

  /// Whether it is no file with a length of its own, such as what `<(…)` in a shell stands for.
  ///
  /// A link is not followed: where it leads to a pipe, reading says so instead of waiting for ever.
  private var isPipe: Bool {
    if path.hasPrefix("/dev/fd/") { return true }
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return false }
    return [S_IFIFO, S_IFSOCK, S_IFCHR].contains(status.st_mode & S_IFMT)
  }

  /// The whole of it.
  func read() throws(Diagnostic) -> [UInt8] {
    if path == "-" { return try StandardStream.readInput() }
    return isPipe ? try StandardStream.readPipe(path) : try TextFile.read(path)
  }

  /// The text of it.
  func text() throws(Diagnostic) -> SourceText {
    try SourceText.decoding(read(), name: name)
  }
}
