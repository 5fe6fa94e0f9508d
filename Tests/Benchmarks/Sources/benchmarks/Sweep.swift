import Foundation

/// How the time of something grows with its size.
struct Sweep: Encodable {
  /// What grows, and what stays as it is.
  let title: String
  /// The sizes, ascending.
  let sizes: [Int]
  /// The time at each size, in nanoseconds.
  let times: [Measurement]
  /// What the time may be.
  let budget: SizeBudget?
  /// The power of the size that the time grows with, over the upper half of the sizes: 1 is linear.
  let exponent: Double

  init(title: String, sizes: [Int], times: [Measurement], budget: SizeBudget?) {
    self.title = title
    self.sizes = sizes
    self.times = times
    self.budget = budget
    exponent = Self.exponent(sizes, times)
  }

  private static func exponent(_ sizes: [Int], _ times: [Measurement]) -> Double {
    let points = zip(sizes, times).suffix((sizes.count + 1) / 2 + 1)
      .map { (x: log(Double($0)), y: log($1.median)) }
    let x = points.map(\.x).reduce(0, +) / Double(points.count)
    let y = points.map(\.y).reduce(0, +) / Double(points.count)
    let spread = points.map { ($0.x - x) * ($0.x - x) }.reduce(0, +)
    return points.map { ($0.x - x) * ($0.y - y) }.reduce(0, +) / spread
  }
}
