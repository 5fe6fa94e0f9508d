/// How the fit and `batch` grow, as a picture.
struct GrowthPlot {
  let report: Report

  init(_ report: Report) {
    self.report = report
  }

  /// The picture.
  var svg: String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 330" role="img" \
    font-family="system-ui, sans-serif" font-size="12" fill="#333">
    <title>How the fit grows with its size, and batch with the number of recipients</title>
    <rect width="860" height="330" fill="#fff"/>
    \(fit)
    \(batch)
    </svg>

    """
  }

  private var fit: String {
    let series = report.sweeps.map { sweep in
      PlotSeries(
        name: String(sweep.title.prefix { $0 != "(" }.dropLast()),
        points: zip(sweep.sizes, sweep.times).map {
          (Double($0) / Double(sweep.sizes[0]), $1.median / sweep.times[0].median)
        })
    }
    let linear = PlotSeries(name: "linear", points: [(1, 1), (64, 64)], isDashed: true)
    return PlotPanel(
      title: "fit: time, as a multiple of that at the smallest size", left: 60,
      x: PlotAxis(
        name: "size, as a multiple of the smallest",
        ticks: [1, 2, 4, 8, 16, 32, 64].map { ($0, "\(Int($0))×") }),
      y: PlotAxis(
        ticks: [1, 4, 16, 64, 256].map { ($0, "\(Int($0))×") })
    ).svg(series + [linear])
  }

  private var batch: String {
    guard let growth = report.batch else { return "" }
    func series(_ name: String, _ ratio: (Row) -> Measurement?) -> PlotSeries {
      PlotSeries(
        name: name,
        points: zip(growth.sizes, growth.rows).compactMap { size, row in
          ratio(row).map { (Double(size), $0.median) }
        })
    }
    return PlotPanel(
      title: "batch: as a multiple of that for 10,000 recipients", left: 490,
      x: PlotAxis(
        name: "recipients", ticks: growth.sizes.map { (Double($0), $0.grouped) }),
      y: PlotAxis(
        ticks: [(0.25, "¼×"), (0.5, "½×"), (1, "1×"), (2, "2×"), (4, "4×")])
    ).svg([series("time of one") { $0.ratio }, series("peak memory") { $0.peakRatio }])
  }
}
