/// Facts of a shape that is up to the user: a text, or lists and maps of them.
///
/// What says that there is nothing is left out, so every tree holds facts alone.
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
    /// What is under it.
    public let value: FactTree

    /// A part of a map.
    public init(_ name: String, _ value: FactTree) {
      self.name = name
      self.value = value
    }
  }
}

extension [FactTree.Field] {
  /// What is under a key, or nil.
  public subscript(name: String) -> FactTree? {
    first { $0.name == name }?.value
  }
}
