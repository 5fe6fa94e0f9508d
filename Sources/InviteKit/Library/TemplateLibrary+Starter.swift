import Diagnostics

extension TemplateLibrary {
  /// The library that is built into the program, for those who have none yet.
  public static let starter = TemplateLibrary(
    files(in: starterTemplates),
    partials: Dictionary(uniqueKeysWithValues: files(in: starterPartials)), channels: .builtIn,
    tested: nil, isFaultless: true)

  private static func files(in texts: [(name: String, text: String)]) -> [(String, SourceText)] {
    texts.map { ($0.name, SourceText(name: "\($0.name).liquid", text: $0.text)) }
  }
}
