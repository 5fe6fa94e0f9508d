import Files
import FoundationEssentials

/// The path of a schema, relative to a file that it checks.
package enum SchemaPath {
  /// The path from a folder to a schema in the nearest folder `.invite` above it; nil where there
  /// is none.
  package static func find(_ schema: Schema, from folder: String) -> String? {
    var parts = TextFile.steps(to: folder)
    var path = ".invite/\(schema.fileName)"
    while true {
      let candidate = "/" + (parts + [".invite", schema.fileName]).joined(separator: "/")
      if FileManager.default.fileExists(atPath: candidate) { return path }
      guard !parts.isEmpty else { return nil }
      parts.removeLast()
      path = "../" + path
    }
  }
}
