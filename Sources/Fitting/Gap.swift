/// White space between two pieces of text, from the weakest to the strongest.
public enum Gap: Int, Hashable, Sendable, Comparable, CaseIterable {
  /// A space.
  case space
  /// A line break: one line feed.
  case line
  /// A paragraph break: two line feeds.
  case paragraph

  /// Orders gaps by their strength.
  public static func < (left: Gap, right: Gap) -> Bool {
    left.rawValue < right.rawValue
  }
}
