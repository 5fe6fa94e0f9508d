/// The bounds a source has to keep, so that a hostile file costs no more than an honest one.
public enum YAMLLimits {
  /// The size of one scalar, in UTF-8 bytes of its value.
  ///
  /// Six times the longest message any channel takes, so that only what is no fact is refused.
  public static let scalarBytes = 64 << 10
  /// How many collections may lie in one another below the one at the top.
  ///
  /// A profile has four. Nodes are built and read by recursion, which stays well within the stack of
  /// a thread with sixteen times as many.
  public static let depth = 64
  /// How many nodes a source may have, keys counted.
  ///
  /// Ten thousand contacts with ten facts each are as many; they take some 4 MB beside their text.
  public static let nodes = 200_000
  /// How many nodes all aliases of a source together may stand for.
  ///
  /// Aliases are for a handful of facts said twice; what they stand for is read as if it were
  /// written out, so that a few lines must not come to millions.
  public static let aliasedNodes = 10_000
  /// How many warnings are kept of one source; the first ones tell the rest.
  static let warnings = 100
  /// How much of a name the user wrote is repeated in a message, in characters.
  static let quotedCharacters = 40
}

extension StringProtocol {
  /// The text as a message repeats it: cut where it is unreasonably long.
  var abbreviated: String {
    let head = prefix(YAMLLimits.quotedCharacters)
    return head.endIndex == endIndex ? String(self) : head + "…"
  }
}
