/// A node as it is kept in a table.
struct NodeRecord: Sendable {
  /// What it is.
  var content: Content
  // These are 32 bits wide because there are many, and a file has some megabytes at most.
  private var start: UInt32
  private var end: UInt32

  init(_ content: Content, at range: Range<Int>) {
    self.content = content
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }

  enum Content: Sendable {
    case scalar(NodeText, Node.Style, CoreTag?)
    /// So many items; `next` is the number of the first node behind the last of them.
    case sequence(count: UInt32, next: UInt32)
    /// So many keys, each with its value.
    case mapping(count: UInt32, next: UInt32)
    /// The number of the node it stands for.
    case alias(UInt32)
  }

  /// Where it is, in UTF-8 bytes of the source.
  var range: Range<Int> {
    get { Int(start)..<Int(end) }
    set { (start, end) = (UInt32(newValue.lowerBound), UInt32(newValue.upperBound)) }
  }
}
