/// How many messages it takes to tell two rates apart.
package enum SampleSize {
  /// More than anybody sends, and than a whole number is kept exact for in what is computed.
  private static let atMost = 1e9

  /// The messages of each kind that show a difference of two rates.
  ///
  /// A test at 5 % that looks both ways then finds it in 80 of 100 cases. By the normal approximation
  /// that is (z₀.₉₇₅ + z₀.₈)² (p(1 − p) + q(1 − q)) / (p − q)², to the nearest whole number: 94 for 40 %
  /// against 60 %.
  ///
  /// - Parameters:
  ///   - p: one rate, 0 to 1.
  ///   - q: the other rate, 0 to 1.
  /// - Returns: the number, 1 or more; nil where the rates are equal, where one is none, and where a
  ///   billion messages would not be enough.
  package static func each(toTell p: Double, from q: Double) -> Int? {
    guard (0...1).contains(p), (0...1).contains(q), p != q else { return nil }
    let distances = Normal.twoSided + Normal.power
    let ratio = distances / (p - q)
    let count = (ratio * ratio * (p * (1 - p) + q * (1 - q))).rounded()
    return count <= Self.atMost ? max(1, Int(count)) : nil
  }
}
