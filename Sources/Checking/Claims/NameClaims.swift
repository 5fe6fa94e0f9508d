import Diagnostics
import English
import People
import Text

/// Names in a text that no profile holds.
extension ClaimReader {
  /// The findings about names.
  ///
  /// - Parameter taken: The words that other findings are about.
  /// - Returns: the findings, and the words that they or others are about.
  func nameFindings(without taken: Set<Int>) -> (findings: [Diagnostic], words: Set<Int>) {
    var found: [Diagnostic] = []
    var told: Set<Int> = taken
    var memory = Memory()
    var index = 0
    while index < prose.words.count {
      if let count = KnownWords.idiom(at: index, of: prose.words) {
        index += count
        continue
      }
      guard !taken.contains(index), isUnknown(index, &memory) else {
        index += 1
        continue
      }
      let words = wholeName(around: index)
      if !isAddressOfAnotherLanguage(words), !isHeading(words) {
        found.append(
          .unknownName(
            prose.text(prose.range(of: words)), at: place(words),
            nearest: found.count < Self.suggestionsAtMost
              ? evidence.nearestName(to: prose.words[index].text) : nil))
        told.formUnion(words)
      }
      index = words.upperBound
    }
    return (found + mixedNames(without: taken) + composedNames(without: told), told)
  }

  /// What is known of words that have been looked up.
  private struct Memory {
    /// Whether each is a name of the files, or no name.
    var known: [String: Bool] = [:]
    /// Whether each is a word of the language with a letter wrong.
    var slips: [String: Bool] = [:]
  }

  /// How many words are looked for with a letter wrong, which takes long: no message has as many.
  private static let slipsAtMost = 200

  /// A misspelt name is compared with all of the files, so that only the first get a suggestion.
  private static let suggestionsAtMost = 20

  /// Names of which each word stands in the files, but no value has them so: `Swiss Avalanche Days`.
  private func composedNames(without taken: Set<Int>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var start = 0
    while start < prose.words.count {
      guard isOfName(start, taken) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < prose.words.count, end - start < Self.wordsOfNameAtMost,
        prose.words[end].gap == " ", isOfName(end, taken)
      {
        end += 1
      }
      if end - start > 1, !isMadeOfNames(start..<end) {
        found.append(
          .unknownName(
            prose.text(prose.range(of: start..<end)), at: place(start..<end), nearest: nil))
      }
      start = end
    }
    return found
  }

  /// No name has more words, and what is looked up grows with their square.
  private static let wordsOfNameAtMost = 12

  private func isOfName(_ index: Int, _ taken: Set<Int>) -> Bool {
    let word = prose.words[index]
    return word.isCapitalized && hasTellingCapital(index) && !taken.contains(index)
      && !FunctionWords.contains(word.key) && word.key.count > 1
  }

  /// Whether words are names of the files one after the other.
  private func isMadeOfNames(_ words: Range<Int>) -> Bool {
    var start = words.lowerBound
    while start < words.upperBound {
      var end = words.upperBound
      while end > start + 1,
        !evidence.holds(together: (start..<end).map { prose.words[$0].key })
      {
        end -= 1
      }
      if end == start + 1, !standsAlone(start) { return false }
      start = end
    }
    return true
  }

  /// Whether a word may stand beside a name without being a part of it.
  private func standsAlone(_ index: Int) -> Bool {
    let word = prose.words[index]
    return KnownWords.contains(word.key) && !KnownWords.isPeople(word.key)
      || evidence.isInPersonName(word.key) || evidence.isWholeValue(word.key)
      || word.isAllCapitals || RoleWords.heads.contains(word.key)
      // `TU Delft`
      || index > 0 && word.gap == " " && prose.words[index - 1].isAllCapitals
        && KnownWords.contains(prose.words[index - 1].key)
  }

