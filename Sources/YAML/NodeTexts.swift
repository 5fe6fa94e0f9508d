/// The texts of the scalars of a document, in UTF-8.
///
/// Most are in the source as they are, and are no more than a stretch of it.
struct NodeTexts: Sendable {
  private let source: [UInt8]
  /// What quotes, escapes and line ends make other than it is written.
  private var own: [UInt8] = []

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// Keeps a text that is not in the source.
  mutating func append(_ bytes: some Collection<UInt8>) -> NodeText {
    let start = own.count
    own.append(contentsOf: bytes)
    return NodeText(start..<own.count, isOwn: true)
  }

  /// A text by itself.
  func string(_ text: NodeText) -> String {
    String(decoding: text.isOwn ? own[text.range] : source[text.range], as: UTF8.self)
  }

  /// The byte of a text at a place in its range.
  func byte(at index: Int, of text: NodeText) -> UInt8 {
    text.isOwn ? own[index] : source[index]
  }
}

/// Where the text of a scalar is kept.
package struct NodeText: Sendable {
  private let start: UInt32
  private let size: UInt32
  /// Whether it is not in the source as it is.
  let isOwn: Bool

  init(_ range: Range<Int>, isOwn: Bool) {
    start = UInt32(range.lowerBound)
    size = UInt32(range.count)
    self.isOwn = isOwn
  }

  /// Where it is, in bytes of the source or of what is kept beside it.
  var range: Range<Int> { Int(start)..<Int(start) + Int(size) }
  /// How long it is, in bytes.
  var count: Int { Int(size) }
}
