import Diagnostics
import Files

/// One layer of a library: the files of a folder, or the starter library.
struct LibraryLayer: Sendable {
  /// Its files.
  let files: LibraryFiles
  /// What it says about the layers below it.
  let manifest: LibraryManifest
  /// Whether the user named it, rather than another layer.
  var isNamed: Bool

  /// A layer, with its `library.yaml`.
  ///
  /// - Throws: the fault of that file.
  init(_ files: LibraryFiles, isNamed: Bool) throws(Diagnostic) {
    self.files = files
    self.isNamed = isNamed
    manifest = try LibraryManifest(of: files)
  }

  /// The same for every path that leads to one folder.
  var identity: String {
    files.location.map { TextFile.identity(of: $0) } ?? files.name
  }
}
