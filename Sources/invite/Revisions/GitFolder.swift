import Diagnostics
import FoundationEssentials
import Writing

/// A folder of templates in a git repository, whose earlier states can be read.
///
/// Nothing is checked out, written or fetched: git returns the files of a revision exactly as
/// committed, and the size of each before that.
struct GitFolder {
  /// The folder, as the user named it.
  let path: String

  /// How many bytes an answer of one line may have.
  private static let answerBytesAtMost = 1 << 20

  /// Whether it lies in the repository of the working folder.
  var isInRepository: Bool {
    (try? GitRepository())?.path(of: path) != nil
  }

  /// The files of the library in the folder at a revision.
  ///
  /// - Parameter revision: any name of a commit in git: `main`, `HEAD~1`, `v1.2`, a hash.
  /// - Throws: a diagnostic with a code `git-…`, or with code `library-too-large`.
  func files(at revision: String) throws(Diagnostic) -> LibraryFiles {
    // A name that starts like an option names nothing, and git must not take it for one.
    guard !revision.isEmpty, !revision.hasPrefix("-") else { throw .noName(revision) }
    guard let repository = try GitRepository() else { throw .noRepository(path) }
    guard let prefix = repository.path(of: path) else { throw .otherRepository(path) }
    let git = GitCommand(repository: repository)
    let name = "\(revision):\(prefix)"
    let commit = try commit(revision, git)
    let files = RevisionFiles(
      name: name, location: path, tree: try tree(at: prefix, of: commit, revision, git), git: git)
    do throws(Diagnostic) {
      return try files.read()
    } catch {
      throw error.asOfPartial(repository, revision, path)
    }
  }

  /// The hash of the commit that a revision names.
  private func commit(_ revision: String, _ git: GitCommand) throws(Diagnostic) -> String {
    let found = try git.run(
      ["rev-parse", "--verify", "--quiet", "\(revision)^{commit}"],
      outputAtMost: Self.answerBytesAtMost)
    let hash = String(decoding: found.output, as: UTF8.self).prefix { $0.isHexDigit }
    guard found.status == 0, !hash.isEmpty else {
      guard found.status <= 1 || !found.error.contains("fatal: ") else {
        throw Diagnostic.gitFailed(found.error).asOfPartial(git.repository, revision, path)
      }
      throw .noRevision(revision, path)
    }
    return String(hash)
  }

  /// The hash of the list of the folder's files in a commit.
  private func tree(
    at prefix: String, of commit: String, _ revision: String, _ git: GitCommand
  ) throws(Diagnostic) -> String {
    let found = try git.run(
      prefix.isEmpty
        ? ["rev-parse", "--verify", "\(commit)^{tree}"]
        : ["ls-tree", "-z", "--full-tree", "--", commit, prefix],
      outputAtMost: Self.answerBytesAtMost)
    guard found.status == 0 else {
      throw Diagnostic.gitFailed(found.error).asOfPartial(git.repository, revision, path)
    }
    if prefix.isEmpty {
      return String(String(decoding: found.output, as: UTF8.self).prefix { $0.isHexDigit })
    }
    guard let entry = RevisionFiles.Entry.read(found.output).first, entry.kind == .folder else {
      throw .noFolder(path, revision)
    }
    return entry.hash
  }
}

extension Diagnostic {
  /// The same, or a report that the clone is partial if an object is missing for that reason.
  fileprivate func asOfPartial(
    _ repository: GitRepository, _ revision: String, _ folder: String
  ) -> Diagnostic {
    guard code == "git-failed", repository.isPartial else { return self }
    let place = repository.path(of: folder).flatMap { $0.isEmpty ? nil : " \($0)" } ?? ""
    return Diagnostic(
      "git-partial", kind: .access,
      "the clone is a partial one, and does not have all of `\(folder)` as it was in `\(revision)`",
      help:
        "nothing is fetched for you: fetch it once, with `git archive \(revision)\(place) > "
        + "/dev/null` at the top of the repository, and try again")
  }

  /// A folder outside of any repository.
  fileprivate static func noRepository(_ folder: String) -> Diagnostic {
    Diagnostic(
      "git-no-repository", kind: .access,
      "the folder you are in is in no git repository, and so `\(folder)` has no revisions",
      help:
        "go to the repository with `cd`, or give `--against` a folder with the templates as they "
        + "were")
  }

  /// A folder outside of the repository of the working folder.
  fileprivate static func otherRepository(_ folder: String) -> Diagnostic {
    Diagnostic(
      "git-no-repository", kind: .access,
      "`\(folder)` is not in the git repository that you are in",
      help: "go to its repository with `cd`, and try again; no other one is looked into")
  }

  /// A text that cannot name a commit.
  fileprivate static func noName(_ revision: String) -> Diagnostic {
    Diagnostic(
      "git-revision", kind: .usage,
      "`\(revision)` is no folder, and cannot be the name of a revision",
      help: "name one as git does: `main`, `HEAD~1`, a tag or a hash")
  }

  /// A name that no commit has.
  fileprivate static func noRevision(_ revision: String, _ folder: String) -> Diagnostic {
    Diagnostic(
      "git-revision", kind: .usage,
      "there is no folder `\(revision)`, nor a revision of that name in the repository of `\(folder)`",
      help:
        "if it is a branch on a server, fetch it first: `git fetch origin`; a shallow clone has "
        + "only its last commits")
  }

  /// A revision without the folder.
  fileprivate static func noFolder(_ folder: String, _ revision: String) -> Diagnostic {
    Diagnostic(
      "git-no-folder", kind: .access, "there is no folder `\(folder)` in `\(revision)` yet",
      help: "give `--against` a revision that has it, or another folder")
  }
}
