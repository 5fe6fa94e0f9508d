import Diagnostics
import People

/// Finds first messages that could go to anybody with that name and that job.
struct NothingPersonal: WordingRule {
  let code: Diagnostic.Code = "lint-nothing-personal"
  let severity: Severity? = .warning

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    guard passage.kind == .invite, !passage.isSubject, passage.isEnglish || passage.hasFacts,
      let first = passage.sentences.first(where: { $0.role == .body }),
      let last = passage.sentences.last(where: { $0.role == .body }),
      !isPersonal(passage)
    else { return [] }
    return [.anybody(first.range.lowerBound..<last.range.upperBound)]
  }
}

extension NothingPersonal {
  private func isPersonal(_ passage: AnnotatedText) -> Bool {
    passage.hasFacts
      ? passage.spans.contains { $0.isOfReaderAlone }
      : passage.sentences.contains(where: passage.showsDetail)
  }
}

extension WordingFinding {
  fileprivate static func anybody(_ range: Range<Int>) -> Self {
    WordingFinding(
      range, "nothing in this is about this reader alone",
      help:
        "say how you met, what of theirs you read, whom you both know: a tie or something shared")
  }
}
