/// Splits an annotated text into words and sentences, in one pass over its bytes.
struct SentenceScanner {
  let bytes: [UInt8]
  private(set) var words: [TextWord] = []
  private(set) var sentences: [Sentence] = []
  let spans: [AnnotatedText.Span]
  /// The span at or before the offset.
  private var span = 0
  var offset = 0
  var firstWord = 0
  var start: Int?
  private var isBehindGreeting = false

  init(_ text: String, spans: [AnnotatedText.Span]) {
    bytes = Array(text.utf8)
    self.spans = spans
    words.reserveCapacity(bytes.count / 5 + 1)
    sentences.reserveCapacity(6)
  }

  mutating func scan() {
    while offset < bytes.count {
      let byte = bytes[offset]
      if length(ofLetterAt: offset) > 0 {
        start = start ?? offset
        takeWord()
        continue
      }
      switch byte {
      case lineFeed:
        close(at: offset, mark: nil)
        isBehindGreeting = false
      case fullStop, question, exclamation:
        takeMark()
        continue
      default:
        if byte > space { start = start ?? offset }
        if isEndOfGreeting(byte) { closeGreeting(at: offset + 1) }
      }
      offset += 1
    }
    close(at: offset, mark: nil)
    nameClosing()
  }

  // MARK: Words

