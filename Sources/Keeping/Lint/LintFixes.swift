package import Diagnostics
import Files
package import Wording

/// The changes to a library's files that need no judgement.
package struct LintFixes: Hashable, Sendable {
  /// The files that change, by path; each once, however many links lead to it.
  package let files: [File]
  /// The links to files that change, with the path of the file.
  package let links: [String: String]

  /// A file that changes.
  package struct File: Hashable, Sendable {
    /// The file before.
    package let source: SourceText
    /// The file after.
    package let fixed: FixedText

    fileprivate var isLink: Bool { OpenedFile.isLink(source.name) }
  }

  /// Collects the changes of some findings.
  package init(_ findings: [Finding]) {
    let bySource = Dictionary(grouping: findings.filter { !$0.fix.isEmpty }) {
      $0.fix.first?.place.source
    }
    let all = bySource.compactMap { source, findings in
      source.map { File(source: $0, fixed: FixedText($0, mending: findings)) }
    }
    .filter { $0.fixed.count > 0 }
    let byIdentity = Dictionary(grouping: all) { TextFile.identity(of: $0.source.name) }
    var links: [String: String] = [:]
    files = byIdentity.values.compactMap { same in
      // The file itself comes first, where it is among them.
      let sorted = same.sorted {
        let isLink = ($0.isLink, $1.isLink)
        return isLink.0 == isLink.1 ? $0.source.name < $1.source.name : isLink.1
      }
      for link in sorted.dropFirst() { links[link.source.name] = sorted[0].source.name }
      return sorted.first
    }
    .sorted { $0.source.name < $1.source.name }
    self.links = links
  }

  /// Writes the files that change, each whole or not at all.
  ///
  /// - Returns: by path, why a file could not be read again or written, or that it has changed
  ///   meanwhile; the others have been written.
  package func write() -> [String: Diagnostic] {
    var faults: [String: Diagnostic] = [:]
    for file in files {
      do throws(Diagnostic) {
        try TextFile.rewrite(file.source, as: file.fixed.text)
      } catch {
        faults[file.source.name] = error
      }
    }
    return faults
  }
}
