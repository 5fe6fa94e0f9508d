import Channels
import Diagnostics

extension TemplateLibrary {
  /// The library that is built into the program, for users who have none yet.
  public static let starter: TemplateLibrary = {
    var templates: [(name: String, source: SourceText)] = []
    var partials: [String: SourceText] = [:]
    for file in starterFiles where file.path.hasSuffix(ending) {
      let name = String(file.path.split(separator: "/").last?.dropLast(ending.count) ?? "")
      let source = SourceText(name: name + ending, text: file.text)
      if file.path.contains("/partials/") {
        partials[name] = source
      } else {
        templates.append((name, source))
      }
    }
    return TemplateLibrary(
      templates, partials: partials, channels: .builtIn, tested: nil, isFaultless: true)
  }()

  /// The files of the library, cases included, each with its path from the folder that holds
  /// `templates`.
  package static var starterFiles: [(path: String, text: String)] { EmbeddedFiles.all }
}
