/// What a whole process took.
struct Usage {
  /// From its start to its end, in nanoseconds.
  let wall: Double
  /// User and system time, in nanoseconds.
  let cpu: Double
  /// The most memory that was in use at a time, in bytes.
  let peak: Double
}
