import Diagnostics
import FoundationEssentials

extension TextFile {
  /// Puts new content into a file that is there, whole or not at all.
  ///
  /// The content goes to a new file in the same folder, which then takes the place of the old one
  /// with its permissions; behind a symbolic link, it is the file that the link leads to.
  ///
  /// - Throws: a diagnostic with code `file-unwritten`.
  static func replace(_ path: String, with bytes: [UInt8]) throws(Diagnostic) {
    let url = URL(filePath: path).resolvingSymlinksInPath()
    do {
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw .fileUnwritten(path)
    }
  }
}

extension Diagnostic {
  fileprivate static func fileUnwritten(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-unwritten", "`\(path)` cannot be written; it is as it was",
      help: "check who may write in its folder with `ls -l`, and that there is room")
  }
}
