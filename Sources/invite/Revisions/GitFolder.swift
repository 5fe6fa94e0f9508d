import Diagnostics
import InviteKit

/// A folder of templates in a git repository, of which earlier states can be read.
///
/// Nothing is checked out and nothing is written: git hands over the files of a revision as they
/// were committed.
struct GitFolder {
  /// The folder, as the user named it.
  let path: String

  /// The files of the library in the folder, as they are in a revision.
  ///
  /// - Parameter revision: any name that git has for a commit: `main`, `HEAD~1`, `v1.2`, a hash.
  /// - Throws: a diagnostic with a code `git-…`.
  func files(at revision: String) throws(Diagnostic) -> LibraryFiles {
    let prefix = try prefix()
    let commit = try commit(revision)
    let folder = "\(commit):\(prefix)"
    let listing = try run(["ls-tree", "-z", "--full-tree", folder])
    guard listing.status == 0 else { throw .noFolder(path, revision) }
    var names = entries(of: listing)
    if names.contains("partials") {
      // Where that is no folder, there is nothing in it.
      let partials = try run(["ls-tree", "-z", "--full-tree", below(folder, "partials")])
      if partials.status == 0 { names += entries(of: partials).map { "partials/\($0)" } }
    }
    // The files of cases only have to be known by name.
    let wanted = names.filter { LibraryFiles.belongs($0) && !$0.contains("\n") }
    var files = try contents(of: wanted, in: folder)
    for name in names where name.hasSuffix(".cases.yaml") { files[name] = [] }
    return LibraryFiles(name: "\(revision):\(prefix)", files: files)
  }

  /// The path of the folder in its repository; empty for the top.
  private func prefix() throws(Diagnostic) -> String {
    let found = try run(["rev-parse", "--show-prefix"])
    guard found.status == 0 else {
      throw found.error.contains("not a git repository")
        ? .noRepository(path) : .gitFailed(found.error)
    }
    let prefix = String(decoding: found.output, as: UTF8.self)
    return String(prefix.dropLast(prefix.hasSuffix("/\n") ? 2 : 1))
  }

  /// The hash of the commit that a revision names.
  private func commit(_ revision: String) throws(Diagnostic) -> String {
    // What starts like an option is the name of nothing, and git is not to take it for one.
    guard !revision.isEmpty, !revision.hasPrefix("-") else { throw .noRevision(revision, path) }
    let found = try run(["rev-parse", "--verify", "--quiet", "\(revision)^{commit}"])
    let hash = String(decoding: found.output, as: UTF8.self).prefix { $0.isHexDigit }
    guard found.status == 0, !hash.isEmpty else { throw .noRevision(revision, path) }
    return String(hash)
  }

  /// The names that a listing tells, those of files and of folders.
  private func entries(of listing: ChildProcess.Run) -> [String] {
    listing.output.split(separator: 0).compactMap { entry in
      entry.firstIndex(of: UInt8(ascii: "\t")).map {
        String(decoding: entry[($0 + 1)...], as: UTF8.self)
      }
    }
  }

  /// What stands in files, symbolic links followed as far as they stay in the repository.
  private func contents(
    of names: [String], in folder: String
  ) throws(Diagnostic) -> [String: [UInt8]] {
    guard !names.isEmpty else { return [:] }
    let request = names.map { below(folder, $0) + "\n" }.joined()
    let answer = try run(["cat-file", "--batch", "--follow-symlinks"], input: Array(request.utf8))
    guard answer.status == 0 else { throw .gitFailed(answer.error) }
    var files: [String: [UInt8]] = [:]
    var rest = answer.output[...]
    for name in names {
      // A line that ends in the size, the bytes themselves, and a line feed.
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { break }
      let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      rest = rest[(end + 1)...]
      guard let size = head.last.flatMap({ Int($0) }), rest.count > size else { continue }
      if head.count == 3, head[1] == "blob" { files[name] = Array(rest.prefix(size)) }
      rest = rest.dropFirst(size + 1)
    }
    return files
  }

  private func below(_ folder: String, _ name: String) -> String {
    folder.hasSuffix(":") ? folder + name : "\(folder)/\(name)"
  }

  private func run(
    _ arguments: [String], input: [UInt8] = []
  ) throws(Diagnostic) -> ChildProcess.Run {
    do {
      return try ChildProcess(
        name: "git", arguments: ["-C", path] + arguments, environment: Self.environment
      ).run(input: input)
    } catch {
      throw error.isMissing ? .noGit : .gitFailed(error.reason)
    }
  }

  /// The repository is that of the folder, also in a hook, where git names its own by these; and what
  /// git says is in English, so that it can be read.
  private static let environment: [String: String?] = [
    "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_INDEX_FILE": nil, "GIT_PREFIX": nil,
    "GIT_COMMON_DIR": nil, "GIT_NAMESPACE": nil, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0", "GIT_LITERAL_PATHSPECS": "1",
  ]
}

extension Diagnostic {
  /// There is no git.
  fileprivate static var noGit: Diagnostic {
    Diagnostic(
      "git-missing", "a revision is read with git, and there is no `git` on your path",
      help: "install git, or give `--against` a folder with the templates as they were")
  }

  /// Git cannot do what it should.
  fileprivate static func gitFailed(_ reason: String) -> Diagnostic {
    let line = reason.split(separator: "\n").first.map { String($0) } ?? "it does not say why"
    let words = line.hasPrefix("fatal: ") ? String(line.dropFirst("fatal: ".count)) : line
    return Diagnostic(
      "git-failed", "git cannot read the repository: \(words)",
      help: "run `git status` in the folder of templates to see what it is about")
  }

  /// A folder that no repository has.
  fileprivate static func noRepository(_ folder: String) -> Diagnostic {
    Diagnostic(
      "git-no-repository", "`\(folder)` is in no git repository, and so has no revisions",
      help: "give `--against` a folder with the templates as they were")
  }

  /// A name of no commit.
  fileprivate static func noRevision(_ revision: String, _ folder: String) -> Diagnostic {
    Diagnostic(
      "git-revision",
      "there is no folder `\(revision)`, nor a revision of that name in the repository of `\(folder)`",
      help:
        "if it is a branch on a server, fetch it first: `git fetch origin`; a shallow clone has "
        + "only its last commits")
  }

  /// A revision that does not have the folder.
  fileprivate static func noFolder(_ folder: String, _ revision: String) -> Diagnostic {
    Diagnostic(
      "git-no-folder", "there is no folder `\(folder)` in `\(revision)` yet",
      help: "give `--against` a revision that has it, or another folder")
  }
}
