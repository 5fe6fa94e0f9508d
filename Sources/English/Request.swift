import Text

extension String {
  /// A request for something somebody wants: `May I send you …?` of `send you …`.
  ///
  /// A verb phrase becomes a question. A question or a sentence stays, with a capital and a mark at
  /// its end. Where more sentences follow a verb phrase, the first becomes the question, unless the
  /// last is one.
  package var asRequest: String {
    let text = String(self[...].trimmingStart().trimmingEnd())
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return "" }
    let first = text.firstSentence
    guard first.utf8.count < text.utf8.count else { return Request(text).sentence }
    if text.endsAsQuestion { return text.capitalizedFirst.withMark("?") }
    let rest = text[text.utf8.index(text.startIndex, offsetBy: first.utf8.count)...]
    return Request(first).sentence + (rest.endsAsSentence ? rest : rest + ".")
  }
}

/// A sentence, or a part of one, that states a wish.
private struct Request {
  private let text: String
  private let words: [String]
  private let isQuestion: Bool

  init(_ text: String) {
    self.text = text
    isQuestion = text.endsAsQuestion
    words = text.split(maxSplits: 3, whereSeparator: \.isWhitespace).prefix(3).map { word in
      word.filter { $0.isLetter || $0.isNumber || $0 == "'" || $0 == "’" }.lowercased()
        .replacing("’", with: "'")
    }
  }

  private var first: String { words.first ?? "" }
  private var second: String { words.count > 1 ? words[1] : "" }

  /// The whole sentence with its mark.
  var sentence: String {
    if isQuestion { return isVerbPhrase ? request : text.capitalizedFirst.withMark("?") }
    if isDirectQuestion { return text.capitalizedFirst.withMark("?") }
    if isIndirectQuestion { return asked("May I ask ") }
    return isStatement ? statement : request
  }

  // MARK: Questions

  /// Whether it begins like a verb phrase; `coffee on Thursday?` is a question by itself.
  private var isVerbPhrase: Bool {
    if first == "to" { return true }
    if first == "have" { return ["a", "an", "another"].contains(second) }
    return first != "do" && requestVerbs.contains(first)
  }

  private var isDirectQuestion: Bool {
    if questionWords.contains(first) { return !isIndirectQuestion }
    // `do the same`, `have a look`
    if first == "do" || first == "have" { return ["you", "we", "they", "i"].contains(second) }
    if first == "would" { return !wishes.contains(second) }
    return auxiliaries.contains(first) || first.hasSuffix("n't")
  }

  /// Whether it is a question in the order of a statement: `how you sow it`, `whether it holds`.
  private var isIndirectQuestion: Bool {
    if first == "whether" { return true }
    if first == "if" { return !text.contains(",") }
    return questionWords.contains(first) && subjectStarts.contains(second)
  }

  // MARK: Statements

  /// Whether it is a sentence with a subject of its own, or a plea.
  private var isStatement: Bool {
    if first == "would" || first == "if" { return true }
    if first == "you" || first == "we" { return !modals.contains(second) && isPast(second) }
    return statementStarts.contains(first)
  }

  private func isPast(_ verb: String) -> Bool {
    ["are", "were", "have", "had", "did", "said", "wrote", "know", "may"].contains(verb)
  }

  private var statement: String {
    let sentence = first == "would" ? "I " + text.uncapitalized : text.capitalizedFirst
    return sentence.endsAsSentence ? sentence : sentence + "."
  }

  // MARK: Requests

  private var request: String {
    switch first {
    case "to" where words.count > 1:
      return Request(String(text.drop { !$0.isWhitespace }.trimmingStart())).request
    case "you", "we":
      // `you could send me the list` is inverted.
      let rest = text.drop { !$0.isWhitespace }.trimmingStart()
      let tail = modals.contains(second) ? rest.drop { !$0.isWhitespace }.trimmingStart() : rest
      return "Could \(first) \(tail)".withMark("?")
    case _ where nounStarts.contains(first) || first.first?.isNumber == true:
      return asked("May I have ")
    case _ where isForReader: return asked("Could you ")
    case _ where isGerund: return asked("How about ")
    default: return asked("May I ")
    }
  }

  /// Whether it asks the reader to act: `tell me how`, `read my draft`.
  private var isForReader: Bool {
    if second == "me" || second == "us" { return requestVerbs.contains(first) }
    guard readersVerbs.contains(first) else { return false }
    var isMine = false
    for word in text.split(whereSeparator: { !$0.isLetter }) {
      if word == "you" || word == "your" { return false }
      if word == "my" || word == "our" { isMine = true }
    }
    return isMine
  }

