import Diagnostics

@testable import Keeping
@testable import Wording

/// Finds a word in passages; for tests of what is around rules.
struct WordProbe: WordingRule {
  let word: String
  var replacement: String?
  var severity: Severity? = .warning
  let code: Diagnostic.Code = "lint-em-dash"

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    passage.text.ranges(of: word).map { range in
      let start = passage.text.utf8.distance(
        from: passage.text.startIndex, to: range.lowerBound)
      return WordingFinding(
        start..<start + word.utf8.count, "`\(word)` after \(start) bytes",
        replacement: replacement)
    }
  }
}

/// Finds a word in the text of files.
struct SourceProbe: SourceRule {
  let word: String
  var severity: Severity? = .error
  let code: Diagnostic.Code = "lint-em-dash"

  func findings(in source: SourceText) -> [Finding] {
    source.text.ranges(of: word).map { range in
      let start = source.text.utf8.distance(from: source.text.startIndex, to: range.lowerBound)
      let place = Place(source, start..<start + word.utf8.count)
      return Finding(
        Diagnostic(code, severity: severity ?? .error, "`\(word)`", at: place))
    }
  }
}
