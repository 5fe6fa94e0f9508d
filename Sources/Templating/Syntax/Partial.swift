import Diagnostics

/// A text that templates can render.
struct Partial: Sendable {
  /// The size in UTF-8 bytes.
  let size: Int
  /// The tokens, or the fault that prevents them.
  let text: Result<TokenizedText, Diagnostic>

  init(_ source: SourceText) {
    size = source.text.utf8.count
    text = Result { () throws(Diagnostic) in try Self.tokenized(source) }
  }

  private static func tokenized(_ source: SourceText) throws(Diagnostic) -> TokenizedText {
    let range = 0..<source.text.utf8.count
    guard range.count <= Limits.source else { throw .templateTooLarge(source, range) }
    guard !source.text.hasPrefix("---\n"), !source.text.hasPrefix("---\r\n") else {
      throw .partialWithFrontMatter(Place(source, 0..<3))
    }
    if let fault = source.lineEndFault() { throw fault }
    return try TokenizedText(source, in: range)
  }
}

extension Diagnostic {
  fileprivate static func partialWithFrontMatter(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-front-matter", "a partial has no front matter", at: place,
      help: "remove the lines between the two `---`; the template that renders it has them")
  }
}
