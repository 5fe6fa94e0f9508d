/// A node in a table.
struct NodeRecord: Sendable {
  /// The content.
  var content: Content
  // 32 bits each, because there are many records, and a file has some megabytes at most.
  private var start: UInt32
  private var end: UInt32

  init(_ content: Content, at range: Range<Int>) {
    self.content = content
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }

  enum Content: Sendable {
    case scalar(NodeText, Node.Style, CoreTag?)
    /// `count` items; `next` is the index of the first node after the last of them.
    case sequence(count: UInt32, next: UInt32)
    /// `count` keys, each with its value.
    case mapping(count: UInt32, next: UInt32)
    /// The index of the node that the alias refers to.
    case alias(UInt32)
  }

  /// The range, in UTF-8 bytes of the source.
  var range: Range<Int> {
    get { Int(start)..<Int(end) }
    set { (start, end) = (UInt32(newValue.lowerBound), UInt32(newValue.upperBound)) }
  }
}
