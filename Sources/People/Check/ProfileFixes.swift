package import Diagnostics
import Text

/// The changes to a profile that need no judgement.
///
/// ```swift
/// let fixes = ProfileFixes(source, today: .today)
/// fixes.text   // with `goal: learn` in place of `goal: I want to learn.`
/// fixes.count  // 2
/// ```
package struct ProfileFixes: Hashable, Sendable {
  /// The profile as it was read.
  package let source: SourceText
  /// The text after the changes.
  package private(set) var text: String
  /// How many findings were mended.
  package private(set) var count = 0

  /// How often the text is read again: a mend can uncover the next.
  private static let rounds = 8

  /// Makes the changes, as long as each leaves a profile with fewer findings.
  package init(_ source: SourceText, today: PartialDate) {
    self.source = source
    text = source.text
    let check = ProfileCheck(today: today)
    var findings = Self.findings(in: text, source.name, check)
    for _ in 0..<Self.rounds {
      let edits = Self.edits(of: findings)
      // What cannot be read as a profile is not known well enough to be changed.
      guard !edits.isEmpty, Profile.read(Array(text.utf8), name: source.name).profile != nil else {
        break
      }
      var bytes = Array(text.utf8)
      for edit in edits.reversed() {
        bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8))
      }
      let next = String(decoding: bytes, as: UTF8.self)
      let left = Self.findings(in: next, source.name, check)
      // A mend that brings an error of another kind would break what it should mend.
      let errors = Set(findings.filter { $0.severity == .error }.map(\.code))
      guard left.count < findings.count,
        left.allSatisfy({ $0.severity != .error || errors.contains($0.code) })
      else { break }
      count += findings.count - left.count
      (text, findings) = (next, left)
    }
  }

  private static func findings(
    in text: String, _ name: String, _ check: ProfileCheck
  ) -> [Diagnostic] {
    check.findings(of: Profile.read(Array(text.utf8), name: name))
  }

  /// The changes of some findings, in the order of the text; of those that overlap, the widest and
  /// of these the last, which includes what the others mend.
  private static func edits(of findings: [Diagnostic]) -> [(range: Range<Int>, text: String)] {
    var edits: [(range: Range<Int>, text: String)] = []
    for finding in findings {
      // A block over several lines has a place that ends on the line below.
      guard let place = finding.place, let replacement = finding.replacement,
        !["|", ">"].contains(place.source[place.range].first)
      else { continue }
      let isWhole = !replacement.isEmpty
      if edits.contains(where: {
        $0.range.overlaps(place.range) && $0.range.count > place.range.count
      }) {
        continue
      }
      edits.removeAll { $0.range.overlaps(place.range) }
      edits.append((place.range, isWhole ? replacement.yamlScalar : ""))
    }
    return edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
