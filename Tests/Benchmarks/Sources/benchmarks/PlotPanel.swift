/// One of the plots of a picture: two axes, and lines with their names.
struct PlotPanel {
  /// What it shows.
  let title: String
  /// Where it starts in the picture.
  let left: Double
  /// The axis along the bottom.
  let x: PlotAxis
  /// The axis along the left.
  let y: PlotAxis

  private static let colors = ["#1f6f9f", "#c2502e", "#4f7f3a", "#999999"]
  private let width = 300.0
  private let height = 220.0
  private let top = 40.0

  /// The plot with some lines.
  func svg(_ series: [PlotSeries]) -> String {
    let bottom = top + height
    var parts = [text(title, at: (left, top - 18), "font-weight=\"600\"")]
    for tick in x.ticks {
      let across = place(tick.value, y.ticks.first?.value ?? 1).x
      parts.append(line((across, top), (across, bottom)))
      parts.append(text(tick.text, at: (across, bottom + 16), "text-anchor=\"middle\""))
    }
    for tick in y.ticks {
      let down = place(x.ticks.first?.value ?? 1, tick.value).y
      parts.append(line((left, down), (left + width, down)))
      parts.append(text(tick.text, at: (left - 6, down + 4), "text-anchor=\"end\""))
    }
    parts.append(
      text(
        x.name ?? "", at: (left + width / 2, bottom + 36), "text-anchor=\"middle\" fill=\"#666\""))
    for (number, series) in series.enumerated() {
      parts += drawing(series, Self.colors[number % Self.colors.count], number)
    }
    return parts.joined(separator: "\n")
  }

  private func drawing(_ series: PlotSeries, _ color: String, _ number: Int) -> [String] {
    guard !series.points.isEmpty else {
      return [text("\(series.name): not measured", at: key(number), "fill=\"\(color)\"")]
    }
    let places = series.points.map { place($0.x, $0.y) }
    let points = places.map { "\(decimal($0.x)),\(decimal($0.y))" }.joined(separator: " ")
    let dashes = series.isDashed ? " stroke-dasharray=\"5 4\"" : ""
    var parts = [
      "<polyline points=\"\(points)\" fill=\"none\" stroke=\"\(color)\" stroke-width=\"2\"\(dashes)/>"
    ]
    if !series.isDashed {
      parts += places.map {
        "<circle cx=\"\(decimal($0.x))\" cy=\"\(decimal($0.y))\" r=\"3\" fill=\"\(color)\"/>"
      }
    }
    return parts + [text(series.name, at: key(number), "fill=\"\(color)\" font-weight=\"600\"")]
  }

  /// Where the name of a line is written.
  private func key(_ number: Int) -> (Double, Double) {
    (left + 10, top + 16 + Double(number) * 16)
  }

  private func place(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    (left + width * self.x.part(of: x), top + height * (1 - self.y.part(of: y)))
  }

  private func line(_ start: (Double, Double), _ end: (Double, Double)) -> String {
    """
    <line x1="\(decimal(start.0))" y1="\(decimal(start.1))" x2="\(decimal(end.0))" \
    y2="\(decimal(end.1))" stroke="#e4e4e4"/>
    """
  }

  private func text(_ text: String, at place: (Double, Double), _ style: String) -> String {
    "<text x=\"\(decimal(place.0))\" y=\"\(decimal(place.1))\" \(style)>\(text)</text>"
  }

  private func decimal(_ number: Double) -> String { "\((number * 10).rounded() / 10)" }
}
