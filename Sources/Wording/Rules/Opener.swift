import Diagnostics

/// Finds first sentences that could open any message.
struct Opener: WordingRule {
  let code: Diagnostic.Code = "lint-opener"
  let severity: Severity? = .warning

  private let phrases = PhraseTable(
    """
    (hope|hoping|trust|hopefully) (that|) (this|my|the) *3 finds you
    (hope|hoping|trust|hopefully) (that|) (you|you're|your|all|everything|things) *3 (well|great|\
    good|fine|safe|ok|okay|fantastic|amazing)
    (hope|hoping) (you're|you are|you) (having|had|have) *3 (day|week|weekend|year|start|morning|\
    time)
    how are (you|things) (doing|today|going)
    how are (you|things) $
    how (is|was|has) your (day|week|weekend|year) *2
    how's (it|your|everything)
    happy (monday|tuesday|wednesday|thursday|friday|weekend)
    in today's *4 (world|landscape|market|environment|economy|age|era)
    in (an|this) *2 (era|age|world) of
    ^(certainly|absolutely|of course|great question)
    my name (is|'s)
    (let|allow|permit) me (to|) introduce
    (i'd|i would) like to introduce myself
    i know (you're|you are|you must be|how) *2 busy
    (sorry|apologies|apologize|apologise|excuse me|forgive me|pardon) (to|for|if) *2 (bother|\
    bothering|disturb|the intrusion|interrupt|cold|message|messaging|random|the random|this random)
    i know this is *2 (random|out of the blue|unexpected)
    (this might|this may|this will) (seem|sound|be) *2 (random|odd|strange|weird|out of the blue)
    just (checking in|following up|reaching out|dropping|wanted to say|touching)
    (to whom it may concern)
    (thanks|thank you) for (connecting|accepting) *2 in advance
    (thanks|thank you|thanking you) in advance
    """)

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    guard passage.isEnglish, let first = passage.sentences.first(where: { $0.role == .body })
    else { return [] }
    return phrases.matches(in: passage).compactMap { match in
      guard match.words.upperBound <= first.words.upperBound else { return nil }
      return .phrase(
        match, of: phrases, in: passage, { "\($0) could open any message" }, help: help)
    }
  }

  private let help = "start with what you and this reader have in common"
}
