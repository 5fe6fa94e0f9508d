package import Diagnostics
import Files
package import Writing

/// A profile that an argument names.
package struct ProfilePath: Hashable, Sendable {
  /// Its path.
  package let path: String
  /// The folder that the argument names, where it does not name the profile itself.
  package let folder: String?

  /// The profile at a path that an argument names.
  package init(_ path: String) {
    self.path = path
    folder = nil
  }

  fileprivate init(_ name: String, in folder: String) {
    path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    self.folder = folder
  }

  /// The files at some paths, and for each folder the `*.yaml` and `*.yml` directly in it, in
  /// order.
  ///
  /// - Throws: a diagnostic with a code `file-…` when a folder cannot be read.
  package static func all(_ paths: [String]) throws(Diagnostic) -> [ProfilePath] {
    var files: [ProfilePath] = []
    for path in paths {
      guard TextFile.isFolder(path) else {
        files.append(ProfilePath(path))
        continue
      }
      files += try TextFile.names(inFolder: path)
        .filter { !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) }
        .map { ProfilePath($0, in: path) }
    }
    return files
  }

  /// The folder `profiles` beside that of a library, if there is one.
  package static func folder(beside library: TemplateLibrary) -> String? {
    let templates = library.folder ?? "templates"
    let path = TextFile.tidied(templates + "/../profiles")
    return TextFile.isFolder(path) ? path : nil
  }
}
