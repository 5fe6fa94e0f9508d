import Diagnostics

/// Finds messages that tell the reader their own words, and nothing more.
struct ToldBack: PassageRule {
  let page = RulePage(
    "lint-told-back", .warning,
    summary: "Behind the reader's own words comes something of the sender's, or a question.",
    reason: """
      A title or a thought that the reader wrote is known to the reader. It earns its place as the \
      start of something: what the sender did because of it (`note.did`), what came of that, or what \
      the sender asks. A message that tells it back and ends gives nothing to answer.
      """,
    bad: "Hi Ada, I kept one thought from your talk: {{ talk.takeaway }}.",
    good: "Hi Ada, after your talk {{ talk.title }} {{ note.did }}. {{ note.ask | as_request }}")

  func findings(in passage: Passage) -> [PassageFinding] {
    guard !passage.isSubject, !passage.saysNote,
      let span = passage.spans.last(where: { $0.comes(from: Self.own) }),
      let path = span.path(among: Self.own)
    else { return [] }
    let rest = passage.sentences.drop { $0.range.upperBound <= span.range.lowerBound }
    guard !rest.contains(where: passage.asks) else { return [] }
    return [
      PassageFinding(
        span.range, "`\(path)` is told back to the reader, and nothing comes of it",
        help: "say what you did because of it, `note.did`, or ask something at the end")
    ]
  }

  /// What the reader has said, written or put above their profile.
  private static let own = [
    "talk.title", "talk.takeaway", "article.title", "article.takeaway", "post.topic",
    "post.takeaway", "met.topic", "attending.topic", "group.topic", "recipient.headline",
  ]
}

extension Passage.Span {
  /// The first of some paths that it is made of.
  fileprivate func path(among names: [String]) -> String? {
    guard case .fact(let paths, _) = origin else { return nil }
    return paths.first { names.contains($0) }
  }
}
