import FoundationEssentials

/// A folder that lasts as long as the run.
struct GrowthFolder {
  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "growth-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  func path(_ name: String) -> String { root.appending(path: name).path }

  /// Writes a file, and returns its path.
  func write(_ name: String, _ text: String) throws -> String {
    let file = root.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// Writes templates of these bodies, and returns their folder.
  func library(_ bodies: [String: String], summary: String = "When to use it.") throws -> String {
    for (name, body) in bodies {
      _ = try write(
        "templates/\(name).liquid", "---\nsummary: \(summary)\nreviewed: 2026-11-21\n---\n\(body)\n"
      )
    }
    return path("templates")
  }

  /// Writes a template of this body among so many that it is compared with no others.
  func linted(_ body: String) throws -> String {
    var bodies = Dictionary(
      uniqueKeysWithValues: (0..<10).map { ("t\($0)", "Hello. Number \($0).") })
    bodies["a"] = body
    return try library(bodies)
  }
}
