public import Diagnostics

extension TextFile {
  /// The whole of a file of a library, which has to lie in the library's folder.
  ///
  /// A library can come from anybody. A link in it must not bring a file of the reader's into a
  /// message or a diagnostic.
  ///
  /// - Parameters:
  ///   - file: its path in the folder.
  ///   - folder: the folder, which may itself be a link.
  /// - Throws: a diagnostic with code `library-outside`, or what reading throws.
  package static func read(_ file: String, in folder: String) throws(Diagnostic) -> [UInt8] {
    let path = "\(folder)/\(file)"
    if leadsOut(file, of: folder) { throw .libraryOutside(path, of: folder) }
    return try read(path)
  }

  /// The whole of a file that a look into a folder has found, which has to lie in the folder.
  ///
  /// Whoever names a folder of people has not seen what is in it: a link there may lead anywhere.
  ///
  /// - Parameters:
  ///   - file: its path in the folder.
  ///   - folder: the folder, which may itself be a link.
  /// - Throws: a diagnostic with code `file-outside`, or what reading throws.
  public static func read(found file: String, in folder: String) throws(Diagnostic) -> [UInt8] {
    let path = folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)"
    if leadsOut(file, of: folder) { throw .fileOutside(path, of: withoutSlashesAtEnd(folder)) }
    return try read(path)
  }

  /// The whole of a file of a library, as `read` returns it; nil where there is none.
  static func readIfThere(_ file: String, in folder: String) throws(Diagnostic) -> [UInt8]? {
    let path = "\(folder)/\(file)"
    if leadsOut(file, of: folder) { throw .libraryOutside(path, of: folder) }
    return try readIfThere(path)
  }

  /// Whether a link on the way from a folder to a file in it leads out of the folder.
  private static func leadsOut(_ file: String, of folder: String) -> Bool {
    var path = folder
    var isLinked = false
    for step in file.split(separator: "/") {
      path += "/\(step)"
      isLinked = isLinked || OpenedFile.isLink(path)
    }
    guard isLinked, let top = OpenedFile.resolvedPath(of: folder),
      let place = OpenedFile.resolvedPath(of: path)
    else { return false }
    return !place.hasPrefix(top == "/" ? top : top + "/")
  }
}

extension Diagnostic {
  fileprivate static func fileOutside(_ path: String, of folder: String) -> Diagnostic {
    Diagnostic(
      "file-outside", kind: .access, "`\(path)` is a link that leads out of `\(folder)`",
      help: "copy the file into the folder, or name it on the command line")
  }

  /// A link in a library that would bring another file into it.
  public static func libraryOutside(_ path: String, of folder: String) -> Diagnostic {
    Diagnostic(
      "library-outside", "`\(path)` is a link that leads out of `\(folder)`",
      help: "copy the file into the library, or move the library to where the link leads")
  }
}
