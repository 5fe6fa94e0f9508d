package import Diagnostics
import Files

/// A walk through the folder of a library and the folders in it.
///
/// Hidden folders are passed by, and so are links to folders, which could lead anywhere or in a
/// circle; only `partials` may be a link, whose files are checked when they are read.
package struct LibraryWalk {
  private let folder: String
  /// The paths of the files, from the folder, in order; those of other programs are among them.
  package private(set) var paths: [String] = []
  /// Warnings about folders that are passed by though somebody may count on them.
  package private(set) var warnings: [Diagnostic] = []
  private var visited = 0

  /// How many files and folders are looked at.
  private static let entriesAtMost = 20_000
  /// How deep folders may lie in each other.
  package static let depthAtMost = 8

  /// A walk that has not started.
  package init(_ folder: String) {
    self.folder = folder
  }

  /// Walks the whole folder.
  ///
  /// - Throws: a diagnostic with a code `file-…` when the folder cannot be read, or with code
  ///   `library-too-large`. A folder in it that cannot be read is a warning.
  package mutating func run() throws(Diagnostic) {
    try look(at: TextFile.names(inFolder: folder), under: "", depth: 1)
  }

  private mutating func look(
    at names: [String], under prefix: String, depth: Int
  ) throws(Diagnostic) {
    visited += names.count
    guard visited <= Self.entriesAtMost else { throw .libraryTooLarge(folder) }
    for name in names where !name.hasPrefix(".") {
      let path = prefix + name
      let place = "\(folder)/\(path)"
      if [".liquid", ".yaml"].contains(where: name.hasSuffix) || !TextFile.isFolder(place) {
        paths.append(path)
      } else if path != "partials", TextFile.isLink(place) {
        warnings.append(.linkedFolder(place))
      } else if depth > 1, name == "partials" {
        warnings.append(.partialsInside(place, of: folder))
      } else if depth == Self.depthAtMost {
        warnings.append(.tooDeep(place))
      } else {
        do throws(Diagnostic) {
          try look(at: TextFile.names(inFolder: place), under: path + "/", depth: depth + 1)
        } catch {
          if error.code == "library-too-large" { throw error }
          var warning = error
          warning.severity = .warning
          warnings.append(warning)
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func linkedFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      "library-linked-folder", severity: .warning,
      "`\(path)` is a link to a folder, which is not followed",
      help: "to use the templates of another folder, name it in `\(LibraryManifest.file)`: "
        + "`extends: ../company`")
  }

  fileprivate static func partialsInside(_ path: String, of folder: String) -> Diagnostic {
    Diagnostic(
      "library-partials-place", severity: .warning, "`\(path)` is not read",
      help: "all partials are in `\(folder)/partials`, which may have folders of its own: "
        + "`{% render \"folder/card\" %}`")
  }

  fileprivate static func tooDeep(_ path: String) -> Diagnostic {
    Diagnostic(
      "library-too-deep", severity: .warning,
      "`\(path)` is not read: folders lie in each other at most \(LibraryWalk.depthAtMost) deep",
      help: "is this a folder of templates? take out what is none")
  }
}
