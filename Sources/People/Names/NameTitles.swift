import Text

/// How many titles come before the name.
func titleCount(_ words: [String]) -> Int {
  var count = 0
  for (index, word) in words.enumerated() {
    let key = nameKey(word)
    let isTitle =
      NameWords.titles.contains(key) || word.hasSuffix(".") && NameWords.dottedTitles.contains(key)
      || count > 0 && NameWords.titleParts.contains(key)
        && (word.contains(".") || !word.contains(where: \.isUppercase))
      || key == "tan" && index + 1 < words.count && nameKey(words[index + 1]) == "sri"
      || key == "sri" && index > 0 && nameKey(words[index - 1]) == "tan"
    guard isTitle else { break }
    count += 1
  }
  return count
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
  guard NameWords.titles.contains(nameKey(title)), letters(in: rest) > 1 else { return [word] }
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
