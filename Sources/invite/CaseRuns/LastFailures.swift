import Diagnostics
import Files
import FoundationEssentials
import Keeping
import Text

/// The cases of a library that failed the last time, kept in the user's folder for caches.
///
/// They are a convenience: where they cannot be kept, nothing is said, and all cases are run.
struct LastFailures {
  /// The file; nil where there is no folder for caches.
  private let path: String?

  /// The failures of the library in a folder.
  init(of folder: String) {
    var hash = StableHash()
    hash.combine("/" + TextFile.steps(to: folder).joined(separator: "/"))
    // A relative path counts as none, by the rules of XDG.
    let named = Environment.variable("XDG_CACHE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let caches = named ?? Environment.variable("HOME").map { "\($0)/.cache" }
    path = caches.map { "\($0)/invite/failed-cases/\(String(hash.value, radix: 16))" }
  }

  /// The cases that failed; nil where none are known.
  func read() -> Set<CaseIdentity>? {
    guard let path, let bytes = try? TextFile.read(path) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return Set(
      lines.compactMap { line in
        let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
        return parts.count == 2 ? CaseIdentity(variant: parts[0], name: parts[1]) : nil
      })
  }

  /// Keeps what came of some runs: cases that were not run stay as they were.
  ///
  /// - Parameters:
  ///   - runs: the runs.
  ///   - isWhole: whether they are all cases that there are, so that others are gone.
  func keep(_ runs: [CaseRun], isWhole: Bool) {
    guard let path else { return }
    let before = read() ?? []
    var failed = isWhole ? [] : before
    for run in runs {
      if run.outcome == .passes {
        failed.remove(run.identity)
      } else {
        failed.insert(run.identity)
      }
    }
    guard failed != before else { return }
    let lines = failed.map { "\($0.variant)\t\($0.name)\n" }.sorted()
    try? TextFile.makeFolder(TextFile.folder(of: path))
    try? TextFile.write(lines.joined(), to: path, replacing: true)
  }
}
