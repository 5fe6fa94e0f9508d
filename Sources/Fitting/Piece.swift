/// The smallest part of a draft: text that knows whether it is literal or fact, or what is
/// between text.
public enum Piece: Hashable, Sendable {
  /// Text of the template itself. It neither starts nor ends with white space.
  case literal(String)
  /// Text that came out of an output, with the caller's own labels of where it came from, which
  /// fitting carries through unread. It neither starts nor ends with white space when it is flowed.
  ///
  /// Of ways that are equally good otherwise, the one with most of those about the reader is
  /// preferred.
  case fact(String, sources: [Int], isAboutReader: Bool = false)
  /// White space; where several meet, the strongest counts.
  case gap(Gap)
  /// The end of an output, a choice or a logic block, or the start of a block's body: literal text
  /// that directly follows may lose a space before closing punctuation, or its full stop.
  case boundary
}

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
