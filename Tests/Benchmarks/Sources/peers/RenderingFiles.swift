import Foundation

/// What a template engine renders.
struct RenderingFiles {
  /// The template, without the line feed at its end.
  let words: String
  /// The facts.
  let facts: [String: [String: String]]

  init(words: String, facts: String) throws {
    self.words = try String(contentsOfFile: words, encoding: .utf8)
      .trimmingCharacters(in: .newlines)
    let data = try Data(contentsOf: URL(filePath: facts))
    self.facts = try JSONDecoder().decode([String: [String: String]].self, from: data)
  }
}
