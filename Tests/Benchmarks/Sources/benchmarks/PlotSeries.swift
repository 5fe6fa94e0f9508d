/// A line of a plot.
struct PlotSeries {
  /// What it is called.
  let name: String
  /// Where it goes.
  let points: [(x: Double, y: Double)]
  /// Whether it is there for comparison only.
  var isDashed = false
}
