import Diagnostics

/// Finds em dashes, for libraries that want none.
struct EmDash: WordingRule {
  let code: Diagnostic.Code = "lint-em-dash"
  let severity: Severity? = nil

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    var findings: [WordingFinding] = []
    for span in passage.spans {
      guard case .literal = span.origin else { continue }
      var offset = 0
      let start = passage.text.utf8.index(
        passage.text.startIndex, offsetBy: span.range.lowerBound)
      let end = passage.text.utf8.index(start, offsetBy: span.range.count)
      for scalar in passage.text[start..<end].unicodeScalars {
        let width = UTF8.width(scalar)
        if scalar == "\u{2014}" {
          let first = span.range.lowerBound + offset
          findings.append(
            WordingFinding(
              first..<first + width, "an em dash",
              help: "write a comma, a colon or two sentences"))
        }
        offset += width
      }
    }
    return findings
  }
}
