/// The limits of a record in JSON or in a table; those of `YAMLLimits` for texts, depth and nodes
/// hold in every format.
enum RecordLimits {
  /// How many keys one object may have.
  ///
  /// A profile has some dozens. They are compared one by one, which is fastest for so few.
  static let keys = 1_000
  /// How many columns a table may have.
  ///
  /// A profile has places for some hundred. They are compared one by one, once for a table.
  static let columns = 1_000
  /// How many warnings about the escapes of one record are kept; more would repeat the first ones.
  static let warnings = 100
}
