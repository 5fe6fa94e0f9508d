import Diagnostics
import Files
import FoundationEssentials
import Keeping
import Text

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

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
    let caches = Self.variable("XDG_CACHE_HOME") ?? Self.variable("HOME").map { "\($0)/.cache" }
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
  func keep(_ runs: [CaseRun]) {
    guard let path else { return }
    var failed = read() ?? []
    for run in runs {
      if run.outcome == .passes {
        failed.remove(run.identity)
      } else {
        failed.insert(run.identity)
      }
    }
    let lines = failed.map { "\($0.variant)\t\($0.name)\n" }.sorted()
    try? TextFile.makeFolder(TextFile.folder(of: path))
    try? TextFile.write(lines.joined(), to: path, replacing: true)
  }

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }
}
