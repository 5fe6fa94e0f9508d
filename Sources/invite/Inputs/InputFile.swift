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

/// A file that the user has named, `-` being standard input, or one found in a folder that was named.
struct InputFile {
  /// What was named, or where the file was found.
  let path: String
  /// The folder it was found in; nil where it was named itself.
  private let folder: String?

  /// A file that was named.
  init(path: String) {
    self.path = path
    folder = nil
  }

  /// A profile that was named or found.
  init(_ profile: ProfilePath) {
    path = profile.path
    folder = profile.folder
  }

  /// What to call it in a diagnostic.
  var name: String { isStandardInput ? "<stdin>" : path }

  private var isStandardInput: Bool { path == "-" && folder == nil }

  /// Whether it is no file with a length of its own, such as what `<(…)` in a shell stands for.
  ///
  /// A link is not followed: where it leads to a pipe, reading says so instead of waiting for ever.
  private var isPipe: Bool {
    if path.hasPrefix("/dev/fd/") { return true }
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return false }
    return [S_IFIFO, S_IFSOCK, S_IFCHR].contains(status.st_mode & S_IFMT)
  }

  /// How many bytes of it would be read, where that is known before.
  var size: Int {
    var status = stat()
    guard !isStandardInput, unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG
    else { return 0 }
    return min(Int(status.st_size), SourceText.bytesAtMost)
  }

  /// The whole of it.
  ///
  /// What was named may be a pipe or a link. What was only found has to be a file of its folder.
  func read() throws(Diagnostic) -> [UInt8] {
    if let folder {
      return try TextFile.read(found: String(TextFile.name(of: path)), in: folder)
    }
    if isStandardInput { return try StandardStream.readInput() }
    return isPipe ? try StandardStream.readPipe(path) : try TextFile.read(path)
  }

  /// The text of it.
  func text() throws(Diagnostic) -> SourceText {
    try SourceText.decoding(read(), name: name)
  }
}
