import Foundation

/// The guide that shows the tables, between a line that starts them and one that ends them, with the
/// plot beside it.
struct SpeedGuide {
  /// The folder of the guides.
  private let catalog: URL

  /// The guide of the project in a folder.
  init(root: URL) {
    catalog = root.appending(path: "Sources/InviteKit/InviteKit.docc")
  }

  /// Puts the tables and the plot into their places.
  func replace(tables: String, plot: Data) throws {
    let file = catalog.appending(path: "Speed.md")
    let guide = try String(contentsOf: file, encoding: .utf8)
    guard let start = guide.range(of: "<!-- benchmarks -->\n"),
      let end = guide.range(of: "<!-- end -->", range: start.upperBound..<guide.endIndex)
    else { throw Absence(reason: "\(file.lastPathComponent) has no place for the benchmarks") }
    let image = "![How the fit and batch grow](growth.svg)"
    let replaced = guide.replacingCharacters(
      in: start.upperBound..<end.lowerBound, with: "\(tables)\n\n\(image)\n")
    try Data(replaced.utf8).write(to: file, options: .atomic)
    try plot.write(to: catalog.appending(path: "growth.svg"))
  }
}
