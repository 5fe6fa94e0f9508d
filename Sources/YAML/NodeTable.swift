/// The nodes of a document in the order they are written.
///
/// A collection is before what is in it, and a key before its value. So a document costs a
/// handful of allocations however many nodes it has, and is let go of at once.
struct NodeTable: Sendable {
  var records: [NodeRecord] = []
  var texts: NodeTexts

  /// What a node is, or what it stands for.
  func content(of index: Int) -> NodeRecord.Content { records[target(of: index)].content }

  /// The text of a node; nothing where it is no scalar.
  func string(of index: Int) -> String {
    guard case .scalar(let text, _, _) = content(of: index) else { return "" }
    return texts.string(text)
  }

  /// The number of a node, or of the node that it is an alias of.
  func target(of index: Int) -> Int {
    guard case .alias(let target) = records[index].content else { return index }
    return Int(target)
  }

  /// The number of the first node behind a node and all that is in it.
  func next(after index: Int) -> Int {
    switch records[index].content {
    case .scalar, .alias: index + 1
    case .sequence(_, let next), .mapping(_, let next): Int(next)
    }
  }
}

/// All nodes of a document, which each of them refers to.
///
/// It is an object, so that a node costs one reference however many arrays its document has.
final class NodeTree: Sendable {
  let table: NodeTable

  init(_ table: NodeTable) {
    self.table = table
  }
}
