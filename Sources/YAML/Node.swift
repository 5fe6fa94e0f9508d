/// A part of a YAML document with its place.
///
/// Scalars stay text as written: none is read as a number, a truth value or a date until the caller
/// asks for one. A node is an index into the table of its document, and each access reads it anew:
/// a caller who needs the content twice keeps it.
public struct Node: Sendable {
  private let tree: NodeTree
  private let index: Int

  /// A node of a table.
  init(_ tree: NodeTree, _ index: Int) {
    self.tree = tree
    self.index = index
  }

  /// The range, in UTF-8 bytes of the source; for the target of an alias, that of the alias.
  public var range: Range<Int> { tree.table.records[index].range }

  /// The three kinds of node there are.
  public enum Content: Hashable, Sendable {
    /// A single value.
    case scalar(Scalar)
    /// A list.
    case sequence([Node])
    /// A map, in the order written.
    case mapping([Entry])
  }

  /// A single value of a document.
  public struct Scalar: Hashable, Sendable {
    /// The value, with quotes, escapes and folding undone.
    public let text: String
    /// The style in the source.
    public let style: Style
    /// The written tag, if any.
    public let tag: CoreTag?

    init(_ text: String, style: Style, tag: CoreTag?) {
      self.text = text
      self.style = style
      self.tag = tag
    }
  }

  /// The style of a scalar in the source.
  public enum Style: Hashable, Sendable, CaseIterable {
    /// Without quotes.
    case plain
    /// In single quotes.
    case singleQuoted
    /// In double quotes, with escapes.
    case doubleQuoted
    /// As a block after `|`, line ends kept.
    case literal
    /// As a block after `>`, lines joined.
    case folded
  }

  /// A key of a map with its value.
  public struct Entry: Sendable {
    private let tree: NodeTree
    private let index: Int

    /// The entry of the two nodes from an index on.
    fileprivate init(_ tree: NodeTree, _ index: Int) {
      self.tree = tree
      self.index = index
    }

    /// The key, always a scalar.
    public var key: Node { Node(tree, index) }
    /// The value.
    public var value: Node { Node(tree, index + 1) }
    /// The text of the key.
    public var name: String { tree.table.string(of: index) }
  }
}

extension Node {
  /// The content of the node.
  public var content: Content {
    let number = tree.table.target(of: index)
    switch tree.table.records[number].content {
    case .scalar(let text, let style, let tag):
      return .scalar(Scalar(tree.table.texts.string(text), style: style, tag: tag))
    case .sequence(let count, _):
      var items = [Node]()
      items.reserveCapacity(Int(count))
      var index = number + 1
      for _ in 0..<count {
        items.append(Node(tree, index))
        index = tree.table.next(after: index)
      }
      return .sequence(items)
    case .mapping(let count, _):
      var entries = [Entry]()
      entries.reserveCapacity(Int(count))
      var index = number + 1
      for _ in 0..<count {
        entries.append(Entry(tree, index))
        index = tree.table.next(after: index + 1)
      }
      return .mapping(entries)
    case .alias: return .sequence([])
    }
  }

  /// The scalar in the node, or nil.
  public var scalar: Scalar? {
    guard case .scalar(let text, let style, let tag) = record else { return nil }
    return Scalar(tree.table.texts.string(text), style: style, tag: tag)
  }

  /// Whether the node states that there is no value: plain `null` or `~`, or empty.
  public var isMissing: Bool {
    guard case .scalar(let text, .plain, let tag) = record else { return false }
    guard tag == nil else { return tag == .null }
    guard text.count <= 4 else { return false }
    return ["", "~", "null"].contains(tree.table.texts.string(text))
  }

  /// The kind of node in the words of a message: `text`, `a list`, `a map` or `nothing`.
  public var kindName: String {
    switch record {
    case .scalar: isMissing ? "nothing" : "text"
    case .sequence: "a list"
    default: "a map"
    }
  }

  private var record: NodeRecord.Content { tree.table.content(of: index) }
}

// Nodes are equal if their content and their place are, whatever document they are of.
extension Node: Hashable {
  /// Whether two nodes have the same content at the same place.
  public static func == (left: Node, right: Node) -> Bool {
    left.range == right.range && left.content == right.content
  }

  /// Hashes the content and the place.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(range)
    hasher.combine(content)
  }
}

extension Node.Entry: Hashable {
  /// Whether two keys have the same text at the same place, and the same value.
  public static func == (left: Node.Entry, right: Node.Entry) -> Bool {
    left.key == right.key && left.value == right.value
  }

  /// Hashes the key with its value.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(value)
  }
}
