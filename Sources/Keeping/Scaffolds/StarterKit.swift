public import Diagnostics
import Files
import Fitting
import FoundationEssentials
import Writing

/// The files for a user who starts with nothing: the built-in library with its cases, two profiles,
/// and the schemas that editors check them with.
public struct StarterKit: Hashable, Sendable {
  /// The folder it goes into.
  public let folder: String

  /// The kit for a folder, which need not exist yet.
  public init(folder: String) {
    self.folder = folder
  }

  /// A file of the kit, with its path from the folder.
  public typealias File = (path: String, text: String)

  /// All files, by folder.
  public static var files: [File] {
    TemplateLibrary.starterFiles + EmbeddedFiles.all
      + Schema.allCases.map { (".invite/\($0.fileName)", $0.text) }
  }

  /// The result of writing the kit, by paths from its folder.
  public struct Outcome: Hashable, Sendable {
    /// The files that were written.
    public internal(set) var written: [String] = []
    /// The files that differ from the kit's; they were kept.
    public internal(set) var kept: [String] = []
    /// The files that existed already, word for word.
    public internal(set) var same: [String] = []
  }

  /// Writes the missing files, and changes none that exists.
  ///
  /// So it can be run again, after an interruption or to get the additions of a newer version.
  ///
  /// - Throws: a diagnostic with a code `file-…` when a file cannot be written; those before it
  ///   have been written.
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
