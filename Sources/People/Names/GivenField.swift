import Text

/// The words of a given-name field, and of the family-name field beside it.
struct GivenField {
  private let words: [String]
  private let family: [String]

  /// Takes the words, without those of the family name, an initial or a particle at their end.
  init(words: [String], family: [String]) {
    var words = words
    // The whole name in the first field: `Ada Lovelace` beside `Lovelace`.
    if words.count > family.count, !family.isEmpty, Array(words.suffix(family.count)) == family {
      words.removeLast(family.count)
    }
    while words.count > 1, let last = words.last, isInitial(last) || isLowercaseParticle(last) {
      words.removeLast()
    }
    (self.words, self.family) = (words, family)
  }

  /// The given name, where the fields settle it.
  var reading: FirstName.Reading {
    guard let first = words.first else { return .unsure(.empty) }
    if isInitial(first) { return .unsure(.initial) }
    if words.contains(where: { $0.hasSuffix(".") || hasOrdinalSign($0) }) {
      return .unsure(.abbreviation)
    }
    if words.contains(where: { nameScript(of: $0) == nil }) { return .unsure(.mixedScripts) }
    let keys = words.map(nameKey)
    if words.count == 1, keys[0] == "null" { return .unsure(.placeholder) }
    if isOrganization(keys) { return .unsure(.organization) }
    if words.count > 3 { return .unsure(.tooManyWords) }
    if NameWords.shortened.contains(keys[0]) { return .unsure(.abbreviation) }
    if words.count == 1, NameWords.compoundStarts.contains(keys[0]) { return .unsure(.twoWords) }
    if mayBeTitle(first, keys[0], of: words.count + family.count)
      || family.count > 1 && TitleWords.openings.contains(keys[0])
    {
      return .unsure(.title)
    }
    if hasTitleCapitals(first, before: words.count > 1 ? words[1] : nil) {
      return .unsure(.abbreviation)
    }
    if holdsMore(keys) { return .unsure(.more) }
    return isSwapped(keys) ? .unsure(.familyFirst) : .known(words.joined(separator: " "))
  }

  private func isOrganization(_ keys: [String]) -> Bool {
    NameWords.mailboxes.contains(keys[0]) || keys.contains(where: NameWords.organization.contains)
      || family.contains { NameWords.organization.contains(nameKey($0)) }
  }

  /// Whether words after the first may be no part of the given name.
  private func holdsMore(_ keys: [String]) -> Bool {
    guard keys.count > 1 else { return false }
    let isShouted = isAllCapitals(words[0])
    for (word, key) in zip(words, keys).dropFirst() {
      if NameWords.headline.contains(key) || FamilyNames.unmistakable.contains(key) { return true }
      // `Ines AWS`, `Ines OpenToWork`.
      if !isShouted, letters(in: word) > 1, isAllCapitals(word) { return true }
      if innerCapitals(of: word) > 1 { return true }
    }
    let isName =
      !family.isEmpty || nameScript(of: words[0]) != .latin || NameWords.mohammeds.contains(keys[0])
      || NameWords.compoundStarts.contains(keys[0]) || isPair(keys)
    return !isName
  }

  /// Whether two words are one given name.
  private func isPair(_ keys: [String]) -> Bool {
    GivenNames.isPair(keys[0], keys[1])
      || NameWords.doubleStarts.contains(keys[0]) && NameWords.doubleEnds.contains(keys[1])
      || ["maria", "ana"].contains(keys[0]) && NameWords.particles.contains(keys[1])
  }

  /// Whether the family name is in the field, and the given name beside it.
  private func isSwapped(_ keys: [String]) -> Bool {
    guard words.count == 1, let beside = family.first else { return false }
    // `WANG` beside `Xiaoming`: capitals mark the family name.
    if isAllCapitals(words[0]), letters(in: words[0]) > 2, hasLowercase(beside) { return true }
    guard family.count == 1 else { return false }
    let other = nameKey(beside)
    // `李` beside `小龙`: a family name of one sign, and a given name of two.
    if nameScript(of: words[0]) == .han, words[0].count == 1, beside.count > 1 { return true }
    if FamilyNames.unmistakable.contains(keys[0]) {
      return !FamilyNames.unmistakable.contains(other)
    }
    // Vietnamese names that nobody is given.
    let vietnamese = ["nguyen", "huynh", "pham", "truong"]
    if vietnamese.contains(keys[0]), !vietnamese.contains(other) { return true }
    if FamilyNames.eastAsian.contains(keys[0]) {
      return GivenNames.isTwoSyllables(other) || GivenNames.isPinyin(other)
    }
    let isGiven =
      GivenNames.common.contains(other) || FamilyNames.hungarianGiven.contains(other)
      || GivenNames.japanese.contains(other)
    return isGiven && !GivenNames.common.contains(keys[0])
      && !FamilyNames.hungarianGiven.contains(keys[0]) && !GivenNames.japanese.contains(keys[0])
  }
}

/// How many capitals follow a small letter.
private func innerCapitals(of word: String) -> Int {
  zip(word, word.dropFirst()).count { $0.isLowercase && $1.isUppercase }
}
