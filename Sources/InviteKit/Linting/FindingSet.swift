import Diagnostics

/// Findings in the order they were made, each but once: a partial is read with every template that
/// renders it, and a word with every reading it is in.
struct FindingSet: Sendable {
  /// What has been found.
  private(set) var findings: [Finding] = []
  private var seen: Set<Key> = []

  /// What makes two findings the same.
  private struct Key: Hashable {
    let code: Diagnostic.Code
    let place: Place?
    /// Tells apart what has no place.
    let message: String?
  }

  /// Adds a finding unless it is there.
  mutating func insert(_ finding: Finding) {
    let diagnostic = finding.diagnostic
    let key = Key(
      code: diagnostic.code, place: diagnostic.place,
      message: diagnostic.place == nil ? diagnostic.message : nil)
    if seen.insert(key).inserted { findings.append(finding) }
  }
}
