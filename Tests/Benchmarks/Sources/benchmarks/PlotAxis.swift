import Foundation

/// An axis of a plot, on which equal factors are equally far apart.
struct PlotAxis {
  /// What it counts, where the plot's title does not say it.
  var name: String?
  /// The values that are marked, ascending, and how they are written.
  let ticks: [(value: Double, text: String)]

  /// How far along the axis a value is, from 0 to 1.
  func part(of value: Double) -> Double {
    guard let first = ticks.first?.value, let last = ticks.last?.value, first < last else {
      return 0
    }
    return log(value / first) / log(last / first)
  }
}