  /// How many bytes the letter or digit at an offset has; 0 where there is none.
  private func length(ofLetterAt index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      return isASCIILetter(byte) || isDigit(byte) || isCurrency(at: index) ? 1 : 0
    }
    switch byte {
    // A continuation byte, which comes first only where a scalar is cut in two.
    case 0x80..<0xC2: return 0
    // Signs of Latin-1; of these ª, µ and º are letters.
    case 0xC2:
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      return second == 0xAA || second == 0xB5 || second == 0xBA ? 2 : 0
    case 0xC3..<0xE0: return 2
    // Punctuation, arrows, signs and dingbats.
    case 0xE2 where index + 1 < bytes.count && bytes[index + 1] < 0xB0: return 0
    case 0xE3 where index + 1 < bytes.count && bytes[index + 1] == 0x80: return 0
    case 0xEF where index + 1 < bytes.count && bytes[index + 1] > 0xB7: return 0
    case 0xE0..<0xF0: return 3
    // Emoji and other pictures.
    case 0xF0 where index + 1 < bytes.count && bytes[index + 1] == 0x9F: return 0
    default: return 4
    }
  }

  private func isCurrency(at index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "$") && index + 1 < bytes.count && isDigit(bytes[index + 1])
  }

  private mutating func takeWord() {
    let first = offset
    var key = WordKey()
    var letters = 0
    var capitals = 0
    while offset < bytes.count {
      let length = length(ofLetterAt: offset)
      if length > 0 {
        let byte = bytes[offset]
        if !isDigit(byte) { letters += 1 }
        if byte &- UInt8(ascii: "A") < 26 { capitals += 1 }
        for index in offset..<min(offset + length, bytes.count) { key.take(bytes[index]) }
        offset = min(offset + length, bytes.count)
        continue
      }
      let apostrophe = lengthOfApostrophe(at: offset)
      guard apostrophe > 0, offset + apostrophe < bytes.count,
        self.length(ofLetterAt: offset + apostrophe) > 0
      else { break }
      key.take(UInt8(ascii: "'"))
      offset += apostrophe
    }
    var shape: TextWord.Shape = []
    let lead = bytes[first]
    if lead >= 0x80 || lead &- UInt8(ascii: "A") < 26 { shape.insert(.capitalized) }
    if letters > 1, letters == capitals { shape.insert(.allCapitals) }
    if isDigit(lead) || lead == UInt8(ascii: "$") {
      shape.insert(.number)
      if letters == 1, bytes[offset - 1] | 0x20 == UInt8(ascii: "x") { shape.insert(.multiple) }
    }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "%") {
      shape.insert(.percent)
      offset += 1
    }
    append(first..<offset, key, shape)
  }

  private mutating func append(_ range: Range<Int>, _ key: WordKey, _ shape: TextWord.Shape) {
    while span < spans.count, spans[span].range.upperBound <= range.lowerBound { span += 1 }
    let isThere = span < spans.count && spans[span].range.lowerBound < range.upperBound
    // A word that starts in the template and continues in a fact belongs to the fact.
    var isFact = false
    var index = span
    while index < spans.count, spans[index].range.lowerBound < range.upperBound {
      if spans[index].isFact { isFact = true }
      index += 1
    }
    words.append(
      TextWord(
        range: range, key: key, span: isThere ? span : nil, isFact: isFact, shape: shape))
  }

  private func lengthOfApostrophe(at index: Int) -> Int {
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] == 0x99 || bytes[index + 2] == 0x98 ? 3 : 0
  }

  // MARK: Sentences

  private mutating func takeMark() {
    let first = offset
    while offset < bytes.count, isMark(bytes[offset]) { offset += 1 }
    let marks = bytes[first..<offset]
    let last = offset - 1
    let isEllipsis = marks.count > 1 && marks.allSatisfy { $0 == fullStop }
    var isQuoted = false
    while offset < bytes.count {
      let length = lengthOfCloser(at: offset)
      if length == 0 { break }
      isQuoted = true
      offset += length
    }
    // The end of the line ends the sentence anyway, with its mark.
    if offset == bytes.count || bytes[offset] == lineFeed {
      return close(at: offset, mark: bytes[last])
    }
    guard bytes[offset] == space else { return }
    if words.count > firstWord, closesGreeting(bytes[last]) {
      return closeGreeting(at: offset)
    }
    if endsSentence(at: last, isEllipsis: isEllipsis, isQuoted: isQuoted) {
      close(at: offset, mark: bytes[last])
    }
  }

  /// Whether marks before a space end a sentence.
  private func endsSentence(at mark: Int, isEllipsis: Bool, isQuoted: Bool) -> Bool {
    if isEllipsis { return false }
    let next = following
    if isFact(mark) {
      // Marks within a fact end nothing; a mark at its end does before a capital of the template.
      return next.canBegin && !isFact(next.offset)
    }
    guard bytes[mark] == fullStop else { return !isQuoted || next.canBegin }
    guard let word = words.last, word.range.upperBound == mark else { return true }
    if let abbreviation = Abbreviation(word, in: bytes) {
      return abbreviation.canEnd && next.canBegin && !isFact(next.offset)
    }
    return true
  }

  /// The next letter, sign or digit after spaces and opening quotes, and whether a sentence may begin with
  /// it: all may but small letters of ASCII.
  private var following: (offset: Int, canBegin: Bool) {
    var index = offset
    let end = min(bytes.count, offset + Self.signsAtMost)
    while index < end, length(ofLetterAt: index) == 0, bytes[index] != lineFeed {
      index += 1
    }
    guard index < end else { return (index, true) }
    let byte = bytes[index]
    return (index, !(byte &- UInt8(ascii: "a") < 26))
  }

  /// How many bytes of spaces, quotes and other signs may be between two sentences.
  private static let signsAtMost = 64

  func isFact(_ index: Int) -> Bool {
    let candidate = spans.firstIndex(endingBehind: index)
    guard candidate < spans.count, spans[candidate].range.contains(index) else { return false }
    return spans[candidate].isFact
  }

  mutating func close(at end: Int, mark: UInt8?, role: Sentence.Role = .body) {
    defer { start = nil }
    guard let start, words.count > firstWord else { return }
    let isGreeting =
      role == .greeting
      || sentences.isEmpty
        && (mark == nil && opensWithGreeting && isShort || isEndOfWrittenGreeting(end - 1))
    sentences.append(
      Sentence(
        range: start..<end, words: firstWord..<words.count, role: isGreeting ? .greeting : .body,
        mark: mark, followsGreeting: isBehindGreeting))
    isBehindGreeting = isGreeting
    firstWord = words.count
  }

  /// Marks the last words as closing where they only thank or sign; they may take two lines.
  private mutating func nameClosing() {
    for index in sentences.indices.suffix(2).reversed() where index > 0 {
      let sentence = sentences[index]
      guard sentence.role == .body, sentences[index - 1].role == .body, isClosing(sentence) else {
        return
      }
      // Of two lines, the first ends in a comma.
      if index < sentences.count - 1, bytes[sentence.range].last != UInt8(ascii: ",") { return }
      sentences[index] = Sentence(
        range: sentence.range, words: sentence.words, role: .closing, mark: sentence.mark,
        followsGreeting: sentence.followsGreeting)
    }
  }

  /// Whether words only thank or sign: a few words, a name with its bearer's role, or the signature
  /// of a profile.
  private func isClosing(_ sentence: Sentence) -> Bool {
    let words = words[sentence.words]
    if let mark = sentence.mark, mark != fullStop || words.count > 2 { return false }
    if words.count <= (sentence.mark == nil ? 4 : 2) { return true }
    if let span = words.first?.span, words.allSatisfy(\.isFact) {
      return spans[span].comes(from: ["note.sign", "sender.sign", "sender.full_name"])
    }
    return words.count <= 8 && words.prefix(2).allSatisfy { $0.shape.contains(.capitalized) }
      && bytes[sentence.range].contains(UInt8(ascii: ","))
  }
}

// MARK: Signs

private let lineFeed = UInt8(ascii: "\n")
private let space = UInt8(ascii: " ")
private let fullStop = UInt8(ascii: ".")
private let question = UInt8(ascii: "?")
private let exclamation = UInt8(ascii: "!")

private func isMark(_ byte: UInt8) -> Bool {
  byte == fullStop || byte == question || byte == exclamation
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

private func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

extension SentenceScanner {
  /// How many bytes a closing quote or bracket has; 0 where there is none.
  private func lengthOfCloser(at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xBB ? 2 : 0
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
      return bytes[index + 2] == 0x9D || bytes[index + 2] == 0x99 ? 3 : 0
    default: return 0
    }
  }
}

