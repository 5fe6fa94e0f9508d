import Text

/// A name taken apart: its words, without titles, degrees and remarks, and a nickname.
struct NameParts {
  /// The words of the name, or of the part before a comma.
  private(set) var words: [String]
  /// The name in quotes, or in brackets where that can only be a nickname.
  private(set) var nickname: String?
  /// The words after a comma, where those before it are a family name.
  private(set) var afterComma: [String]?
  /// Whether a mere `.` or `-` takes the place of the family name.
  let hasBlankFamily: Bool
  /// Whether a title comes before the words.
  let hasTitle: Bool

  /// Takes a name apart; throws where the text has none.
  ///
  /// - Parameter isField: whether the text is a given-name field: what follows a sign or a dash in
  ///   it is no family name.
  init(reading text: String, isField: Bool = false) throws(FirstName.Reason) {
    let isSimple = NameText.isSimple(text)
    let plain = isSimple ? text : try NameText.plain(text)
    if isPlaceholder(plain) { throw .placeholder }
    var asides = isSimple ? NameAsides(plain: plain) : NameAsides(plain)
    if letters(in: asides.rest) == 0 {
      // Careless exports put the whole name in quotes.
      guard let only = asides.quoted.first else {
        throw letters(in: plain) == 0 ? .empty : .placeholder
      }
      asides = NameAsides(only)
    }
    let main = isSimple ? plain : mainPart(of: asides.rest, isField: isField)
    let segments =
      isSimple
      ? [main] : main.split { $0 == "," || $0 == "،" || $0 == "，" }.map(String.init)
    hasBlankFamily = !isSimple && hasBlankLastWord(segments.first ?? "")
    let named = try nameWords(segments.first ?? "", isField: isField)
    (words, hasTitle) = (named.words, named.hasTitle)
    nickname = asides.quoted.first { looksLikeNickname($0, isQuoted: true) }
    afterComma = nil
    if nickname == nil, asides.quoted.contains(where: mayBeNickname) { throw .brackets }
    if nickname == nil { nickname = try asides.bracketedNickname(beside: words) }
    if let nickname, isInitial(nickname) { throw .initial }
    var names = [[String]]()
    for segment in segments.dropFirst() where !isRemark(segment) {
      names.append(try nameWords(segment, isField: true).words)
    }
    guard let given = names.first else { return }
    let family = words.filter { !isLowercaseParticle($0) && !isCapitalParticle($0) }
    // `Chan Tai Man, Peter`: in Hong Kong the English name comes after the whole Chinese one.
    let isChinese =
      given.count == 1 && FamilyNames.eastAsian.contains(nameKey(words.first ?? ""))
      && words.dropFirst().allSatisfy { GivenNames.eastAsianSyllables.contains(nameKey($0)) }
    guard names.count == 1, family.count == 1 || isChinese, !given.isEmpty else { throw .comma }
    afterComma = given
  }
}

/// Whether the second of two words is a mere sign, from a form that demands a family name.
private func hasBlankLastWord(_ text: String) -> Bool {
  let words = text.splitAtSpaces()
  return words.count == 2 && words[1].allSatisfy { ".-_–—".contains($0) }
}

/// Whether a text is a stand-in for a missing name.
private func isPlaceholder(_ text: String) -> Bool {
  // Most names are letters and spaces, of which the first word settles it. The benchmark is `batch`.
  if text.utf8.allSatisfy({ $0 == 0x20 || 0x61...0x7A ~= $0 | 0x20 }), text.utf8.first != 0x20 {
    let first = text.prefix { $0 != " " }.lowercased()
    let isStart =
      NameWords.placeholders.contains(first) || NameWords.placeholderStarts.contains(first)
    if !isStart { return false }
  }
  let words = text.lowercased().unicodeScalars.split {
    !(isNameLetter($0) || isMark($0) || $0 == "/" || $0 == "_")
  }.map { String($0) }
  guard let first = words.first else { return false }
  if text == "NaN" || text == "NA" || text == "N/A" { return true }
  // `joined` looks up a conformance at run time, which takes longer than the rest of a name.
  let joined = words.dropFirst().reduce(first) { "\($0) \($1)" }
  // `Null`, `None` and `Na` are names; the words of programs are in small letters.
  let isSmall = !hasUppercase(text)
  if NameWords.placeholderTexts.contains(joined) {
    return isSmall || !["na", "none", "nan", "nil"].contains(joined)
  }
  if isSmall, ["null", "undefined"].contains(joined) { return true }
  return NameWords.placeholders.contains(first)
    || first.contains("_") && NameWords.placeholders.contains(first.filter { $0 != "_" })
}

