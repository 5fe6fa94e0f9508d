import Diagnostics
import FoundationEssentials
import InviteKit

/// A file that the user has named, `-` being standard input.
struct InputFile {
  /// What was named.
  let path: String

  /// What to call it in a diagnostic.
  var name: String { path == "-" ? "<stdin>" : path }

  /// Whether it is no file with a length of its own, such as what `<(…)` in a shell stands for.
  private var isPipe: Bool {
    let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    return path.hasPrefix("/dev/fd/") || type == .typeSocket || type == .typeUnknown
      || type == .typeCharacterSpecial
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
