import Stencil

/// Renders a template with Stencil.
struct StencilRendering {
  private let template: Template
  private let facts: [String: Any]

  init(words: String, facts: String) throws {
    let files = try RenderingFiles(words: words, facts: facts)
    template = Template(templateString: files.words)
    self.facts = files.facts
  }

  /// The text.
  func text() throws -> String { try template.render(facts) }
}
