extension PassageScanner {
  /// Whether a sign closes the greeting that is open.
  func isEndOfGreeting(_ byte: UInt8) -> Bool {
    guard sentences.isEmpty, words.count > firstWord else { return false }
    switch byte {
    case UInt8(ascii: ","):
      if isFact(offset) { return isEndOfWrittenGreeting(offset) }
      return isShort && opensWithGreeting || isBareName || isAnswerToName
    case UInt8(ascii: ":"), UInt8(ascii: ";"): return isShort && opensWithGreeting
    // A hyphen behind a space, and the dashes.
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

  /// Whether a mark closes the greeting, as in `Hi Ada!` and `Gladly, Ada.` it does.
  func closesGreeting(_ mark: UInt8) -> Bool {
    guard sentences.isEmpty, isShort, mark != UInt8(ascii: "?") else { return false }
    return mark == UInt8(ascii: "!") && opensWithGreeting || isAnswerToName
  }

  /// Whether a greeting that a profile holds, whole, ends at an offset.
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

  /// How many words answer somebody who has written: `Thank you, …`, `With pleasure, …`; 0 where none
  /// does.
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

  /// `Gladly, Ada`, `With pleasure, Ms Kinnerty`: an answer and nothing but a name behind its comma.
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
  /// Words that stand before a comma at the start of a text and are no names.
  static let noNames: [WordKey] = [
    "recently", "today", "yesterday", "however", "thanks", "yes", "no", "well", "also", "first",
    "certainly", "sure", "absolutely", "indeed", "congratulations", "congrats", "sorry", "please",
    "so", "now", "finally", "hopefully", "honestly", "actually", "gladly", "happily", "willingly",
    "thank", "of", "with",
  ]
  /// Words that an answer starts with, before the name of whoever wrote first.
  static let answers: [WordKey] = [
    "gladly", "happily", "thanks", "yes", "sure", "certainly", "absolutely", "congratulations",
    "congrats", "welcome", "sorry", "delighted",
  ]
  /// The same of two words.
  static let twoWordAnswers: [(WordKey, WordKey)] = [
    ("thank", "you"), ("with", "pleasure"), ("of", "course"), ("many", "thanks"),
    ("with", "thanks"), ("good", "idea"), ("my", "pleasure"),
  ]
}
