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

/// Git, the only program that is ever started: everything it may read and every argument it gets is
/// here.
///
/// A repository can come from anybody, and so can its configuration. Three commands are used,
/// `rev-parse`, `ls-tree` and `cat-file` without `--filters` or `--textconv`: they look up names
/// and return objects exactly as committed. None of them has a reason to start a program; the
/// settings make sure that git finds none either, even where an object is missing.
struct GitCommand {
  /// The repository, which git is given rather than looks for.
  let repository: GitRepository

  /// The settings before the command, which override any configuration.
  private static let settings = [
    // A folder that looks like a repository is none unless it is named.
    "safe.bareRepository=explicit",
    // No transport: nothing is fetched, and no `ssh`, proxy, helper or `git-remote-…` is started.
    "protocol.allow=never", "core.sshCommand=", "core.gitProxy=none", "credential.helper=",
    "core.askPass=",
    // No program that watches files, and no hook.
    "core.fsmonitor=false", "core.hooksPath=/dev/null",
    // No program that shows, edits or compares.
    "core.pager=cat", "core.editor=:", "diff.external=", "core.attributesFile=/dev/null",
    // Only the objects that were committed: replacements are for their owner to see.
    "core.useReplaceRefs=false", "core.alternateRefsCommand=:",
    // No other work than the command.
    "gc.auto=0", "maintenance.auto=false", "submodule.recurse=false",
  ]

  /// The whole environment of git, beside `PATH` and `HOME`: nothing else of ours is inherited.
  ///
  /// So no `GIT_…`, `SSH_…` or `LD_…` variable of the caller's counts; in a hook, for example,
  /// those name the hook's own repository.
  private static let environment = [
    // Neither the configuration of the system nor that of the user is read.
    "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_SYSTEM": "/dev/null",
    "GIT_CONFIG_GLOBAL": "/dev/null",
    // No transport has this name. Newer versions of git do not even try; older ones give up.
    "GIT_ALLOW_PROTOCOL": "none", "GIT_NO_LAZY_FETCH": "1",
    // Nobody is asked for a password.
    "GIT_TERMINAL_PROMPT": "0", "GIT_ASKPASS": "",
    // No commit or object in the place of another.
    "GIT_NO_REPLACE_OBJECTS": "1", "GIT_GRAFT_FILE": "/dev/null",
    // Nothing is written, and a path is only a path.
    "GIT_OPTIONAL_LOCKS": "0", "GIT_LITERAL_PATHSPECS": "1",
    // No object fills the memory: git ends rather than unpack a larger one.
    "GIT_ALLOC_LIMIT": "\(objectBytesAtMost)",
    // Git's messages are in English, so that they can be parsed.
    "LC_ALL": "C",
  ]

  /// How many bytes git may allocate at once.
  private static let objectBytesAtMost = 128 << 20
  /// How long git may take for one command.
  ///
  /// It takes milliseconds, unless some file that it reads never ends.
  private static let patience = Duration.seconds(5)

  /// Runs a command.
  ///
  /// - Parameters:
  ///   - arguments: the command and its arguments.
  ///   - input: its standard input.
  ///   - outputAtMost: how many bytes it may write.
  func run(
    _ arguments: [String], input: [UInt8] = [], outputAtMost: Int
  ) throws(Diagnostic) -> ChildProcess.Run {
    guard let program else { throw .noGit }
    let options =
      ["--git-dir=\(repository.folder)", "--work-tree=\(repository.workTree)", "--no-pager"]
      + Self.settings.flatMap { ["-c", $0] }
    var environment = Self.environment
    environment["PATH"] = path.joined(separator: ":")
    // Git fails without it if a setting has a path that starts with `~`.
    environment["HOME"] = ProcessInfo.processInfo.environment["HOME"]
    do {
      return try ChildProcess(
        path: program, arguments: options + arguments, environment: environment,
        outputAtMost: outputAtMost, patience: Self.patience
      ).run(input: input)
    } catch {
      throw error.isMissing ? .noGit : .gitFailed(error.reason)
    }
  }

  /// The folders to look for programs in: none with a relative path, and none that came with the
  /// repository.
  private var path: [String] {
    let named = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return named.split(separator: ":").map { String($0) }.filter {
      $0.hasPrefix("/") && (repository.workTree == "/" || repository.path(of: $0) == nil)
    }
  }

  private var program: String? {
    path.lazy.map { "\($0)/git" }.first {
      unsafe access($0, X_OK) == 0 && !TextFile.isFolder($0)
    }
  }
}

extension Diagnostic {
  /// Git is not installed.
  fileprivate static var noGit: Diagnostic {
    Diagnostic(
      "git-missing", kind: .access,
      "a revision is read with git, and there is no `git` on your path",
      help:
        "install git (one that lies in the repository is not started), or give `--against` a folder "
        + "with the templates as they were")
  }

  /// Git has failed.
  static func gitFailed(_ reason: String) -> Diagnostic {
    let line =
      reason.split(separator: "\n").first { $0.hasPrefix("fatal: ") }
      ?? reason.split(separator: "\n").first ?? "it does not say why"
    let words = line.hasPrefix("fatal: ") ? line.dropFirst("fatal: ".count) : line
    return Diagnostic(
      "git-failed", kind: .access, "git cannot read the repository: \(words)",
      help: "run `git status` in the folder of templates to see what it is about")
  }
}
