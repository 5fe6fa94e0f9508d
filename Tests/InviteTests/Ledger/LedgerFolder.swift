import Foundation
import TestSupport
import Testing

/// A folder in which commands use a ledger, `l.jsonl` unless they name another one.
struct LedgerFolder {
  let folder: URL

  /// The path of the ledger.
  var path: String { folder.appending(path: "l.jsonl").path }

  /// The bytes of the ledger.
  var data: Data { get throws { try Data(contentsOf: folder.appending(path: "l.jsonl")) } }

  /// Does something in a new folder with some files.
  static func use(
    _ files: [String: String] = [:], _ work: (LedgerFolder) async throws -> Void
  ) async throws {
    try await TestFolder.use { folder in
      for (name, text) in files {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      try await work(LedgerFolder(folder: folder))
    }
  }

  /// What a script prints, results and remarks.
  ///
  /// `log`, `status` and `try` run the program with the ledger; `try` prints the exit status, too.
  func shell(_ script: String) async throws -> String {
    try await Program.shell(
      """
      export INVITE_LEDGER=l.jsonl
      log() { invite log --today 2026-11-30 "$@"; }
      status() { invite status --today 2026-11-30 "$@"; }
      try() { invite "$@"; echo "status $?"; }
      \(script)
      """, in: folder)
  }

  /// The lines of a ledger that are JSON, each with its values, and the others.
  static func lines(of data: Data) -> (entries: [[String: Any]], faulty: [Data]) {
    var (entries, faulty): ([[String: Any]], [Data]) = ([], [])
    for line in data.split(separator: 0x0A) {
      if let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any] {
        entries.append(object)
      } else {
        faulty.append(line)
      }
    }
    return (entries, faulty)
  }
}

/// The value at a path of keys and indices in JSON; nil where there is none.
func json(_ text: String, _ path: Any...) throws -> Any? {
  var value: Any? = try JSONSerialization.jsonObject(
    with: Data(text.utf8), options: .fragmentsAllowed)
  for step in path {
    if let key = step as? String {
      value = (value as? [String: Any])?[key]
    } else if let index = step as? Int, let list = value as? [Any] {
      value = list.indices.contains(index) ? list[index] : nil
    }
  }
  return value
}
