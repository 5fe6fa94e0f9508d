/// The limits of a table; those of `YAMLLimits` for texts, depth and nodes
/// hold in every format.
enum RecordLimits {
  /// How many columns a table may have.
  ///
  /// A profile has places for some hundred. They are compared one by one, once for a table.
  static let columns = 1_000
}
