/// The texts of the scalars of a document, in UTF-8.
///
/// Most are in the source verbatim, and are only a range of it.
struct NodeTexts: Sendable {
  private let source: [UInt8]
  /// The texts that quotes, escapes and line ends make different from the source.
  private var own: [UInt8] = []

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// Adds a text that is not in the source.
  mutating func append(_ bytes: some Collection<UInt8>) -> NodeText {
    let start = own.count
    own.append(contentsOf: bytes)
    return NodeText(start..<own.count, isOwn: true)
  }

  /// A text as a string of its own.
  func string(_ text: NodeText) -> String {
    String(decoding: text.isOwn ? own[text.range] : source[text.range], as: UTF8.self)
  }

  /// The byte of a text at an index in its range.
  func byte(at index: Int, of text: NodeText) -> UInt8 {
    text.isOwn ? own[index] : source[index]
  }
}

/// The range of a scalar's text, in the source or in the texts kept beside it.
package struct NodeText: Sendable {
  private let start: UInt32
  private let size: UInt32
  /// Whether it is kept beside the source.
  let isOwn: Bool

  init(_ range: Range<Int>, isOwn: Bool) {
    start = UInt32(range.lowerBound)
    size = UInt32(range.count)
    self.isOwn = isOwn
  }

  /// The range, in bytes of the source or of the texts kept beside it.
  var range: Range<Int> { Int(start)..<Int(start) + Int(size) }
  /// The length, in bytes.
  var count: Int { Int(size) }
}
