import Diagnostics
import Files
import Keeping

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file that an argument names, `-` being standard input, or one found in a named folder.
struct InputFile {
  /// The path as named, or as found.
  let path: String
  /// The folder it was found in; nil where an argument names the file itself.
  private let folder: String?

  /// A file that an argument names.
  init(path: String) {
    self.path = path
    folder = nil
  }

  /// A profile, named or found.
  init(_ profile: ProfilePath) {
    path = profile.path
    folder = profile.folder
  }

  /// The name in diagnostics.
  var name: String { isStandardInput ? "<stdin>" : path }

  private var isStandardInput: Bool { path == "-" && folder == nil }

  /// Whether it is a pipe or a device without a length of its own, such as `<(…)` in a shell.
  ///
  /// A link is not followed: if it leads to a pipe, reading reports that instead of waiting for
  /// ever.
  private var isPipe: Bool {
    if path.hasPrefix("/dev/fd/") { return true }
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return false }
    return [S_IFIFO, S_IFSOCK, S_IFCHR].contains(status.st_mode & S_IFMT)
  }

  /// How many bytes of it would be read, where that is known in advance.
  var size: Int {
    var status = stat()
    guard !isStandardInput, unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG
    else { return 0 }
    return min(Int(status.st_size), SourceText.bytesAtMost)
  }

  /// Reads the whole file.
  ///
  /// A named file may be a pipe or a link; one that was found has to be a file of its folder.
  func read() throws(Diagnostic) -> [UInt8] {
    if let folder {
      return try TextFile.read(found: String(TextFile.name(of: path)), in: folder)
    }
    if isStandardInput { return try StandardStream.readInput() }
    return isPipe ? try StandardStream.readPipe(path) : try TextFile.read(path)
  }

  /// Reads the file as text.
  func text() throws(Diagnostic) -> SourceText {
    try SourceText.decoding(read(), name: name)
  }
}
