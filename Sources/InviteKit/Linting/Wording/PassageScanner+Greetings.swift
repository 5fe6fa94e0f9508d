extension PassageScanner {
  /// Whether a sign closes the greeting that is open.
  func isEndOfGreeting(_ byte: UInt8) -> Bool {
    guard sentences.isEmpty, words.count > firstWord else { return false }
    switch byte {
    case UInt8(ascii: ","):
      if isFact(offset) { return false }
      return isShort && opensWithGreeting || isBareName
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

  func closesGreeting(_ mark: UInt8) -> Bool {
    sentences.isEmpty && mark == UInt8(ascii: "!") && isShort && opensWithGreeting
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
    "so", "now", "finally", "hopefully", "honestly", "actually",
  ]
}
