/// How far a draft is from fitting: even its shortest text is too long.
public struct Overrun: Hashable, Sendable {
  /// By how many units the shortest text exceeds the limit.
  public var over: Int
  /// The limit it exceeds.
  public var limit: Int
  /// What the text is counted in.
  public var unit: Unit
  /// The shortest text.
  public var text: String
  /// The facts in the shortest text, the longest first.
  public var facts: [Fact]
  /// Whether it is proved that nothing fits.
  public var isProved: Bool

  /// A fact in a text.
  public struct Fact: Hashable, Sendable {
    /// Its text.
    public var text: String
    /// The labels of its piece: where it came from.
    public var sources: [Int]

    /// A text with its labels.
    public init(text: String, sources: [Int]) {
      self.text = text
      self.sources = sources
    }
  }
}
