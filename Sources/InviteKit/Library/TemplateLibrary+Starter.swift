import Diagnostics

extension TemplateLibrary {
  /// The library that is built into the program, for those who have none yet.
  public static let starter = TemplateLibrary(
    starterFiles.map { file in
      (file.name, SourceText(name: "\(file.name).liquid", text: file.text))
    })
}
