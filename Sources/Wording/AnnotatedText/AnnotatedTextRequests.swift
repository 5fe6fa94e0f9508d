import People

extension AnnotatedText {
  /// Whether a sentence asks the reader something: by a question, a request, or an offer.
  func asks(_ sentence: Sentence) -> Bool {
    guard sentence.role == .body else { return false }
    if sentence.mark == UInt8(ascii: "?") { return !isReported(sentence) }
    let asks = words[sentence.words].contains { word in
      word.isFact && word.span.map { spans[$0].comes(from: Self.asking) } ?? false
    }
    if asks { return true }
    return isEnglish && !Self.requests.matches(in: self, sentence: sentence).isEmpty
  }

  /// Whether a question only reports one asked before, as in `She asked: why has it none?`.
  func isReported(_ sentence: Sentence) -> Bool {
    sentence.words.contains { index in
      guard Self.speaking.contains(words[index].key) else { return false }
      let rest = bytes[words[index].range.upperBound..<sentence.range.upperBound]
      return rest.first == UInt8(ascii: ":") || rest.starts(with: " \"".utf8)
        || rest.starts(with: ", \"".utf8) || rest.starts(with: " “".utf8)
        || rest.starts(with: ", “".utf8)
    }
  }

  private static let speaking: [WordKey] = [
    "asked", "asks", "wondered", "wonders", "said", "says", "wrote", "writes", "shouted",
  ]

  /// Whether any sentence in it asks the reader something.
  package var asksSomething: Bool { sentences.contains(where: asks) }

  /// Facts that are requests by themselves.
  private static let asking = [
    "note.ask", "note.give", "note.ease", "sender.goal", "sender.offer",
  ]

  /// The parts of a note that the sender writes for one reader.
  static let noteFacts = [
    "note.moment", "note.did", "note.result", "note.now", "note.also", "note.ask", "note.give",
    "note.ease",
  ]

  /// Words that ask without a question mark.
  private static let requests = PhraseTable(
    """
    (i'd|i would|we'd|we would|i'll|i will) (love|like|be glad|be happy|be grateful|be curious|\
    be keen|be pleased|be delighted|be honoured|be honored|appreciate|welcome|value|be thankful)
    (would|will) (love|like|appreciate|be glad|be happy|be grateful|be curious|be great|be good|\
    be lovely|welcome)
    (let|tell|send|write|show|call|give|teach) me
    (please|kindly) *1
    (may|might|could|can|shall|should) (i|we)
    (could|would|can|will) you
    (i|we) (wonder|hope|have to know|want to know|need to know|ask|beg|am curious|would ask|was \
    hoping|am hoping|was wondering|am wondering)
    (i'm|we're) (curious|hoping|wondering|keen|asking)
    curious (how|what|why|whether|if|about)
    looking forward to
    look forward to
    happy to (hear|read|send|share|help|show|explain)
    glad to (hear|read|send|share|help|show|explain)
    (a|one|your) (word|line|number|date|yes|no|name|sentence|yes or no|year|place) (would|will|is|\
    from)
    (let's|let us)
    question (is|whether)
    """)
}

extension AnnotatedText.Span {
  /// Whether it is made of a fact at one of these paths, or below one.
  func comes(from names: [String]) -> Bool {
    guard case .fact(let paths, _) = origin else { return false }
    return paths.contains { path in names.contains { FactName.covers($0, path) } }
  }
}