  private func isUnknown(_ index: Int, _ memory: inout Memory) -> Bool {
    let word = prose.words[index]
    guard !word.isNumber, word.key.count > 1,
      !FunctionWords.contains(word.key) || word.isCapitalized && saysSomething(index)
    else { return false }
    let isCapitalized = word.isCapitalized || word.hasInnerCapital
    guard isCapitalized || prose.isInSmallLetters && !isOrdinary(word), !holds(word, &memory) else {
      return false
    }
    return isCapitalized
      ? hasTellingCapital(index) || !isOrdinary(word) || saysSomething(index)
      : saysSomething(index) || isBeforeFamilyName(index)
        || word.key.count > 3 && !isSlip(word, &memory)
  }

  /// Whether a word is a name of the files, or no name at all.
  private func holds(_ word: Prose.Word, _ memory: inout Memory) -> Bool {
    if let answer = memory.known[word.key] { return answer }
    let holds = KnownWords.contains(word.key) || evidence.holds(word)
    memory.known[word.key] = holds
    return holds
  }

  /// Whether the capital of a word is there because it is a name.
  private func hasTellingCapital(_ index: Int) -> Bool {
    let word = prose.words[index]
    guard !headlines[word.sentence], !(isLoud && word.isAllCapitals), !isStressed(word) else {
      return false
    }
    // Behind a comma, a capital of two words in a row is that of a name or a title.
    let next = index + 1 < prose.words.count ? prose.words[index + 1] : nil
    return word.opens == .nothing
      || word.opens == .part && word.gap == ", " && next?.gap == " " && next?.isCapitalized == true
        && next?.key != "i"
  }

  /// Whether a word has capitals only because its writer means it: `it WORKS`.
  private func isStressed(_ word: Prose.Word) -> Bool {
    word.isAllCapitals && word.key.count > 2 && EnglishWords.contains(word.key)
  }

  private func isOrdinary(_ word: Prose.Word) -> Bool {
    EnglishWords.contains(word.key) || EnglishWords.contains(word.text.lowercased())
  }

  /// Whether somebody says or does something who is named before it.
  private func saysSomething(_ index: Int) -> Bool {
    guard index + 1 < prose.words.count else { return false }
    let (word, next) = (prose.words[index], prose.words[index + 1])
    if next.gap == " ", KnownWords.reportingVerbs.contains(next.key),
      !FunctionWords.contains(word.key),
      !word.key.hasSuffix("s")
    {
      return true
    }
    // `Rose, my wife, says`; `Hope from our agency`.
    guard KnownWords.ambiguousNames.contains(word.key) else { return false }
    return next.gap == ", "
      ? apposed.contains(next.key)
      : next.gap == " " && next.key == "from"
        && index + 2 < prose.words.count && apposed.contains(prose.words[index + 2].key)
  }

  private var apposed: Set<String> {
    ["my", "our", "the", "a", "an", "who", "whose", "his", "her"]
  }

  /// Whether the family name of somebody in the files comes next.
  private func isBeforeFamilyName(_ index: Int) -> Bool {
    index + 1 < prose.words.count && prose.words[index + 1].gap == " "
      && evidence.endsPersonName(prose.words[index + 1].key)
  }

  /// Whether a word is one of the language with a letter wrong.
  private func isSlip(_ word: Prose.Word, _ memory: inout Memory) -> Bool {
    if let answer = memory.slips[word.key] { return answer }
    guard memory.slips.count < Self.slipsAtMost else { return true }
    let isSlip = EnglishWords.isNear(word.key)
    memory.slips[word.key] = isSlip
    return isSlip
  }

  /// The name that a word belongs to: the words with capitals on its two sides.
  private func wholeName(around index: Int) -> Range<Int> {
    var range = index..<index + 1
    guard prose.words[index].isCapitalized, !isGreetingBeforeName(index) else { return range }
    while range.upperBound < prose.words.count, belongs(range.upperBound) {
      range = range.lowerBound..<range.upperBound + 1
    }
    // Small words inside of a name, such as `of`, need a capital behind them.
    while range.upperBound < prose.words.count, prose.words[range.upperBound].touches,
      isParticle(range.upperBound), range.upperBound + 1 < prose.words.count,
      belongs(range.upperBound + 1)
    {
      range = range.lowerBound..<range.upperBound + 2
      while range.upperBound < prose.words.count, belongs(range.upperBound) {
        range = range.lowerBound..<range.upperBound + 1
      }
    }
    while range.lowerBound > 0, prose.words[range.lowerBound].touches,
      prose.words[range.lowerBound].opens == .nothing,
      belongsBefore(range.lowerBound - 1)
    {
      range = range.lowerBound - 1..<range.upperBound
    }
    return range
  }

