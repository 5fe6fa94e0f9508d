import Text

/// The quoted and bracketed parts of a name, and the rest.
struct NameAsides {
  /// The text without the asides.
  private(set) var rest = ""
  /// The quoted parts.
  private(set) var quoted = [String]()
  /// The bracketed parts, each with whether more of the name follows.
  private(set) var bracketed = [(text: String, isInside: Bool)]()

  /// The bracket that closes `bracket`; nil where it opens none.
  private static func closing(of bracket: Character) -> Character? {
    switch bracket {
    case "(": ")"
    case "[": "]"
    case "（": "）"
    case "【": "】"
    case "「": "」"
    case "『": "』"
    default: nil
    }
  }

  /// The quotes that may close `quote`; nil where it opens none.
  private static func closings(of quote: Character) -> String? {
    switch quote {
    case "\"": "\"”"
    case "“": "”“\""
    case "„", "‟": "“”\""
    case "«": "»"
    case "»": "«"
    case "‹": "›"
    case "❝": "❞"
    case "'", "‘", "’", "‚": "'’‘"
    default: nil
    }
  }

  /// A text without asides.
  init(plain text: String) { rest = text }

  /// Splits a text; a bracket that is not closed takes the rest of it.
  init(_ text: String) {
    let characters = Array(text)
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if let close = Self.closing(of: character) {
        let end = characters[index...].firstIndex(of: close) ?? characters.count
        let follows = characters[min(end + 1, characters.count)...]
        let nextWord = follows.drop { $0 == " " }.prefix { $0 != " " && $0 != "," }
        bracketed.append(
          (
            trimmedSpaces(characters[(index + 1)..<end]), nextWord.contains(where: \.isLetter)
          ))
        rest += " "
        index = end + 1
      } else if let end = Self.end(ofQuoteAt: index, in: characters) {
        quoted.append(trimmedSpaces(characters[(index + 1)..<end]))
        rest += " "
        index = end + 1
      } else {
        rest.append(character == "\"" && Self.isInHebrewWord(index, characters) ? "״" : character)
        index += 1
      }
    }
  }

  /// The index at which a quote that opens at `index` closes; nil where none opens.
  private static func end(ofQuoteAt index: Int, in characters: [Character]) -> Int? {
    guard let closing = closings(of: characters[index]) else { return nil }
    // Inside a word it is an apostrophe, or the sign of a Hebrew abbreviation.
    let isAfterSpace = index == 0 || " (,".contains(characters[index - 1])
    guard isAfterSpace, index + 1 < characters.count, characters[index + 1] != " " else {
      return nil
    }
    return characters[(index + 1)...].indices.first { end in
      closing.contains(characters[end]) && end > index + 1
        && (end + 1 == characters.count || " ,.)".contains(characters[end + 1]))
    }
  }

  private static func isInHebrewWord(_ index: Int, _ characters: [Character]) -> Bool {
    index > 0 && index + 1 < characters.count
      && nameScript(of: String(characters[index - 1])) == .hebrew
      && nameScript(of: String(characters[index + 1])) == .hebrew
  }

  /// The nickname in brackets; throws where it may be a nickname or a family name.
  func bracketedNickname(beside words: [String]) throws(FirstName.Reason) -> String? {
    guard let first = words.first else { return nil }
    for (text, isInside) in bracketed where looksLikeNickname(text) {
      if nameScript(of: text) != nameScript(of: first) { continue }
      if isShortForm(text, of: first) { return text }
      if isInside { throw .brackets }
    }
    return nil
  }
}

/// Whether a name is a known short form of `name`, or its beginning.
private func isShortForm(_ text: String, of name: String) -> Bool {
  let key = nameKey(text)
  if NameWords.nicknames.contains(key) { return true }
  let whole = nameKey(name)
  return key.count > 2 && key != whole && whole.hasPrefix(key)
}

/// Whether a text in quotes or brackets looks like a name: one word, a capital first, no badge.
///
/// - Parameter isQuoted: whether quotes are around it: capitals in them are initials, no degree.
func looksLikeNickname(_ text: String, isQuoted: Bool = false) -> Bool {
  let word = trimmed(text)
  guard !word.isEmpty, !text.contains(" "), !NameWords.badges.contains(nameKey(word)),
    isQuoted && word.utf8.count == 2 || !NameWords.suffixes.contains(nameKey(word)),
    !NameWords.organization.contains(nameKey(word)),
    titleCount([word]) == 0, !TitleWords.dotted.contains(nameKey(word)),
    word.unicodeScalars.allSatisfy({ isPartOfName($0) || $0 == "." })
  else { return false }
  return nameScript(of: word) != .latin || word.first?.isUppercase == true
    || text.allSatisfy(\.isLowercase) && NameWords.nicknames.contains(nameKey(word))
}

/// Whether quoted words may be the name somebody goes by; a by-name such as `The Rock` is not.
func mayBeNickname(_ text: String) -> Bool {
  let words = text.split(separator: " ")
  return words.count > 1 && words.allSatisfy { $0.first?.isUppercase == true }
    && words.first?.lowercased() != "the"
}

private func trimmedSpaces(_ characters: ArraySlice<Character>) -> String {
  String(characters).split(separator: " ").joined(separator: " ")
}
