import Text

/// Finds the given name among the words of a full name, where the words settle it.
enum NameOrder {
  /// Reads the given name from words without titles, degrees and decorations.
  package static func read(_ words: [String]) -> FirstName.Reading {
    guard let first = words.first else { return .unsure(.empty) }
    let allKeys = words.map(nameKey)
    let firstKey = allKeys[0]
    if NameWords.mailboxes.contains(firstKey)
      || allKeys.contains(where: NameWords.organization.contains)
    {
      return .unsure(.organization)
    }
    guard let script = nameScript(of: first) else { return .unsure(.mixedScripts) }
    for word in words {
      guard let other = nameScript(of: word), script == other || isJapanese(script, other)
      else {
        return .unsure(.mixedScripts)
      }
      if script != other { return .unsure(.familyFirst) }
    }
    switch script {
    case .han, .kana, .hangul: return readEastAsian(words, script)
    default: break
    }
    if firstKey == "u", first == "U", script == .latin, let name = burmese(words.dropFirst()) {
      return .known(name)
    }
    if isInitial(first) { return .unsure(words.count == 1 ? .oneWord : .initial) }
    if first.hasSuffix(".") || hasOrdinalSign(first) { return .unsure(.abbreviation) }
    let names = words.filter { !isInitial($0) }
    if names.count == 1 {
      // `Jane D.`, where `Smith J.` is the family name.
      return words.count == 2 && GivenNames.common.contains(firstKey)
        ? .known(first) : .unsure(.oneWord)
    }
    return switch script {
    case .latin:
      readLatin(
        words: words, names: names,
        keys: names.count == words.count ? allKeys : names.map(nameKey))
    case .cyrillic: readCyrillic(names)
    case .arabic: readArabic(names)
    case .greek: readGreek(names)
    case .thai: readThai(names)
    case .hebrew, .devanagari, .georgian, .armenian: .known(first)
    default: .unsure(.unknownOrder)
    }
  }

  /// Reads a name in Latin letters; `names` are the words that are not initials, two at least.
  private static func readLatin(
    words: [String], names: [String], keys: [String]
  ) -> FirstName.Reading {
    if keys[0] == "daw", let name = burmese(names.dropFirst()) { return .known(name) }
    if mayBeTitle(names[0], keys[0], of: names.count) { return .unsure(.title) }
    if hasTitleCapitals(names[0], before: names[1]) { return .unsure(.abbreviation) }
    if keys.allSatisfy(GivenNames.burmese.contains) {
      // Burmese names have no family name, and are said whole.
      return keys.count < 5 && keys.contains(where: GivenNames.surelyBurmese.contains)
        ? .known(names.joined(separator: " ")) : .unsure(.twoWords)
    }
    if let reading = readArabicInLatin(names, keys) { return reading }
    if NameWords.leadingParticles.contains(keys[0]) || isLowercaseParticle(names[0]) {
      return .unsure(.familyFirst)
    }
    if let reading = readCapitals(names, keys) { return reading }
    if let reading = readFamilyFirst(names, keys) {
      // `Nguyễn Văn A`: the last name may be the initial.
      return names.count == words.count ? reading : .unsure(.familyFirst)
    }
    let hasInitial = words.count > 1 && isInitial(words[1])
    if !hasInitial, let count = GivenNames.compoundCount(keys) {
      return .known(names.prefix(count).joined(separator: " "))
    }
    return mayHaveTwoWords(keys, initialsAfterFirst: hasInitial)
      ? .unsure(.twoWords) : .known(names[0])
  }

  /// The words of a Burmese name after a title, which is said whole; nil where they are none.
  private static func burmese(_ words: ArraySlice<String>) -> String? {
    let isName =
      words.count > 1 && words.count < 5
      && words.allSatisfy { GivenNames.burmese.contains(nameKey($0)) }
    return isName ? words.joined(separator: " ") : nil
  }

