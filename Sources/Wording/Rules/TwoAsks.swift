import Diagnostics

/// Finds messages that ask more than once.
struct TwoAsks: WordingRule {
  let code: Diagnostic.Code = "lint-two-asks"
  let severity: Severity? = .warning

  /// Words that ask without a question mark.
  private let phrases = PhraseTable(
    """
    let me know (if|when|what|which|who|how|whether|your|a|any)
    please (let|send|tell|share|reply|get back|contact|call|respond|advise|confirm|have a look|\
    check)
    (i'd|i would) (appreciate|be grateful) (if|it if|your)
    (feel free|don't hesitate|do not hesitate) to
    """)

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    var asks: [Range<Int>] = passage.sentences.filter {
      $0.mark == UInt8(ascii: "?") && $0.role == .body && !onlyConnects($0, in: passage)
        && !passage.isReported($0)
    }.map(\.range)
    if passage.isEnglish {
      // Both lists are in order.
      var questions = asks[...]
      for match in phrases.matches(in: passage) {
        let range = passage.range(ofWords: match.words)
        questions = questions.drop { $0.upperBound <= range.lowerBound }
        if questions.first?.overlaps(range) != true { asks.append(range) }
      }
    }
    return asks.sorted { $0.lowerBound < $1.lowerBound }.dropFirst().map { .another($0) }
  }
}

extension TwoAsks {
  /// Whether a question is only the invite itself, such as one to stay in touch.
  private func onlyConnects(_ sentence: Sentence, in passage: AnnotatedText) -> Bool {
    let words = passage.words[sentence.words]
    return words.count <= 6 && words.contains { Self.invitations.contains($0.key) }
  }

  private static let invitations: [WordKey] = ["connect", "connecting", "connected", "touch"]
}

extension WordingFinding {
  fileprivate static func another(_ range: Range<Int>) -> Self {
    WordingFinding(
      range, "one more thing to answer", help: "keep the question that is easiest to answer")
  }
}
