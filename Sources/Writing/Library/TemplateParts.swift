package import Diagnostics

/// A template's file, divided into its front matter and its body.
package struct TemplateParts: Hashable, Sendable {
  /// The YAML between the two lines of hyphens, in UTF-8 bytes.
  package let frontMatter: Range<Int>
  /// The Liquid after them.
  package let body: Range<Int>

  /// Divides a file; both parts keep their places in the whole.
  ///
  /// - Throws: a diagnostic when the front matter is missing or not closed.
  package init(_ source: SourceText) throws(Diagnostic) {
    let end = source.text.utf8.count
    var lines = LineRanges(source)
    guard let first = lines.next(), lines.isFence(first) else { throw .noFrontMatter(source) }
    while let line = lines.next() {
      guard lines.isFence(line) else { continue }
      frontMatter = first.upperBound..<line.lowerBound
      body = line.upperBound..<end
      return
    }
    throw .unclosedFrontMatter(Place(source, first))
  }
}

/// The lines of a text, each with its line end.
private struct LineRanges: IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0

  init(_ source: SourceText) {
    bytes = Array(source.text.utf8)
  }

  mutating func next() -> Range<Int>? {
    guard position < bytes.count else { return nil }
    let start = position
    let lineFeed = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
    position = lineFeed.map { $0 + 1 } ?? bytes.count
    return start..<position
  }

  /// Whether a line is `---`, with nothing but white space after it.
  func isFence(_ line: Range<Int>) -> Bool {
    line.count >= 3 && bytes[line.prefix(3)].allSatisfy { $0 == UInt8(ascii: "-") }
      && bytes[line.dropFirst(3)].allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}

extension Diagnostic {
  fileprivate static func noFrontMatter(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      "template-front-matter", "the template has no front matter", at: Place(source, 0..<0),
      help: "start it with `---`, a line such as `summary: when to use it`, and `---` again")
  }

  fileprivate static func unclosedFrontMatter(_ place: Place) -> Diagnostic {
    Diagnostic(
      "template-front-matter", "the front matter is never closed", at: place,
      help: "put a line of `---` between it and the text")
  }
}
