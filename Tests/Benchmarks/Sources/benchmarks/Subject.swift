/// Something that can be done over and over while it is timed.
protocol Subject {
  /// How many nanoseconds of the processor so many repetitions take.
  func time(_ repetitions: Int) throws -> Double
}
