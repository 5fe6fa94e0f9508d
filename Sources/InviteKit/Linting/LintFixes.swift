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
    for file in files { try TextFile.rewrite(file.source, as: file.fixed.text) }
  }
}