  private var isGerund: Bool {
    first.count > 5 && first.hasSuffix("ing") && !requestVerbs.contains(first)
  }

  private func asked(_ opening: String) -> String {
    (opening + text.uncapitalized).withMark("?")
  }
}

extension StringProtocol {
  /// Whether it ends with a question mark, which closing quotes and brackets may follow.
  var endsAsQuestion: Bool {
    let end = withoutClosingMarks
    return end.reversed().prefix { "?!.".contains($0) }.contains("?")
  }

  /// Whether it ends with the mark of a sentence, which closing quotes and brackets may follow.
  fileprivate var endsAsSentence: Bool { withoutClosingMarks.last.map(".?!…".contains) ?? false }

  private var withoutClosingMarks: SubSequence {
    guard let last = lastIndex(where: { !$0.isClosingMark && !$0.isWhitespace }) else {
      return self[..<startIndex]
    }
    return self[...last]
  }
}

extension String {
  /// The text with `mark` in place of the marks at its end.
  ///
  /// The stop of an abbreviation stays, and so does a question mark inside a final quote.
  fileprivate func withMark(_ mark: String) -> String {
    if endsAsQuestion, let last, "\"'”’»".contains(last) { return self }
    guard let end = lastIndex(where: { !$0.isWhitespace && !".?!…,;:".contains($0) }) else {
      return self + mark
    }
    let rest = index(after: end)
    let isAbbreviation = self[rest...].hasPrefix(".") && self[..<rest].endsInAbbreviation
    return self[..<rest] + (isAbbreviation ? "." : "") + mark
  }
}

/// Words that begin a question.
private let questionWords: Set<String> = [
  "how", "how's", "what", "what's", "when", "when's", "where", "where's", "which", "who", "who's",
  "whom", "whose", "why",
]

/// Verbs that begin a question and no verb phrase.
private let auxiliaries: Set<String> = [
  "am", "are", "can", "could", "did", "does", "had", "has", "is", "may", "might", "must", "shall",
  "should", "was", "were", "will",
]

/// Words after a question word that make an indirect question of it.
private let subjectStarts: Set<String> = [
  "he", "i", "it", "my", "one", "our", "she", "the", "they", "to", "we", "you", "your",
]

/// Words after a `would` without subject: `would love to see it`.
private let wishes: Set<String> = ["appreciate", "be", "like", "love", "value", "welcome"]

/// Verbs that swap with the subject in a question.
private let modals: Set<String> = ["can", "could", "might", "should", "will", "would"]

/// Words that begin a sentence with a subject of its own, or a plea.
private let statementStarts: Set<String> = [
  "he", "here", "here's", "i", "i'd", "i'll", "i'm", "i've", "it", "it'd", "it'll", "it's", "let's",
  "no", "please", "she", "sorry", "thank", "thanks", "that", "that's", "there", "there's", "they",
  "this", "we'd", "we'll", "we're", "we've", "yes", "you'd", "you'll", "you're", "you've",
]

/// Words that begin the name of a thing.
private let nounStarts: Set<String> = [
  "a", "an", "another", "any", "eight", "fifteen", "five", "four", "half", "one", "six", "some",
  "ten", "the", "thirty", "three", "twenty", "two", "your",
]

/// Actions of the reader on something of the sender's.
private let readersVerbs: Set<String> = [
  "answer", "check", "comment", "critique", "edit", "look", "proofread", "read", "review", "sign",
]

/// Verbs that a request begins with.
let requestVerbs = WordList(
  """
  accept add adopt apply arrange ask attach attend be beg begin book borrow bring build buy call
  carry change chat check collect come compare consult contact contribute copy count cover credit
  cycle deliver demonstrate describe discuss do donate draw drive drop edit email enter exchange
  explain feed find fix follow forward gather get give go grow hand have hear help hire hold host
  include interview introduce invite join keep know learn leave lend let link list listen look
  mail make map measure meet mend mention message name nominate observe offer open order organise
  organize paint pass pay phone photograph pick pilot plan play point post present print propose
  prove provide publish put quote read recommend record refer rent repay reply report reprint
  request return reuse review ring run save schedule see sell send set share shoot show sign sing
  sit sketch speak spend stay stop study submit suggest supply swap take talk teach tell test text
  thank touch train translate travel treat try tune use visit volunteer wait walk watch work write
  zoom
  """)
