import Diagnostics
import Files
import Keeping
import Text
import Writing

/// The files that a result is made of, as they are at one moment.
struct WatchedFiles: Equatable {
  private let stamps: [String: FileStamp]

  /// Looks at all files.
  ///
  /// - Parameters:
  ///   - folders: folders of templates, whether or not they are there.
  ///   - profiles: profiles, and folders of them.
  init(templates folders: [String], profiles: [String]) {
    var stamps: [String: FileStamp] = [:]
    for folder in folders.map({ $0.hasSuffix("/") ? String($0.dropLast()) : $0 }) {
      let partials = Self.names(in: "\(folder)/partials").map { "partials/\($0)" }
      // What else is in the folder, such as a draft of an editor, changes nothing.
      for name in Self.names(in: folder) + partials where LibraryFiles.belongs(name) {
        stamps["\(folder)/\(name)"] = FileStamp("\(folder)/\(name)")
      }
    }
    for path in profiles {
      // What cannot be listed just now is a file that may come back.
      for file in (try? ProfilePath.all([path])) ?? [ProfilePath(path)] {
        stamps[file.path] = path == "-" ? .standardInput : FileStamp(file.path)
      }
    }
    self.stamps = stamps
  }

  /// What the file at a path is called among these, where it is one of them.
  func name(of path: String) -> String? {
    guard let stamp = FileStamp(path) else { return nil }
    return stamps.filter { $0.value.isOfSameFile(as: stamp) }.keys.min()
  }

  /// How many there are.
  var count: Int { stamps.count }

  /// Whether every file that there was is still there.
  func hasAll(of earlier: WatchedFiles) -> Bool {
    earlier.stamps.keys.allSatisfy { stamps[$0] != nil }
  }

  /// What is not as it was, in words: `changed templates/met-at-event.liquid`.
  func changes(since earlier: WatchedFiles) -> String {
    let paths = Set(stamps.keys).union(earlier.stamps.keys).sorted()
    let changes = paths.compactMap { path -> String? in
      switch (earlier.stamps[path], stamps[path]) {
      case (nil, _?): "added \(path.visible)"
      case (_?, nil): "removed \(path.visible)"
      case (let old, let new): old == new ? nil : "changed \(path.visible)"
      }
    }
    let rest = changes.count - Self.namedAtMost
    return changes.prefix(Self.namedAtMost).joined(separator: ", ")
      + (rest > 0 ? " and \(Phrasing.count(rest, "more file"))" : "")
  }

  /// After a change of branch, say, nobody reads them all.
  private static let namedAtMost = 3

  private static func names(in folder: String) -> [String] {
    (try? TextFile.names(inFolder: folder)) ?? []
  }
}
