/// The bounds a source has to keep, so that a hostile file costs no more than an honest one.
public enum YAMLLimits {
  /// The size of one scalar, in UTF-8 bytes of its value.
  public static let scalarBytes = 64 << 10
  /// How many collections may lie in one another below the one at the top.
  public static let depth = 64
  /// How many nodes all aliases of a source together may stand for.
  public static let aliasedNodes = 10_000
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