  /// Reads a name whose family name is in capitals, wherever it is.
  private static func readCapitals(_ names: [String], _ keys: [String]) -> FirstName.Reading? {
    let others = names.dropFirst().filter { letters(in: $0) > 1 }
    guard isAllCapitals(names[0]), others.contains(where: hasLowercase) else { return nil }
    let isEastAsian = FamilyNames.eastAsian.contains(keys[0])
    if !isEastAsian, letters(in: names[0]) == 2 || hasNoVowel(keys[0]) { return nil }
    guard isEastAsian, names.count == 2, letters(in: names[0]) > 2,
      !FamilyNames.eastAsian.contains(keys[1])
    else { return .unsure(.familyFirst) }
    return .known(names[1])
  }

  /// Reads names whose first word is, or may be, the family name; nil for all others.
  private static func readFamilyFirst(_ names: [String], _ keys: [String]) -> FirstName.Reading? {
    let first = keys[0]
    let last = keys[keys.count - 1]
    if FamilyNames.vietnamese.contains(first), names.contains(where: hasVietnameseLetter),
      !FamilyNames.vietnamese.contains(last),
      names.count > 2 || !FamilyNames.vietnameseBoth.contains(first)
    {
      return .known(names[names.count - 1])
    }
    if FamilyNames.vietnamese.contains(first) || FamilyNames.eastAsian.contains(first) {
      let isGivenSure =
        keys.count == 2 && FamilyNames.eastAsian.contains(first)
        && (GivenNames.isTwoSyllables(last) || GivenNames.isPinyin(last))
      return isGivenSure ? .known(names[1]) : .unsure(.familyFirst)
    }
    if FamilyNames.looksJapanese(first) {
      if keys.count == 2, FamilyNames.japanese.contains(first), GivenNames.japanese.contains(last) {
        return .known(names[1])
      }
      let isLastSure = FamilyNames.japanese.contains(last) && !FamilyNames.japanese.contains(first)
      return isLastSure ? nil : .unsure(.familyFirst)
    }
    if keys.count == 3, FamilyNames.isPatronymic(last) {
      // Family name, given name, patronymic: the order of official Russian texts.
      return FamilyNames.looksLikeFamily(first) ? .known(names[1]) : .unsure(.familyFirst)
    }
    let isHungarian =
      FamilyNames.hungarianGiven.contains(last) && !FamilyNames.hungarianGiven.contains(first)
    if isHungarian, keys.count == 2, FamilyNames.hungarian.contains(first) {
      return .known(names[1])
    }
    // `Doe Jane`.
    if keys.count == 2, GivenNames.common.contains(last), !GivenNames.common.contains(first) {
      return .unsure(.familyFirst)
    }
    let isFamily =
      FamilyNames.hungarian.contains(first) || FamilyNames.unmistakable.contains(first)
      || FamilyNames.looksLikeFamily(first)
    return isHungarian || isFamily ? .unsure(.familyFirst) : nil
  }

  /// Whether the given name may continue in the second word.
  private static func mayHaveTwoWords(_ keys: [String], initialsAfterFirst: Bool) -> Bool {
    if initialsAfterFirst { return false }
    if keys[0] == keys[1] || GivenNames.isPair(keys[0], keys[1]) { return true }
    if NameWords.doubleStarts.contains(keys[0]), NameWords.doubleEnds.contains(keys[1]) {
      return true
    }
    if ["maria", "ana"].contains(keys[0]), NameWords.particles.contains(keys[1]), keys.count > 2,
      NameWords.marian.contains(keys[2])
    {
      return true
    }
    // `Min Su Kim`, `Minh Khai Nguyen`: two short words before an East Asian family name.
    let last = keys[keys.count - 1]
    return keys.count > 2 && keys[0].count < 6 && keys[1].count < 6
      && (FamilyNames.eastAsian.contains(last) || FamilyNames.vietnamese.contains(last))
  }

