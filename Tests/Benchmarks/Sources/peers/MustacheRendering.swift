import Mustache

/// Renders a template with swift-mustache.
struct MustacheRendering {
  private let template: MustacheTemplate
  private let facts: [String: [String: String]]

  init(words: String, facts: String) throws {
    let files = try RenderingFiles(words: words, facts: facts)
    template = try MustacheTemplate(string: files.words)
    self.facts = files.facts
  }

  /// The text.
  func text() -> String { template.render(facts) }
}
