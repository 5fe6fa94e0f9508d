import Diagnostics
import Files
import FoundationEssentials

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The repository of the working folder.
///
/// Git itself takes any folder that looks like a repository for one, even a folder of templates
/// into which somebody has put the files of a repository, and obeys its configuration. So the
/// repository is looked for here, from the working folder upward, by its `.git` alone: no commit
/// can hold a file or a folder of that name.
struct GitRepository {
  /// The folder under version control, without links in its path.
  let workTree: String
  /// The folder with the repository's files for this work tree.
  let folder: String
  /// The folder with its objects and its configuration; another one for a linked work tree.
  let common: String

  /// Finds the repository.
  ///
  /// - Throws: a diagnostic with a code `git-…` or `file-…`; nil is returned where there is none.
  init?(around place: String = ".") throws(Diagnostic) {
    var top = TextFile.identity(of: place)
    while true {
      if let folder = try Self.folder(named: "\(top == "/" ? "" : top)/.git") {
        let common = try Self.common(of: folder)
        if TextFile.isFolder("\(common)/objects") {
          guard !Self.isCommitted(folder, in: top), !Self.isCommitted(common, in: top) else {
            return nil
          }
          (self.workTree, self.folder, self.common) = (top, folder, common)
          break
        }
      }
      guard top != "/" else { return nil }
      top = TextFile.folder(of: top)
    }
    try refusePipes()
    try refuseAlternates()
  }

  /// The path of a folder from the top of the work tree, empty for the top itself; nil for a folder
  /// outside.
  func path(of place: String) -> String? {
    let path = TextFile.identity(of: place)
    if path == workTree { return "" }
    let start = workTree == "/" ? "/" : workTree + "/"
    return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : nil
  }

  /// Whether objects may be missing that a server would return on demand.
  var isPartial: Bool {
    let packs = (try? TextFile.names(inFolder: "\(common)/objects/pack")) ?? []
    if packs.contains(where: { $0.hasSuffix(".promisor") }) { return true }
    let settings = (try? TextFile.read("\(common)/config")) ?? []
    let text = String(decoding: settings, as: UTF8.self).lowercased()
    return ["partialclone", "promisor"].contains { text.contains($0) }
  }

  /// The folder that a `.git` is or names; nil where there is none.
  private static func folder(named path: String) throws(Diagnostic) -> String? {
    if TextFile.isFolder(path) { return TextFile.identity(of: path) }
    guard kind(of: path) != nil else { return nil }
    let text = String(decoding: try TextFile.read(path), as: UTF8.self)
    guard text.hasPrefix("gitdir: ") else { return nil }
    let name = text.dropFirst("gitdir: ".count).prefix { !$0.isNewline }
    let folder = name.hasPrefix("/") ? String(name) : "\(TextFile.folder(of: path))/\(name)"
    return TextFile.isFolder(folder) ? TextFile.identity(of: folder) : nil
  }

  /// The folder of the repository that a linked work tree belongs to.
  private static func common(of folder: String) throws(Diagnostic) -> String {
    guard kind(of: "\(folder)/commondir") != nil else { return folder }
    let text = String(decoding: try TextFile.read("\(folder)/commondir"), as: UTF8.self)
    let name = text.prefix { !$0.isNewline }
    return TextFile.identity(of: name.hasPrefix("/") ? String(name) : "\(folder)/\(name)")
  }

  /// Whether a folder may come from a commit of the work tree.
  private static func isCommitted(_ folder: String, in workTree: String) -> Bool {
    let start = workTree == "/" ? "/" : workTree + "/"
    guard (folder + "/").hasPrefix(start) else { return false }
    return folder.dropFirst(start.count).split(separator: "/").first != ".git"
  }

  /// Refuses pipes and the like in place of files that git reads first, on which it would wait.
  private func refusePipes() throws(Diagnostic) {
    for path in [
      "\(folder)/HEAD", "\(common)/config", "\(folder)/config.worktree", "\(common)/packed-refs",
      "\(common)/shallow", "\(common)/info/grafts", "\(common)/objects/info/alternates",
      "\(common)/objects/info/commit-graph",
    ] where ![nil, mode_t(S_IFREG)].contains(Self.kind(of: path)) {
      throw .noFile(path)
    }
  }

  /// Refuses a repository with its objects in another one, whose files did not come with it.
  private func refuseAlternates() throws(Diagnostic) {
    let objects = "\(common)/objects"
    let place = TextFile.identity(of: objects)
    guard place == objects else { throw .alternates(place) }
    let list = "\(objects)/info/alternates"
    guard Self.kind(of: list) != nil else { return }
    let text = String(decoding: try TextFile.read(list), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
    if let line = lines.first { throw .alternates(String(line)) }
  }

  /// The type of file at a path; nil where there is none.
  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}

extension Diagnostic {
  /// A path of git's that is no file.
  fileprivate static func noFile(_ path: String) -> Diagnostic {
    Diagnostic(
      "git-failed", kind: .access, "git cannot read the repository: `\(path)` is not a file",
      help: "look who has put it there, and clone the repository anew")
  }

  /// A repository without objects of its own.
  fileprivate static func alternates(_ place: String) -> Diagnostic {
    Diagnostic(
      "git-alternates", kind: .access,
      "the repository keeps objects outside of itself, in `\(place)`, and they are not read",
      help:
        "copy them into it with `git repack -a -d`, delete `.git/objects/info/alternates`, and try "
        + "again; or give `--against` a folder")
  }
}
