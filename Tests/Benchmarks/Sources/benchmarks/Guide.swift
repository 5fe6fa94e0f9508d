import Foundation

/// A guide that shows tables, each between a line that starts it and one that ends it.
struct Guide {
  private let file: URL

  /// A guide of the project in a folder.
  init(_ name: String, root: URL) {
    file = Self.catalog(of: root).appending(path: name)
  }

  /// The folder of the guides.
  static func catalog(of root: URL) -> URL {
    root.appending(path: "Sources/InviteKit/InviteKit.docc")
  }

  /// Puts new tables between the lines of a name.
  func replace(_ name: String, with tables: String) throws {
    let guide = try String(contentsOf: file, encoding: .utf8)
    guard let start = guide.range(of: "<!-- \(name) -->\n"),
      let end = guide.range(of: "<!-- end -->", range: start.upperBound..<guide.endIndex)
    else { throw Absence(reason: "\(file.lastPathComponent) has no place for \(name)") }
    let replaced = guide.replacingCharacters(
      in: start.upperBound..<end.lowerBound, with: "\(tables)\n")
    try Data(replaced.utf8).write(to: file, options: .atomic)
  }
}
