public import Diagnostics

/// The files of profiles that arguments stand for.
public enum ProfilePaths {
  /// The files named, and for each folder the `*.yaml` and `*.yml` directly in it, in order.
  ///
  /// - Throws: a diagnostic with a code `file-…` when a folder cannot be read.
  public static func files(_ paths: [String]) throws(Diagnostic) -> [String] {
    var files: [String] = []
    for path in paths {
      guard TextFile.isFolder(path) else {
        files.append(path)
        continue
      }
      let base = path.hasSuffix("/") ? path : path + "/"
      files += try TextFile.names(inFolder: path)
        .filter { !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) }
        .map { base + $0 }
    }
    return files
  }

  /// The folder `profiles` beside that of a library, if there is one.
  public static func folder(beside library: TemplateLibrary) -> String? {
    let templates = library.folder ?? "templates"
    let path = TextFile.tidied(templates + "/../profiles")
    return TextFile.isFolder(path) ? path : nil
  }
}
