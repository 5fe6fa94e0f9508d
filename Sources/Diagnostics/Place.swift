/// A stretch of a source text, for a diagnostic to point at.
public struct Place: Hashable, Sendable {
  /// The text.
  public let source: SourceText
  /// The stretch, in UTF-8 bytes; empty where something is missing between two bytes.
  public let range: Range<Int>

  /// A stretch of a text, in UTF-8 bytes.
  public init(_ source: SourceText, _ range: Range<Int>) {
    self.source = source
    self.range = range
  }

  /// The line and column the stretch starts at.
  public var position: Position { source.position(at: range.lowerBound) }
}
