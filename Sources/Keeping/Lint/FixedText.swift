package import Diagnostics
package import Wording

/// A source text with changes.
package struct FixedText: Hashable, Sendable {
  /// The text after the changes.
  package let text: String
  /// How many findings were mended.
  package let count: Int

  /// Makes the changes of the findings in a text, each whole or not at all: among those that touch,
  /// only the first.
  package init(_ source: SourceText, mending findings: [Finding]) {
    var taken: [Finding.Edit] = []
    var count = 0
    // Findings are limited, and so are their changes, so each can be compared with all others.
    for finding in findings where !finding.fix.isEmpty {
      guard finding.fix.allSatisfy({ $0.place.source == source }) else { continue }
      let new = finding.fix.filter { !taken.contains($0) }
      if new.contains(where: { edit in taken.contains { $0.place.range.meets(edit.place.range) } })
      {
        continue
      }
      taken += new
      count += 1
    }
    var bytes = Array(source.text.utf8)
    for edit in taken.sorted(by: { $0.place.range.lowerBound > $1.place.range.lowerBound }) {
      bytes.replaceSubrange(edit.place.range, with: Array(edit.replacement.utf8))
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.count = count
  }
}
