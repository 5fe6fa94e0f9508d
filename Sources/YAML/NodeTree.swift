/// All nodes of a document, which each of them refers to.
///
/// It is an object, so that a node costs one reference however many arrays its document has.
final class NodeTree: Sendable {
  let table: NodeTable

  init(_ table: NodeTable) {
    self.table = table
  }
}