  /// Reads Arabic, Malay and South Asian names; nil where the name is none of them.
  private static func readArabicInLatin(
    _ names: [String], _ keys: [String]
  ) -> FirstName.Reading? {
    if NameWords.bynameStarts.contains(keys[0]) { return .unsure(.twoWords) }
    if NameWords.compoundStarts.contains(keys[0]) {
      let article = ["al", "el", "ar", "ur", "ul"].contains(keys[1])
      let count = article ? 3 : 2
      guard names.count > count else { return .unsure(.twoWords) }
      return .known(names.prefix(count).joined(separator: " "))
    }
    if NameWords.shortened.contains(keys[0]) { return .unsure(.abbreviation) }
    if let marker = keys.dropFirst().firstIndex(where: NameWords.patronymicMarkers.contains),
      marker + 1 < names.count
    {
      guard marker < 3 else { return .unsure(.tooManyWords) }
      return .known(names[..<marker].joined(separator: " "))
    }
    if NameWords.compoundEnds.contains(keys[1]) { return .unsure(.twoWords) }
    let isBeforeArticle = keys.count == 2 && (keys[1].hasPrefix("al-") || keys[1].hasPrefix("el-"))
    if NameWords.mohammeds.contains(keys[0]), !isBeforeArticle { return .unsure(.seldomAlone) }
    if NameWords.seldomAlone.contains(keys[0]) { return .unsure(.seldomAlone) }
    if names.count > 2, NameWords.seldomAloneOfThree.contains(keys[0]) {
      return .unsure(.seldomAlone)
    }
    return nil
  }
}

/// Whether two scripts occur side by side in Japanese names.
private func isJapanese(_ left: NameScript, _ right: NameScript) -> Bool {
  (left == .han || left == .kana) && (right == .han || right == .kana)
}

/// Words after Chinese, Japanese and Korean names that are titles.
private let eastAsianTitles = [
  "先生", "小姐", "女士", "太太", "夫人", "老师", "老師", "教授", "博士", "医生", "醫生", "医师", "醫師", "经理", "經理", "总监",
  "總監", "总裁", "總裁", "董事", "律师", "律師", "同学", "同學", "主任", "院长", "院長", "校长", "校長", "部长", "部長", "局长",
  "局長",
  "处长", "处長", "老板", "老闆", "师傅", "師傅", "工程师", "工程師", "法师", "法師", "神父", "牧师", "牧師", "書記", "书记", "総裁",
  "社長", "课长",
  "課長", "係長", "専務", "常務", "会長", "店長", "弁護士", "さん", "様", "さま", "氏", "くん", "君", "ちゃん", "殿",
  "씨", "님", "선생", "선생님", "교수", "박사", "사장", "대표", "부장", "과장", "팀장", "이사", "원장", "의원", "변호사", "기자",
  "차장",
  "대리", "실장", "회장", "목사", "신부", "감독", "작가", "코치", "간호사", "의사", "약사", "판사", "검사", "장관", "여사", "양",
  "군",
]

/// Whether a word is a title of East Asia, or a name with one at its end.
private func endsInTitle(_ word: String) -> Bool {
  eastAsianTitles.contains { word == $0 || $0.count > 1 && word.count > 2 && word.hasSuffix($0) }
    || word.hasSuffix("님")
}

/// Words without a title that is a word of its own after a whole name.
private func withoutTitle(_ words: [String]) -> [String] {
  guard words.count > 1, let last = words.last,
    eastAsianTitles.contains(last)
      || last.hasSuffix("님") && eastAsianTitles.contains(String(last.dropLast()))
  else { return words }
  let rest = Array(words.dropLast())
  // `김 교수` is a family name with a title.
  return rest.count == 1 && rest[0].count < 3 ? words : rest
}

/// Whether a word in Latin letters is unpronounceable: probably initials.
func hasNoVowel(_ key: String) -> Bool {
  !key.contains { "aeiouy".contains($0) || !$0.isASCII }
}

