/// A part of a YAML document that knows where it stands.
///
/// Scalars stay text as written: nothing is read as a number, a truth value or a date until the
/// caller asks for one.
public struct Node: Hashable, Sendable {
  /// What the node is.
  public let content: Content
  /// Where it stands, in UTF-8 bytes of the source; for what an alias stands for, the alias.
  public let range: Range<Int>

  /// A node at a stretch of the source.
  public init(_ content: Content, at range: Range<Int>) {
    self.content = content
    self.range = range
  }

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

    /// A single value.
    public init(_ text: String, style: Style = .plain, tag: CoreTag? = nil) {
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
  public struct Entry: Hashable, Sendable {
    /// The key, always a scalar.
    public let key: Node
    /// The value.
    public let value: Node

    /// A key with its value.
    public init(key: Node, value: Node) {
      self.key = key
      self.value = value
    }

    /// The text of the key.
    public var name: String { key.scalar?.text ?? "" }
  }
}

extension Node {
  /// The scalar the node is, or nil.
  public var scalar: Scalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// Whether the node says that there is nothing: plain `null` or `~`, or nothing at all.
  public var isMissing: Bool {
    guard case .scalar(let scalar) = content, scalar.style == .plain else { return false }
    guard scalar.tag == nil else { return scalar.tag == .null }
    switch scalar.text {
    case "", "~", "null": return true
    default: return false
    }
  }

  /// What to call the node in a message: `text`, `a list`, `a map` or `nothing`.
  public var kindName: String {
    switch content {
    case .scalar: isMissing ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a map"
    }
  }
}
