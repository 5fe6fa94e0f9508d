import Diagnostics
import Files
import Keeping
import Text
import Writing

/// The files that a result depends on, with their state at one moment.
struct WatchedFiles: Equatable {
  private let stamps: [String: FileStamp]

  /// Reads the state of all files.
  ///
  /// - Parameters:
  ///   - folders: folders of templates, which need not exist.
  ///   - profiles: profiles, and folders of them.
  ///   - isOther: whether a file in such a folder counts that is no part of a library.
  init(
    templates folders: [String], profiles: [String],
    isOther: (String) -> Bool = { _ in false }
  ) {
    var stamps: [String: FileStamp] = [:]
    for folder in folders.map({ $0.hasSuffix("/") ? String($0.dropLast()) : $0 }) {
      var walk = LibraryWalk(folder)
      try? walk.run()
      // Other files in the folder, such as an editor's draft, do not count.
      for name in walk.paths where LibraryFiles.belongs(name) || isOther(name) {
        stamps["\(folder)/\(name)"] = FileStamp("\(folder)/\(name)")
      }
    }
    for path in profiles {
      // A path that cannot be listed now counts as a file that may come back.
      for file in (try? ProfilePath.all([path])) ?? [ProfilePath(path)] {
        stamps[file.path] = path == "-" ? .standardInput : FileStamp(file.path)
      }
    }
    self.stamps = stamps
  }

  /// The name of the file at a path among these, if it is one of them.
  func name(of path: String) -> String? {
    guard let stamp = FileStamp(path) else { return nil }
    return stamps.filter { $0.value.isOfSameFile(as: stamp) }.keys.min()
  }

  /// How many there are.
  var count: Int { stamps.count }

  /// Whether every file of the earlier state still exists.
  func hasAll(of earlier: WatchedFiles) -> Bool {
    earlier.stamps.keys.allSatisfy { stamps[$0] != nil }
  }

  /// The changes in words: `changed templates/met-at-event.liquid`.
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

  /// How many files are named; after a change of branch nobody would read them all.
  private static let namedAtMost = 3
}