/// Whether a word has a letter that only Vietnamese has.
private func hasVietnameseLetter(_ word: String) -> Bool {
  word.nfc.unicodeScalars.contains {
    0x1EA0...0x1EF9 ~= $0.value || 0x01A0...0x01B0 ~= $0.value || 0x0110...0x0111 ~= $0.value
  }
}

extension NameOrder {
  /// Reads Chinese, Japanese and Korean names in their own scripts: the family name comes first.
  static func readEastAsian(_ words: [String], _ script: NameScript) -> FirstName.Reading {
    // A foreign name keeps its own order, and has dots between its words.
    if let dotted = words.first?.unicodeScalars.split(whereSeparator: isNameDot),
      dotted.count > 1, words.count == 1, let first = dotted.first
    {
      return first.count > 1 ? .known(String(first)) : .unsure(.initial)
    }
    if endsInTitle(words[words.count - 1]) {
      let rest = withoutTitle(words)
      return rest == words ? .unsure(.title) : readEastAsian(rest, script)
    }
    switch words.count {
    case 1: return script == .hangul ? readHangul(words[0]) : readHan(words[0])
    case 2: return readParted(words[0], words[1], script)
    default: return .unsure(.familyFirst)
    }
  }

  private static func readHan(_ word: String) -> FirstName.Reading {
    guard let first = word.first, word.count > 2 else { return .unsure(.oneWord) }
    if FamilyNames.hanDouble.contains(String(word.prefix(2))) {
      // A given name of one character is said together with the family name.
      if word.count == 3 { return .known(word) }
      return word.count == 4 ? .known(String(word.dropFirst(2))) : .unsure(.familyFirst)
    }
    guard word.count == 3, isChineseFamily(first, in: word) else { return .unsure(.familyFirst) }
    return .known(String(word.dropFirst()))
  }

  private static func readHangul(_ word: String) -> FirstName.Reading {
    guard let first = word.first, word.count > 2 else { return .unsure(.oneWord) }
    if FamilyNames.hangulDouble.contains(String(word.prefix(2))) {
      return word.count == 4 ? .known(String(word.dropFirst(2))) : .unsure(.familyFirst)
    }
    guard word.count == 3, FamilyNames.hangul.contains(first), !word.hasSuffix("님") else {
      return .unsure(.familyFirst)
    }
    return .known(String(word.dropFirst()))
  }

  /// Reads a name written with a space; some exports put the given name first.
  private static func readParted(
    _ left: String, _ right: String, _ script: NameScript
  ) -> FirstName.Reading {
    let isFamily: (String) -> Bool = { word in
      guard let first = word.first, word.count == 1 else {
        return FamilyNames.hangulDouble.contains(word) || FamilyNames.hanDouble.contains(word)
      }
      return script == .hangul
        ? FamilyNames.hangul.contains(first) : isChineseFamily(first, in: left + right)
    }
    switch (isFamily(left), isFamily(right)) {
    case (true, false) where right.count == 2: return .known(right)
    case (false, true) where left.count == 2: return .known(left)
    default: return .unsure(.familyFirst)
    }
  }

  private static func isChineseFamily(_ character: Character, in name: String) -> Bool {
    FamilyNames.han.contains(character)
      || FamilyNames.hanShared.contains(character)
        && name.contains(where: FamilyNames.simplified.contains)
  }

  /// Reads Russian and other names in Cyrillic, where both orders are in use.
  static func readCyrillic(_ names: [String]) -> FirstName.Reading {
    let keys = names.map { $0.lowercased() }
    if names.count == 3 {
      if isPatronymic(keys[2]), !isPatronymic(keys[1]) { return .known(names[1]) }
      if isPatronymic(keys[1]), !isPatronymic(keys[2]) { return .known(names[0]) }
    }
    let isGiven = cyrillicGiven.contains(keys[0])
    if isGiven, !cyrillicGiven.contains(keys[1]) { return .known(names[0]) }
    let isFamilyLast = looksLikeFamily(keys[keys.count - 1]) || isPatronymic(keys[1])
    return isFamilyLast && !looksLikeFamily(keys[0]) && !isPatronymic(keys[0])
      ? .known(names[0]) : .unsure(.familyFirst)
  }

