import Foundation
import Yams

/// Loads the profiles of a folder with Yams.
struct YamsLoading {
  private let texts: [String]

  init(folder: String) throws {
    texts = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".yaml") }.sorted()
      .map { try String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }
  }

  /// Nodes that know their place.
  func nodes() throws -> String {
    for text in texts { guard try Yams.compose(yaml: text) != nil else { exit(1) } }
    return ""
  }

  /// Values of the standard library.
  func values() throws -> String {
    for text in texts { guard try Yams.load(yaml: text) != nil else { exit(1) } }
    return ""
  }
}
