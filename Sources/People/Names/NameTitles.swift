import Text

/// The part that a word has in the titles before a name.
private enum TitleKind {
  /// It is no title.
  case none
  /// It may be a title, or a name.
  case doubtful
  /// It is a part of a title where more of the title follows.
  case opening
  /// It is a title, which may be a name if nothing of a title is before it.
  case abbreviation
  /// It is a title.
  case title
}

/// How many words of titles come before the name.
///
/// A doubtful word counts where a title follows: `Chief Dr. Obi`.
func titleCount(_ words: [String]) -> Int {
  var count = 0
  var previous = TitleKind.none
  for index in words.indices {
    var kind = titleKind(of: index, in: words, isAfterTitle: count > 0 && count == index)
    // `Maj Gen`, `Rt Hon`: two halves make a whole.
    if kind == .abbreviation, previous == .abbreviation || previous == .opening { kind = .title }
    if kind == .none { break }
    if kind == .title { count = index + 1 }
    previous = kind
  }
  return count
}

private func titleKind(of index: Int, in words: [String], isAfterTitle: Bool) -> TitleKind {
  let word = words[index]
  let key = nameKey(word)
  if TitleWords.certain.contains(key) { return .title }
  // Most names are letters of ASCII, of which only the first is a capital.
  let isPlain = word.utf8.dropFirst().allSatisfy { 0x61...0x7A ~= $0 }
  if !isPlain, isMarkedTitle(word, key) { return .title }
  let next = index + 1 < words.count ? words[index + 1] : nil
  if !isPlain, let next, TitleWords.capitals.contains(key), isAllCapitals(word), hasLowercase(next)
  {
    return .title
  }
  if isAfterTitle {
    if TitleWords.dotted.contains(key) { return .title }
    // `Dr. h. c.` goes on, `Dr. H. James` does not.
    let isSmall = !hasUppercase(word)
    if TitleWords.parts.contains(key), isSmall || word.hasSuffix(".") && letters(in: word) > 1 {
      return .title
    }
    if TitleWords.malayParts.contains(key), isMalay(words[index - 1]) { return .title }
  }
  if key == "tan", let next, nameKey(next) == "sri" { return .title }
  if TitleWords.dotted.contains(key) {
    // `Pr`, `Br`: nobody is called by consonants, unless they are initials.
    let isSaid = key.utf8.count < 2 || !hasNoVowel(key) || isAllCapitals(word)
    return isSaid ? .abbreviation : .title
  }
  if TitleWords.openings.contains(key) { return .opening }
  return mayBeTitle(word, key, of: words.count) ? .doubtful : .none
}

/// Whether a word that starts a name of `count` words is a title to some, and a name to others.
///
/// - Parameter key: the word in the form of the lists.
func mayBeTitle(_ word: String, _ key: String, of count: Int) -> Bool {
  if TitleWords.doubtful.contains(key) || TitleWords.dotted.contains(key) { return true }
  if count > 2, TitleWords.doubtfulOfThree.contains(key) || TitleWords.openings.contains(key) {
    return true
  }
  // A small letter after the first is the rule.
  if let second = word.utf8.dropFirst().first, 0x61...0x7A ~= second { return false }
  guard isAllCapitals(word) else { return false }
  return TitleWords.capitals.contains(key) || TitleWords.maybeCapitals.contains(key)
}

/// Whether a word may be an abbreviation by its capitals: `StB`, `DIin`, `OB` before small letters.
///
/// Two capitals with a `J` are the initials that somebody goes by, as a rule.
func hasTitleCapitals(_ word: String, before next: String?) -> Bool {
  guard word.utf8.count < 8, word.utf8.dropFirst().contains(where: { 0x41...0x5A ~= $0 }) else {
    return false
  }
  if isAllCapitals(word) {
    return word.utf8.count == 2 && !word.contains("J") && next.map(hasLowercase) == true
  }
  guard word.first?.isUppercase == true else { return false }
  let isEnd = word.last?.isUppercase == true
  return isEnd || word.dropFirst().first?.isUppercase == true && !word.hasPrefix("IJ")
}

private func isMalay(_ word: String) -> Bool {
  ["dato", "datuk", "datin", "puan", "tan", "toh"].contains(nameKey(word))
}

/// Whether a word is a title by its full stops, accents or sign of an ordinal: `Dott.ssa`, `Drª`.
private func isMarkedTitle(_ word: String, _ key: String) -> Bool {
  if TitleWords.accented.contains(word.lowercased().nfc) { return true }
  let pieces = word.split { ".-/".contains($0) }.map { nameKey(String($0)) }
  guard pieces.count > 1 else {
    // `Mª` is short for a name.
    let isShortened = word.hasSuffix(".") || hasOrdinalSign(word) && key.utf8.count > 1
    return isShortened && TitleWords.dotted.contains(key)
  }
  let hasDot = word.contains(".")
  let areTitles = pieces.allSatisfy { piece in
    TitleWords.certain.contains(piece)
      || hasDot
        && (TitleWords.dotted.contains(piece) || TitleWords.parts.contains(piece)
          || TitleWords.endings.contains(piece))
  }
  return areTitles
    && pieces.contains {
      $0.utf8.count > 1 && (TitleWords.certain.contains($0) || TitleWords.dotted.contains($0))
    }
}

/// Whether a word has the raised letter of a Spanish or Portuguese abbreviation: `Drª`.
func hasOrdinalSign(_ word: String) -> Bool {
  word.unicodeScalars.contains { $0 == "ª" || $0 == "º" }
}

/// Takes degrees and generations off the end of a name.
func dropSuffixes(_ words: inout [String]) throws(FirstName.Reason) {
  while let last = words.last {
    let key = nameKey(last)
    let isWritten =
      NameWords.capitalSuffixes.contains(key)
      && (isAllCapitals(last) || last.dropLast().contains("."))
    // `Ph. D.` in two words.
    let isDivided = words.count > 2 && key == "d" && nameKey(words[words.count - 2]) == "ph"
    guard NameWords.suffixes.contains(key) || isWritten || isDivided else { return }
    words.removeLast(isDivided ? 2 : 1)
    if words.isEmpty { throw .titleOnly }
    // `Jack MA`: the rest may be the whole name, or the degree a family name.
    if isWritten, words.count == 1 { throw .oneWord }
  }
}

/// Splits a word from a title typed without a space: `Dr.Amina`.
func apartFromTitle(_ word: String) -> [String] {
  guard let dot = word.firstIndex(of: "."), word.index(after: dot) < word.endIndex,
    word[word.index(after: dot)].isUppercase
  else { return [word] }
  let title = String(word[...dot])
  let rest = String(word[word.index(after: dot)...])
  let key = nameKey(title)
  guard key.utf8.count > 1, TitleWords.certain.contains(key) || TitleWords.dotted.contains(key),
    letters(in: rest) > 1
  else { return [word] }
  return [title] + apartFromTitle(rest)
}

/// Whether a word is a degree by the lists or by its form: capitals, dots, digits.
func isCredential(_ word: String) -> Bool {
  let word = trimmed(word)
  let key = nameKey(word)
  if NameWords.suffixes.contains(key) || NameWords.capitalSuffixes.contains(key) { return true }
  if word.isEmpty || hasDigit(word) || word.dropLast().contains(".") {
    return true
  }
  return nameScript(of: word) == .latin && word.count(where: \.isUppercase) > 1
    && (isAllCapitals(word) || word.count < 7) && !word.contains(where: { "-'’".contains($0) })
}
