import Diagnostics
import People

/// Finds the text that comes with the button, and its near copies.
struct StockPhrase: WordingRule {
  let code: Diagnostic.Code = "lint-stock-phrase"
  let severity: Severity? = .error

  private let phrases = PhraseTable(
    """
    (add|adding|include|including|have|having|adding) (you|him|her|them) (to|in|into|as part of|\
    on) (my|our) *3 (network|networks|connections|contacts)
    (add|include) (me|us) (to|in|into) your *3 (network|connections|contacts)
    (join|joining) (my|our|your) *3 (network|connections) (on linkedin|)
    (join|joining) (my|our) (network|connections|contacts)
    (accept|accepting) my (linkedin|) (invitation|invite|request) to (connect|join|link)
    since (you are|you're) (a person|someone|somebody) (i|we) trust
    (you've|you have) been invited to (connect|join)
    """)

  /// Texts that are stock only if nothing else is said.
  private let alone = PhraseTable(
    """
    (like|love|want|wanted|wish|happy|pleased|hoping|great|nice|good) to (connect|link up|link|\
    network) *2 (with you|) *3
    (let's|let us|please|can we|could we|may we|shall we|we should) (connect|link up|link|\
    network) *5
    please (accept|add) *6
    (invite|inviting) you to connect *4
    """)

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    guard passage.isEnglish else { return [] }
    var found = phrases.matches(in: passage, includingFacts: true)
    if found.isEmpty, let only = passage.onlySentence {
      // A name from the profile does not make it better.
      found = alone.matches(in: passage, includingFacts: true).filter {
        $0.words.lowerBound >= only.words.lowerBound && only.words.count < 12
          && !passage.holdsFactOfReader(in: only.range) && !passage.showsDetail(in: only)
      }
    }
    return found.map {
      .phrase($0, of: phrases, in: passage, { "\($0) is the stock text of an invite" }, help: help)
    }
  }

  private let help = "say how you know this reader, or what of theirs you know, in your own words"
}

extension AnnotatedText {
  /// The only sentence beside the greeting; nil where there are more.
  fileprivate var onlySentence: Sentence? {
    let said = sentences.filter { $0.role != .greeting }
    return said.count { $0.role == .body } == 1 && kind == .invite ? said.first : nil
  }
}
