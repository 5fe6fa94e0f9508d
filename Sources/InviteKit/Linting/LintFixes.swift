public import Diagnostics

/// What can be mended in the files of a library without judgement.
public struct LintFixes: Hashable, Sendable {
  /// The files that change, by path.
  public let files: [File]

  /// A file that changes.
  public struct File: Hashable, Sendable {
    /// The file as it is.
    public let source: SourceText
    /// The file as it will be.
    public let fixed: FixedText
  }

  /// Collects the changes that findings come with.
  public init(_ findings: [Finding]) {
    let bySource = Dictionary(grouping: findings.filter { !$0.fix.isEmpty }) {
      $0.fix.first?.place.source
    }
    files = bySource.compactMap { source, findings in
      source.map { File(source: $0, fixed: FixedText($0, mending: findings)) }
    }
    .filter { $0.fixed.count > 0 }
    .sorted { $0.source.name < $1.source.name }
  }

  /// Writes the files that change, each whole or not at all.
  ///
  /// - Throws: a diagnostic when a file cannot be read again or written, or was changed meanwhile;
  ///   the files before it have been written.
  public func write() throws(Diagnostic) {
    for file in files {
      let path = file.source.name
      let bytes = try TextFile.read(path)
      guard try SourceText.decoding(bytes, name: path) == file.source else {
        throw .changedMeanwhile(path)
      }
      let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? "\u{FEFF}" : ""
      try TextFile.write(mark + file.fixed.text, to: path, replacing: true)
    }
  }
}

extension Diagnostic {
  fileprivate static func changedMeanwhile(_ path: String) -> Diagnostic {
    Diagnostic(
      "file-changed", "`\(path)` was changed while it was read", help: "run the command once more")
  }
}
