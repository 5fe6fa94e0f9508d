/// What a rule has found in a passage.
public struct PassageFinding: Hashable, Sendable {
  /// The stretch it is about, in UTF-8 bytes of the passage's text.
  public let range: Range<Int>
  /// What is the matter: lower case, words in backticks, no full stop.
  public let message: String
  /// What to do about it.
  public let help: String?
  /// What to write instead of the stretch where no judgement is needed.
  public let replacement: String?

  /// A finding about a stretch of a passage.
  public init(
    _ range: Range<Int>, _ message: String, help: String? = nil, replacement: String? = nil
  ) {
    self.range = range
    self.message = message
    self.help = help
    self.replacement = replacement
  }
}
