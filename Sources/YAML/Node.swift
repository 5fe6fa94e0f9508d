/// A part of a YAML document that knows where it is.
///
/// Scalars stay text as written: nothing is read as a number, a truth value or a date until the
/// caller asks for one. A node is a number in the table of its document, and is read when it is
/// asked: who asks for the same twice keeps it.
public struct Node: Sendable {
  private let tree: NodeTree
  private let index: Int

  /// A node of a table.
  init(_ tree: NodeTree, _ index: Int) {
    self.tree = tree
    self.index = index
  }

  /// Where it is, in UTF-8 bytes of the source; for what an alias stands for, the alias.
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
    /// How it was written.
    public let style: Style
    /// The tag it was given, if any.
    public let tag: CoreTag?

    init(_ text: String, style: Style, tag: CoreTag?) {
      self.text = text
      self.style = style
      self.tag = tag
    }
  }

  /// How a scalar was written.
  public enum Style: Hashable, Sendable, CaseIterable {
    /// Without quotes.
    case plain
    /// In single quotes.
    case singleQuoted
    /// In double quotes, where escapes count.
    case doubleQuoted
    /// As a block behind `|`, line ends kept.
    case literal
    /// As a block behind `>`, lines joined.
    case folded
  }

  /// A key of a map with its value.
  public struct Entry: Sendable {
    private let tree: NodeTree
    private let index: Int

    /// The key and the value that are the two nodes from a number on.
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
  /// What the node is.
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

  /// The scalar the node is, or nil.
  public var scalar: Scalar? {
    guard case .scalar(let text, let style, let tag) = record else { return nil }
    return Scalar(tree.table.texts.string(text), style: style, tag: tag)
  }

  /// Whether the node says that there is nothing: plain `null` or `~`, or nothing at all.
  public var isMissing: Bool {
    guard case .scalar(let text, .plain, let tag) = record else { return false }
    guard tag == nil else { return tag == .null }
    guard text.count <= 4 else { return false }
    return ["", "~", "null"].contains(tree.table.texts.string(text))
  }

  /// What to call the node in a message: `text`, `a list`, `a map` or `nothing`.
  public var kindName: String {
    switch record {
    case .scalar: isMissing ? "nothing" : "text"
    case .sequence: "a list"
    default: "a map"
    }
  }

  private var record: NodeRecord.Content { tree.table.content(of: index) }
}

// Nodes are equal that say the same at the same place, whatever documents they are of.
extension Node: Hashable {
  /// Whether two nodes say the same at the same place.
  public static func == (left: Node, right: Node) -> Bool {
    left.range == right.range && left.content == right.content
  }

  /// Hashes what the node says, and where.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(range)
    hasher.combine(content)
  }
}

extension Node.Entry: Hashable {
  /// Whether two keys say the same at the same place, and have the same value.
  public static func == (left: Node.Entry, right: Node.Entry) -> Bool {
    left.key == right.key && left.value == right.value
  }

  /// Hashes the key with its value.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(value)
  }
}
