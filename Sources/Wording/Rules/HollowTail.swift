import Diagnostics

/// Finds a general wish that "and" adds to the real request of a message.
struct HollowTail: WordingRule {
  let code: Diagnostic.Code = "lint-hollow-tail"
  let severity: Severity? = .warning

  /// Tails that are hollow anywhere.
  private let empty = PhraseTable(
    """
    and *2 (stay|keep|staying|keeping|remain|be|get|getting) (in touch|connected|in contact)
    and *2 (hear|read|know|see|learn|follow|hearing|reading|seeing|learning|following) *1 (what|\
    where|how) (you|you're|you'll|your|comes|things) *2 (next|lately|these days|now|currently|go|\
    going|goes)
    and *2 (follow|following) (your|you) *2 (work|journey|progress|career|posts|path) $
    and *1 (learn|hear|find out|know|see) (more|a bit more) $
    and *1 (learn|hear|find out|know) (more|a bit more) about (you|your work|what you do|your \
    journey|it) $
    and (to|) connect $
    """)

  /// Tails that follow a goal or a request that is complete without them.
  private let hungOn = PhraseTable(
    """
    (and|and also|as well as|and perhaps|and maybe|and of course|and hopefully) to (hear|read|know|\
    learn|see|follow|find|understand|exchange|compare|swap|discuss|talk|share|get|connect|keep|\
    stay) **
    (and|and also|and perhaps|and maybe|and hopefully) (hear|learn|find out|swap|exchange) (more|about|from|your|ideas|notes|\
    stories|thoughts|views|experiences) **
    """)

  /// Tails after a comma; without it, `a coffee and hear what you do` is one thing.
  private let behindComma = PhraseTable(
    """
    (and|and also|and perhaps|and maybe|and hopefully) (hear|learn|find out|swap|exchange|see) **
    """)

  func findings(in passage: AnnotatedText) -> [WordingFinding] {
    guard passage.isEnglish, !passage.isSubject else { return [] }
    return passage.sentences.flatMap { sentence -> [WordingFinding] in
      guard sentence.role == .body else { return [] }
      var found = empty.matches(in: passage, sentence: sentence)
      if found.isEmpty, passage.hasFacts {
        found = hungOn.matches(in: passage, sentence: sentence)
        if found.isEmpty {
          found = behindComma.matches(in: passage, sentence: sentence).filter {
            passage.bytes[..<passage.words[$0.words.lowerBound].range.lowerBound]
              .suffix(2).elementsEqual(", ".utf8)
          }
        }
        found.removeAll { !passage.wishes(before: $0.words.lowerBound, in: sentence) }
      }
      return found.compactMap { match in
        let range = passage.range(ofWords: match.words)
        let rest = range.lowerBound..<sentence.range.upperBound
        guard match.words.lowerBound > sentence.words.lowerBound,
          !passage.holdsFactOfReader(in: rest)
        else { return nil }
        return WordingFinding(
          range, "`\(passage.text(range))` could end any message",
          help: "end the sentence before it")
      }
    }
  }
}

extension AnnotatedText {
  /// Whether a sentence states the sender's wish before a word.
  fileprivate func wishes(before word: Int, in sentence: Sentence) -> Bool {
    let start = Sentence(
      range: sentence.range.lowerBound..<words[word].range.lowerBound,
      words: sentence.words.lowerBound..<word, role: sentence.role, mark: nil,
      followsGreeting: sentence.followsGreeting)
    return asks(start)
  }
}
