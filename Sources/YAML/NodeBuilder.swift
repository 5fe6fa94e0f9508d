/// Writes the nodes of a document into a table, one after the other, as they are.
///
/// ```swift
/// var nodes = NodeBuilder(of: Array("[a]".utf8))
/// let list = nodes.open(.sequence)
/// nodes.scalar(nodes.text(at: 1..<2), style: .plain, at: 1..<2)
/// nodes.close(list, count: 1, at: 0..<3)
/// let root = nodes.root()
/// ```
package struct NodeBuilder: ~Copyable {
  private(set) var table: NodeTable

  /// The two kinds of node that others lie in.
  package enum Collection {
    case sequence
    case mapping
  }

  /// Begins a document with the bytes it is read from.
  package init(of source: [UInt8]) {
    table = NodeTable(texts: NodeTexts(source))
    // A node takes some twelve bytes in most files; where it takes fewer, the table grows.
    table.records.reserveCapacity(min(source.count / 12 + 4, YAMLLimits.nodes))
  }

  /// The number of the node that comes next.
  package var count: Int { table.records.count }

  /// A text that is in the bytes as it is.
  package func text(at range: Range<Int>) -> NodeText { NodeText(range, isOwn: false) }

  /// A text that is not in the bytes as it is.
  package mutating func text(_ bytes: some Swift.Collection<UInt8>) -> NodeText {
    table.texts.append(bytes)
  }

  /// Adds a scalar.
  package mutating func scalar(
    _ text: NodeText, style: Node.Style, tag: CoreTag? = nil, at range: Range<Int>
  ) {
    table.records.append(NodeRecord(.scalar(text, style, tag), at: range))
  }

  /// Adds a node that stands for another.
  mutating func alias(of index: Int, at range: Range<Int>) {
    table.records.append(NodeRecord(.alias(UInt32(index)), at: range))
  }

  /// Begins a collection: what is added before it is closed lies in it.
  ///
  /// - Returns: its number, to close it.
  package mutating func open(_ kind: Collection) -> Int {
    let content: NodeRecord.Content =
      kind == .sequence ? .sequence(count: 0, next: 0) : .mapping(count: 0, next: 0)
    table.records.append(NodeRecord(content, at: 0..<0))
    return table.records.count - 1
  }

  /// Ends a collection of so many items, or keys with their values.
  package mutating func close(_ index: Int, count: Int, at range: Range<Int>) {
    let (count, next) = (UInt32(count), UInt32(table.records.count))
    switch table.records[index].content {
    case .mapping: table.records[index].content = .mapping(count: count, next: next)
    default: table.records[index].content = .sequence(count: count, next: next)
    }
    table.records[index].range = range
  }

  /// Puts a node at another place.
  package mutating func move(_ index: Int, to range: Range<Int>) {
    table.records[index].range = range
  }

  /// Takes away a node and all behind it.
  package mutating func removeAll(from index: Int) { table.records.removeSubrange(index...) }

  /// Where a node is.
  package func range(of index: Int) -> Range<Int> { table.records[index].range }

  /// The document: the first node, with all that is in it.
  package consuming func root() -> Node { Node(NodeTree(table), 0) }
}
