/// Facts of the user's own shape: a text, or lists and maps of them.
///
/// Missing and empty values are left out, so every leaf is a fact.
public enum FactTree: Hashable, Sendable {
  /// A text.
  case text(Fact)
  /// A list, in the order written.
  case list([FactTree])
  /// A map, in the order written.
  case map([Field])

  /// A part of a map.
  public struct Field: Hashable, Sendable {
    /// The key.
    public let name: String
    /// The value.
    public let value: FactTree

    /// A part of a map.
    public init(_ name: String, _ value: FactTree) {
      self.name = name
      self.value = value
    }
  }
}

extension [FactTree.Field] {
  /// The value of a key, or nil.
  public subscript(name: String) -> FactTree? {
    first { $0.name == name }?.value
  }
}
