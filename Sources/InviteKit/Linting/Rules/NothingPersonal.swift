import Diagnostics

/// Finds first messages that could go to anybody with that name and that job.
struct NothingPersonal: PassageRule {
  static let code: Diagnostic.Code = "lint-nothing-personal"

  let page = RulePage(
    Self.code, .warning,
    summary: "The message holds something that only this reader has.",
    reason: """
      A first name, a company and a role are in every list that can be bought, and readers know it. \
      What no list has is how you met, what they wrote, whom you both know. The rule looks at where \
      the facts of a message come from: a tie, common ground or any other fact of the recipient will \
      do. An answer and a follow-up are personal by what they answer. allstonlabs.com and \
      simplesend.tech ask for the same, and it is what most bad notes lack.
      """,
    bad: "Hi Ada, I see you work at Analytical Engines. I'd love to connect.",
    good: "Hi Ada, Charles Babbage told me that you collect first drafts. I'd love to see one.")

  func findings(in passage: Passage) -> [PassageFinding] {
    guard passage.kind == .invite, !passage.isSubject, passage.isEnglish || passage.hasFacts,
      let first = passage.sentences.first(where: { $0.role == .body }),
      let last = passage.sentences.last(where: { $0.role == .body }),
      !isPersonal(passage)
    else { return [] }
    return [.anybody(first.range.lowerBound..<last.range.upperBound)]
  }
}

extension NothingPersonal {
  private func isPersonal(_ passage: Passage) -> Bool {
    passage.hasFacts
      ? passage.spans.contains { $0.isOfReaderAlone }
      : passage.sentences.contains(where: passage.showsDetail)
  }
}

extension PassageFinding {
  fileprivate static func anybody(_ range: Range<Int>) -> Self {
    PassageFinding(
      range, "nothing in this is about this reader alone",
      help:
        "say how you met, what of theirs you read, whom you both know: a tie or something shared")
  }
}
