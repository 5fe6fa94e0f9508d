/// Writes the nodes of a document into a table, one after the other, in their order.
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

  /// The two kinds of node that hold others.
  package enum Collection {
    case sequence
    case mapping
  }

  /// Begins a document; `source` is the bytes it is read from.
  package init(of source: [UInt8]) {
    table = NodeTable(texts: NodeTexts(source))
    // A node takes some twelve bytes in most files; if it takes fewer, the table grows.
    table.records.reserveCapacity(min(source.count / 12 + 4, YAMLLimits.nodes))
  }

  /// The index of the next node.
  package var count: Int { table.records.count }

  /// A text that is in the source verbatim.
  package func text(at range: Range<Int>) -> NodeText { NodeText(range, isOwn: false) }

  /// A text that is not in the source verbatim.
  package mutating func text(_ bytes: some Swift.Collection<UInt8>) -> NodeText {
    table.texts.append(bytes)
  }

  /// Adds a scalar.
  package mutating func scalar(
    _ text: NodeText, style: Node.Style, tag: CoreTag? = nil, at range: Range<Int>
  ) {
    table.records.append(NodeRecord(.scalar(text, style, tag), at: range))
  }

  /// Adds an alias of another node.
  mutating func alias(of index: Int, at range: Range<Int>) {
    table.records.append(NodeRecord(.alias(UInt32(index)), at: range))
  }

  /// Opens a collection: every node added before it is closed is in it.
  ///
  /// - Returns: its index, to close it.
  package mutating func open(_ kind: Collection) -> Int {
    let content: NodeRecord.Content =
      kind == .sequence ? .sequence(count: 0, next: 0) : .mapping(count: 0, next: 0)
    table.records.append(NodeRecord(content, at: 0..<0))
    return table.records.count - 1
  }

  /// Closes a collection of `count` items, or keys with their values.
  package mutating func close(_ index: Int, count: Int, at range: Range<Int>) {
    let (count, next) = (UInt32(count), UInt32(table.records.count))
    switch table.records[index].content {
    case .mapping: table.records[index].content = .mapping(count: count, next: next)
    default: table.records[index].content = .sequence(count: count, next: next)
    }
    table.records[index].range = range
  }

  /// Gives a node another range.
  package mutating func move(_ index: Int, to range: Range<Int>) {
    table.records[index].range = range
  }

  /// Removes a node and all nodes after it.
  package mutating func removeAll(from index: Int) { table.records.removeSubrange(index...) }

  /// The range of a node.
  package func range(of index: Int) -> Range<Int> { table.records[index].range }

  /// The document: the first node, with all nodes in it.
  package consuming func root() -> Node { Node(NodeTree(table), 0) }
}
