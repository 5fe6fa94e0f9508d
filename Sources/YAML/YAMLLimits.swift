/// The limits of a source, so that a hostile file costs no more than an honest one.
public enum YAMLLimits {
  /// The size of one scalar, in UTF-8 bytes of its value.
  ///
  /// Six times the longest message any channel takes, so that only a text that is no fact is
  /// refused.
  public static let scalarBytes = 64 << 10
  /// How deep collections may be nested below the one at the top.
  ///
  /// A profile has four. Nodes are built and read by recursion, for which this depth stays well
  /// within a thread's stack.
  public static let depth = 64
  /// How many nodes a source may have, keys counted.
  ///
  /// Ten thousand contacts with ten facts each make as many; they take some 4 MB beside their text.
  public static let nodes = 200_000
  /// How many nodes the targets of all aliases of a source may have together.
  ///
  /// Aliases repeat a handful of facts; their targets are read as if they were written out, so that
  /// a few lines must not come to millions.
  public static let aliasedNodes = 10_000
  /// How many warnings about one source are kept; more would repeat the first ones.
  static let warnings = 100
  /// How much of a name the user wrote is repeated in a message, in characters.
  static let quotedCharacters = 40
}

extension StringProtocol {
  /// The text in the form for a message: cut where it is unreasonably long.
  var abbreviated: String {
    let head = prefix(YAMLLimits.quotedCharacters)
    return head.endIndex == endIndex ? String(self) : head + "…"
  }
}
