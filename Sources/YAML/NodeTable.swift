/// The nodes of a document in the order they are written.
///
/// A collection precedes its items, and a key its value. So a document costs a handful of
/// allocations however many nodes it has, and is freed at once.
struct NodeTable: Sendable {
  var records: [NodeRecord] = []
  var texts: NodeTexts

  /// The content of a node, or of the target of an alias.
  func content(of index: Int) -> NodeRecord.Content { records[target(of: index)].content }

  /// The text of a node; empty where it is no scalar.
  func string(of index: Int) -> String {
    guard case .scalar(let text, _, _) = content(of: index) else { return "" }
    return texts.string(text)
  }

  /// The index of a node, or of the target of an alias.
  func target(of index: Int) -> Int {
    guard case .alias(let target) = records[index].content else { return index }
    return Int(target)
  }

  /// The index of the first node after a node and all nodes in it.
  func next(after index: Int) -> Int {
    switch records[index].content {
    case .scalar, .alias: index + 1
    case .sequence(_, let next), .mapping(_, let next): Int(next)
    }
  }
}

/// The nodes of a document, to which each of them refers.
///
/// It is a class, so that a node costs one reference however many arrays its document has.
final class NodeTree: Sendable {
  let table: NodeTable

  init(_ table: NodeTable) {
    self.table = table
  }
}
