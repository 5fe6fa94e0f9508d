/// A line and a column of a text, both counted from 1.
///
/// Columns count Unicode scalars, as libyaml and most editors do.
public struct Position: Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// The column in Unicode scalars, counted from 1.
  public let column: Int

  /// A position, both numbers counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
