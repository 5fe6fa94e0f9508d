/// All nodes of a document in one table, in the order they are written.
///
/// A collection stands before what is in it, and a key before its value. So a document costs a
/// handful of allocations however many nodes it has, and is let go of at once.
final class NodeTree: Sendable {
  let records: [NodeRecord]
  let texts: NodeTexts

  init(_ records: [NodeRecord], _ texts: NodeTexts) {
    self.records = records
    self.texts = texts
  }

  /// What a node is, or what it stands for.
  func content(of index: Int) -> NodeRecord.Content {
    records[records.target(of: index)].content
  }

  /// The text of a node that is a scalar.
  func string(of index: Int) -> String {
    guard case .scalar(let text, _, _) = content(of: index) else { return "" }
    return texts.string(text)
  }
}

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

  /// Where it stands, in UTF-8 bytes of the source.
  var range: Range<Int> {
    get { Int(start)..<Int(end) }
    set { (start, end) = (UInt32(newValue.lowerBound), UInt32(newValue.upperBound)) }
  }
}

extension [NodeRecord] {
  /// The number of a node, or of the node that it is an alias of.
  func target(of index: Int) -> Int {
    guard case .alias(let target) = self[index].content else { return index }
    return Int(target)
  }

  /// The number of the first node behind a node and all that is in it.
  func next(after index: Int) -> Int {
    switch self[index].content {
    case .scalar, .alias: index + 1
    case .sequence(_, let next), .mapping(_, let next): Int(next)
    }
  }
}