  private static func isPatronymic(_ key: String) -> Bool {
    key.count > 4
      && [
        "ович", "евич", "ьич", "мич", "ична", "овна", "евна", "івна", "ївна", "йович", "евіч",
        "овіч",
      ]
      .contains { key.hasSuffix($0) }
  }

  private static func looksLikeFamily(_ key: String) -> Bool {
    key.count > 3
      && [
        "ов", "ова", "ев", "ева", "ёв", "ёва", "єв", "єва", "ин", "ина", "ын", "ына", "ский",
        "ская",
        "цкий", "цкая", "ський", "ська", "енко", "ук", "юк", "як", "ян", "дзе", "швили", "их", "ых",
        "ић", "ой",
      ].contains { key.hasSuffix($0) }
  }

  private static let cyrillicGiven = WordList(
    """
    александр александра алексей алина алла анастасия анатолий андрей андрій анна антон антонина
    артем артём богдан борис вадим валентин валентина валерий валерия варвара василий вера
    вероника виктор виктория виталий владимир владислав володимир вячеслав галина геннадий георгий
    григорий даниил данила дарья денис диана дмитрий дмитро ева евгений евгения егор екатерина
    елена елизавета жанна зинаида зоя иван игорь илья инна ирина карина кира кирилл константин
    кристина ксения лариса лев леонид лидия любовь людмила максим маргарита марина мария марк
    матвей микола михаил михайло надежда наина наталия наталья наталія никита николай нина оксана
    олег олександр олексій олена ольга павел петр полина пётр раиса роман руслан светлана семён
    сергей сергій софия софья станислав степан таисия тамара тарас татьяна тетяна тимофей ульяна
    федор фёдор юлия юрий юрій яков яна ярослав ірина
    """)

  /// Reads names in Arabic letters: the given name comes first.
  static func readArabic(_ names: [String]) -> FirstName.Reading {
    let first = names[0]
    // The Arabic for servant of, father of, mother of: half of a name.
    if ["عبد"].contains(first) {
      return names.count > 2 ? .known(first + " " + names[1]) : .unsure(.twoWords)
    }
    if ["أبو", "ابو", "أم", "ام", "بن", "ابن", "آل"].contains(first) { return .unsure(.twoWords) }
    if ["سيد", "السيد", "شيخ", "الشيخ"].contains(first) || first.hasPrefix("ال") {
      return .unsure(.title)
    }
    let isSure = names.count == 2 && names[1].hasPrefix("ال")
    if ["محمد", "محمّد"].contains(first), !isSure { return .unsure(.seldomAlone) }
    return ["الدين", "الله"].contains(names[1]) ? .unsure(.twoWords) : .known(first)
  }

  /// Reads Greek names; official texts put the family name first.
  static func readGreek(_ names: [String]) -> FirstName.Reading {
    let key = nameKey(names[0])
    let endings = [
      "πουλος", "πουλου", "ιδης", "ιδου", "αδης", "αδου", "ακης", "ακη", "ελης", "ογλου",
    ]
    return endings.contains { key.hasSuffix($0) } ? .unsure(.familyFirst) : .known(names[0])
  }

  /// Reads Thai names: the given name comes first, but a title may be joined to it.
  static func readThai(_ names: [String]) -> FirstName.Reading {
    let titles = ["นาย", "นาง", "ดร", "คุณ", "เด็ก", "พล", "อาจารย์", "พระ", "หลวง", "หม่อม", "ครู"]
    return names[0].contains(".") || titles.contains { names[0].hasPrefix($0) }
      ? .unsure(.title) : .known(names[0])
  }
}
