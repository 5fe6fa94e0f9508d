/// The bounds that a record in JSON or in a table has to keep beside those of `YAMLLimits`, which
/// hold for texts, depth and nodes in every format.
enum RecordLimits {
  /// How many keys one object may have.
  ///
  /// A profile has some dozens. They are compared one by one, which is fastest for so few.
  static let keys = 1_000
  /// How many columns a table may have.
  ///
  /// A profile has places for some hundred. They are compared one by one, once for a table.
  static let columns = 1_000
  /// How many warnings are kept of what the escapes of one record stand for; the first ones tell the
  /// rest.
  static let warnings = 100
}
