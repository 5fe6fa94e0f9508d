import Foundation

/// The place in a README where the tables go: between a line that starts it and one that ends it.
struct Readme {
  /// The file.
  let file: URL

  /// Puts a text into its place.
  func replace(with text: String) throws {
    let readme = try String(contentsOf: file, encoding: .utf8)
    guard let start = readme.range(of: "<!-- benchmarks -->\n"),
      let end = readme.range(of: "<!-- end -->", range: start.upperBound..<readme.endIndex)
    else { throw Absence(reason: "\(file.lastPathComponent) has no place for the benchmarks") }
    let replaced = readme.replacingCharacters(
      in: start.upperBound..<end.lowerBound, with: text + "\n")
    try Data(replaced.utf8).write(to: file, options: .atomic)
  }
}
