/// How long something may take at one size.
struct SizeBudget: Encodable {
  /// The size.
  let size: Int
  /// The time, in nanoseconds.
  let time: Double
}
