import Diagnostics
import InviteKit

/// A file that the user has named, `-` being standard input.
struct InputFile {
  /// What was named.
  let path: String

  /// What to call it in a diagnostic.
  var name: String { path == "-" ? "<stdin>" : path }

  /// The whole of it.
  func read() throws(Diagnostic) -> [UInt8] {
    path == "-" ? try StandardStream.readInput() : try TextFile.read(path)
  }

  /// The text of it.
  func text() throws(Diagnostic) -> SourceText {
    try SourceText.decoding(read(), name: name)
  }
}
