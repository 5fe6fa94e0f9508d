import Diagnostics

extension TemplateLibrary {
  /// The library that is built into the program, for users who have none yet.
  public static let starter: TemplateLibrary = {
    // Its files hold no fault.
    (try? TemplateLibrary(layers: [.starter])) ?? TemplateLibrary([])
  }()

  /// The files of the library, cases included, each with its path from the folder that holds
  /// `templates`.
  package static var starterFiles: [(path: String, text: String)] { EmbeddedFiles.all }
}

extension LibraryFiles {
  /// The files of the library that is built into the program.
  static let starter: LibraryFiles = {
    var files: [String: Result<[UInt8], Diagnostic>] = [:]
    for file in TemplateLibrary.starterFiles {
      // Of the cases the names are enough.
      let path = String(file.path.drop { $0 != "/" }.dropFirst())
      files[path] = .success(LibraryFiles.belongs(path) ? Array(file.text.utf8) : [])
    }
    return LibraryFiles(name: LibraryManifest.starter, files: files, isFaultless: true)
  }()
}