/// The part of a text before additions such as `| CEO at X` or ` – hiring`.
private func mainPart(of text: String, isField: Bool) -> String {
  var words = [Substring]()
  let text = isField ? text : text.replacing(NameText.decoration)
  let parts = text.split { "|•;¦‖│".contains($0) || $0 == NameText.decoration }
  guard let part = parts.first(where: { letters(in: $0) > 0 }) else { return "" }
  for word in part.split(separator: " ") {
    let isDivider = word.allSatisfy { "-–—―~/@:·*_.".contains($0) }
    if !isDivider {
      words.append(word)
      // `Jane Doe: Author`.
      if word.last == ":" { break }
    } else if words.isEmpty {
      continue
    } else if words.count == 1, !isField, word.allSatisfy({ ".-_–—".contains($0) }) {
      words.append(word)
    } else {
      break
    }
  }
  return words.joined(separator: " ")
}

extension String {
  /// The text with spaces for a sign.
  fileprivate func replacing(_ sign: Character) -> String {
    contains(sign) ? String(map { $0 == sign ? " " : $0 }) : self
  }
}

/// Whether the text after a comma is a degree, a role or a remark, and no name.
func isRemark(_ segment: String) -> Bool {
  let words = segment.splitAtSpaces().map { String($0) }
  return words.allSatisfy { isCredential($0) || NameWords.isPronouns(nameKey($0)) }
    || words.contains { NameWords.organization.contains(nameKey(trimmed($0))) }
}

/// Whether a capitalised word is a particle of a family name, as in `DE VRIES`.
private func isCapitalParticle(_ word: String) -> Bool {
  NameWords.leadingParticles.contains(nameKey(word))
}

/// The words of a name without titles before and degrees after it, and whether there was a title.
private func nameWords(
  _ text: String, isField: Bool
) throws(FirstName.Reason) -> (words: [String], hasTitle: Bool) {
  var words = [String]()
  for raw in text.splitAtSpaces() where !raw.hasPrefix("#") {
    if raw == "&" || raw == "+" { throw .several }
    let key = nameKey(String(raw))
    if NameWords.isPronouns(key) { continue }
    if NameWords.patronymicMarkers.contains(key), key.contains("/") {
      words.append(key)
      continue
    }
    let word = trimmed(String(raw))
    if !word.isEmpty { words.append(contentsOf: apartFromTitle(word)) }
  }
  guard !words.isEmpty else { return ([], false) }
  let titles = titleCount(words)
  words.removeFirst(titles)
  guard !words.isEmpty else { throw .titleOnly }
  try dropSuffixes(&words)
  if words.dropLast().contains(where: NameWords.conjunctions.contains) {
    throw .several
  }
  // `Jane Doe at Acme`: the rest is no name.
  if let at = words.indices.dropFirst(isField ? 1 : 2)
    .first(where: { ["at", "from"].contains(words[$0]) })
  {
    words.removeSubrange(at...)
  }
  words.removeAll { letters(in: $0) == 0 }
  if let first = words.first, hasDigit(first) { throw .digits }
  words.removeAll(where: hasDigit)
  for word in words where !NameWords.patronymicMarkers.contains(word) {
    guard word.unicodeScalars.allSatisfy({ isPartOfName($0) || $0 == "." }) else { throw .signs }
  }
  return (words, titles > 0)
}

/// A word without the signs around it; a full stop after it, and an apostrophe before it, stay.
func trimmed(_ word: String) -> String {
  if word.unicodeScalars.allSatisfy({ $0.isASCII && isNameLetter($0) }) { return word }
  let scalars = Array(word.unicodeScalars)
  guard var start = scalars.firstIndex(where: { isNameLetter($0) || isDigit($0) }),
    var end = scalars.lastIndex(where: { isNameLetter($0) || isDigit($0) || isMark($0) })
  else { return "" }
  if start > 0, isApostrophe(scalars[start - 1]) { start -= 1 }
  if end + 1 < scalars.count, scalars[end + 1] == "." { end += 1 }
  var result = String.UnicodeScalarView()
  result.append(contentsOf: scalars[start...end])
  return String(result)
}
