public import Diagnostics
import Files
import Fitting
import FoundationEssentials
import Writing

/// Everything somebody needs who starts with nothing: the built-in library with its cases, two
/// profiles, and the schemas that editors check them with.
public struct StarterKit: Hashable, Sendable {
  /// The folder it goes into.
  public let folder: String

  /// The kit for a folder, which need not be there yet.
  public init(folder: String) {
    self.folder = folder
  }

  /// A file of the kit, with its path from the folder.
  public typealias File = (path: String, text: String)

  /// Every file there is, by folder.
  public static var files: [File] {
    TemplateLibrary.starterFiles + EmbeddedFiles.all
      + Schema.allCases.map { (".invite/\($0.fileName)", $0.text) }
  }

  /// What came of writing the kit, by paths from its folder.
  public struct Outcome: Hashable, Sendable {
    /// The files that were written.
    public internal(set) var written: [String] = []
    /// The files that say something else than the kit's; they were left as they are.
    public internal(set) var kept: [String] = []
    /// The files that were there already, word for word.
    public internal(set) var same: [String] = []
  }

  /// Writes what is not there; whatever is there is never touched.
  ///
  /// So it can be run again: after it has been broken off, or to get what a newer version adds.
  ///
  /// - Throws: a diagnostic with a code `file-…` when a file cannot be written; those before it are
  ///   there then.
  public func write() throws(Diagnostic) -> Outcome {
    var outcome = Outcome()
    for file in Self.files {
      let path = folder == "." ? file.path : "\(folder)/\(file.path)"
      try TextFile.makeFolder(TextFile.folder(of: path))
      do {
        try TextFile.write(file.text, to: path, replacing: false)
        outcome.written.append(file.path)
      } catch {
        guard error.code == "file-exists" else { throw error }
        if (try? TextFile.read(path)) == Array(file.text.utf8) {
          outcome.same.append(file.path)
        } else {
          outcome.kept.append(file.path)
        }
      }
    }
    return outcome
  }
}
