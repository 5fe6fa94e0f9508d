struct GrowthPlot {
  let report: Report
  init(_ report: Report) { self.report = report }
  var svg: String { "<svg/>" }
}
