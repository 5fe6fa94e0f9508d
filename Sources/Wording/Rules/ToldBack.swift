import Diagnostics

/// Finds messages that only repeat the reader's own words.
struct ToldBack: WordingRule {
  let code: Diagnostic.Code = "lint-told-back"
  let severity: Severity? = .warning

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    guard !passage.isSubject, !passage.saysNote,
      let span = passage.spans.last(where: { $0.comes(from: Self.own) }),
      let path = span.path(among: Self.own)
    else { return [] }
    let rest = passage.sentences.drop { $0.range.upperBound <= span.range.lowerBound }
    guard !rest.contains(where: passage.asks) else { return [] }
    return [
      WordingFinding(
        span.range, "`\(path)` is told back to the reader, and nothing comes of it",
        help: "say what you did because of it, `note.did`, or ask something at the end")
    ]
  }

  /// The reader's words: said, written or put above their profile.
  private static let own = [
    "talk.title", "talk.takeaway", "article.title", "article.takeaway", "post.topic",
    "post.takeaway", "met.topic", "attending.topic", "group.topic", "recipient.headline",
  ]
}

extension AnnotatedText.Span {
  /// The first of some paths that the text is made of.
  fileprivate func path(among names: [String]) -> String? {
    guard case .fact(let paths, _) = origin else { return nil }
    return paths.first { names.contains($0) }
  }
}
