/// The texts of the scalars of a document, in UTF-8.
///
/// Most stand in the source as they are, and are no more than a stretch of it.
struct NodeTexts: Sendable {
  let source: [UInt8]
  /// What quotes, escapes and line ends make other than it is written.
  private(set) var own: [UInt8] = []

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// Keeps a text that does not stand in the source.
  mutating func append(_ bytes: some Collection<UInt8>) -> NodeText {
    let start = own.count
    own.append(contentsOf: bytes)
    return NodeText(start..<own.count, isOwn: true)
  }

  /// The bytes of a text.
  subscript(text: NodeText) -> ArraySlice<UInt8> {
    text.isOwn ? own[text.range] : source[text.range]
  }

  /// A text by itself.
  func string(_ text: NodeText) -> String { String(decoding: self[text], as: UTF8.self) }
}

/// Where the text of a scalar is kept.
package struct NodeText: Sendable {
  private let start: UInt32
  private let size: UInt32
  /// Whether it does not stand in the source as it is.
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