extension SentenceScanner {
  /// Whether a sign closes the greeting that is open.
  func isEndOfGreeting(_ byte: UInt8) -> Bool {
    guard sentences.isEmpty, words.count > firstWord else { return false }
    switch byte {
    case UInt8(ascii: ","):
      if isFact(offset) { return isEndOfWrittenGreeting(offset) }
      return isShort && opensWithGreeting || isBareName || isAnswerToName
    case UInt8(ascii: ":"), UInt8(ascii: ";"): return isShort && opensWithGreeting
    // A hyphen after a space, and the dashes.
    case UInt8(ascii: "-"):
      return isShort && opensWithGreeting && bytes[offset - 1] == UInt8(ascii: " ")
    case 0xE2:
      let isDash =
        offset + 2 < bytes.count && bytes[offset + 1] == 0x80
        && (bytes[offset + 2] == 0x93 || bytes[offset + 2] == 0x94)
      return isDash && isShort && opensWithGreeting
    default: return false
    }
  }

  /// Whether a mark closes the greeting, as in `Hi Ada!` and `Gladly, Ada.`.
  func closesGreeting(_ mark: UInt8) -> Bool {
    guard sentences.isEmpty, isShort, mark != UInt8(ascii: "?") else { return false }
    return mark == UInt8(ascii: "!") && opensWithGreeting || isAnswerToName
  }

  /// Whether a greeting that a profile holds as a whole ends at an offset.
  func isEndOfWrittenGreeting(_ offset: Int) -> Bool {
    guard let first = spans.first, first.range.upperBound == offset + 1 else { return false }
    return first.comes(from: ["note.greeting"])
  }

  mutating func closeGreeting(at end: Int) {
    close(at: end, mark: nil, role: .greeting)
  }

  var isShort: Bool { words.count - firstWord <= 6 }

  var opensWithGreeting: Bool {
    guard firstWord < words.count, !words[firstWord].isFact else { return false }
    let key = words[firstWord].key
    if GreetingWords.first.contains(key) { return true }
    return key == "good" && firstWord + 1 < words.count
      && GreetingWords.timesOfDay.contains(words[firstWord + 1].key)
  }

  /// How many words answer the other's message: `Thank you, …`, `With pleasure, …`; 0 where none
  /// do.
  private var answerLength: Int {
    guard firstWord < words.count, !words[firstWord].isFact else { return 0 }
    let key = words[firstWord].key
    if GreetingWords.answers.contains(key) { return 1 }
    guard firstWord + 1 < words.count else { return 0 }
    let isAnswer = GreetingWords.twoWordAnswers.contains {
      $0.0 == key && $0.1 == words[firstWord + 1].key
    }
    return isAnswer ? 2 : 0
  }

  /// `Gladly, Ada`, `With pleasure, Ms Kinnerty`: an answer and nothing but a name after its comma.
  private var isAnswerToName: Bool {
    let length = answerLength
    let named = words[firstWord...].dropFirst(length)
    guard length > 0, let first = named.first, named.count <= 3,
      bytes[..<first.range.lowerBound].suffix(2).elementsEqual(", ".utf8)
    else { return false }
    if first.isFact { return first.span.map { spans[$0].namesRecipient } ?? false }
    return named.allSatisfy { $0.shape.contains(.capitalized) && !$0.isFact }
  }

  /// `Ada, I saw …`: one or two words with capitals, or a name from the profile.
  var isBareName: Bool {
    let named = words[firstWord...]
    guard named.count <= 2, let first = named.first, let last = named.last else { return false }
    if first.isFact {
      return first.span.map { spans[$0].namesRecipient } ?? false
    }
    return named.allSatisfy { $0.shape.contains(.capitalized) && !$0.isFact }
      && !GreetingWords.noNames.contains(first.key) && !last.shape.contains(.number)
  }
}

/// The words that greetings start with.
private enum GreetingWords {
  static let first: [WordKey] = [
    "hi", "hello", "hey", "dear", "hiya", "greetings", "howdy", "hallo", "ciao", "hola", "bonjour",
    "salut", "namaste", "aloha", "moin", "servus",
  ]
  static let timesOfDay: [WordKey] = ["morning", "afternoon", "evening", "day"]
  /// Words before a comma at the start of a text that are no names.
  static let noNames: [WordKey] = [
    "recently", "today", "yesterday", "however", "thanks", "yes", "no", "well", "also", "first",
    "certainly", "sure", "absolutely", "indeed", "congratulations", "congrats", "sorry", "please",
    "so", "now", "finally", "hopefully", "honestly", "actually", "gladly", "happily", "willingly",
    "thank", "of", "with",
  ]
  /// Words that start an answer, before the name of the other.
  static let answers: [WordKey] = [
    "gladly", "happily", "thanks", "yes", "sure", "certainly", "absolutely", "congratulations",
    "congrats", "welcome", "sorry", "delighted",
  ]
  /// Pairs of words that start an answer.
  static let twoWordAnswers: [(WordKey, WordKey)] = [
    ("thank", "you"), ("with", "pleasure"), ("of", "course"), ("many", "thanks"),
    ("with", "thanks"), ("good", "idea"), ("my", "pleasure"),
  ]
}