  private func belongs(_ index: Int) -> Bool {
    let word = prose.words[index]
    return word.touches && word.opens == .nothing && word.isCapitalized
      && !KnownWords.contains(word.key)
  }

  private func belongsBefore(_ index: Int) -> Bool {
    let word = prose.words[index]
    return word.isCapitalized && !KnownWords.contains(word.key)
      && (word.opens == .nothing || !FunctionWords.contains(word.key))
  }

  private func isParticle(_ index: Int) -> Bool {
    ["of", "de", "del", "della", "da", "do", "the", "for", "van", "von", "di", "and", "la", "al"]
      .contains(prose.words[index].key)
  }

  /// Whether words are how another language greets or thanks: alone in their sentence at one of the
  /// ends, or before a name that is known.
  private func isAddressOfAnotherLanguage(_ words: Range<Int>) -> Bool {
    let sentence = prose.words[words.lowerBound].sentence
    let whole = prose.sentences[sentence]
    let isAtEnd = sentence == 0 || sentence + 3 > prose.sentences.count
    guard isAtEnd, whole.lowerBound == words.lowerBound, words.count < 4 else { return false }
    // The last line has the name of the sender.
    if whole == words, sentence == prose.sentences.count - 1, sentence > 0 { return false }
    if whole == words {
      return sentence > 0 || prose.sentences.count > 1 && !isFollowedByComma(words)
    }
    return isGreetingBeforeName(words.lowerBound)
  }

  /// Whether a word begins a sentence, and the name of somebody in the files comes next: `Chère Marie`.
  private func isGreetingBeforeName(_ index: Int) -> Bool {
    let next = index + 1
    return prose.words[index].opens == .sentence && next < prose.words.count
      && prose.words[next].gap == " " && prose.words[next].isCapitalized
      && evidence.beginsPersonName(prose.words[next].key)
  }

  /// Whether words of the language head a line, as in `The Question: do you count jumps too?`.
  private func isHeading(_ words: Range<Int>) -> Bool {
    let start = prose.sentences[prose.words[words.lowerBound].sentence].lowerBound
    return words.upperBound - start < 5 && prose.words[words.upperBound - 1].next == ":"
      && words.allSatisfy { isOrdinary(prose.words[$0]) }
  }

  private func isFollowedByComma(_ words: Range<Int>) -> Bool {
    prose.words[words.upperBound - 1].next == ","
  }

  /// The first name of one person before the family name of another.
  private func mixedNames(without taken: Set<Int>) -> [Diagnostic] {
    prose.words.indices.dropFirst().compactMap { index in
      let (first, last) = (prose.words[index - 1], prose.words[index])
      guard last.gap == " ", first.isCapitalized, last.isCapitalized || prose.isInSmallLetters,
        !taken.contains(index), evidence.partsPersonNames(first.key, last.key)
      else { return nil }
      let words = index - 1..<index + 1
      return .mixedName(prose.text(prose.range(of: words)), at: place(words))
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownName(
    _ text: String, at place: Place, nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      "check-name", "no profile holds the name `\(text.visible)`", at: place,
      help: (nearest.map { "did you mean `\($0.visible)`? else " } ?? "")
        + "take it out, or add it to the profile that it belongs to")
  }

  fileprivate static func mixedName(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      "check-mixed-name",
      "`\(text.visible)` is the first name of one person and the last of another",
      at: place, help: "write the whole name as the profile has it")
  }
}
