import Text
import Templating

extension NameOrder {
  /// Reads Chinese, Japanese and Korean names in their own scripts: the family name stands first.
  static func readEastAsian(_ words: [String], _ script: NameScript) -> FirstName.Reading {
    // A foreign name keeps its own order, and has dots between its words.
    if let dotted = words.first?.unicodeScalars.split(whereSeparator: isNameDot),
      dotted.count > 1, words.count == 1, let first = dotted.first
    {
      return first.count > 1 ? .known(String(first)) : .unsure(.initial)
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

  /// Reads a name whose writer put a space in; some exports put the given name first.
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

  /// Reads names in Arabic letters: the given name stands first.
  static func readArabic(_ names: [String]) -> FirstName.Reading {
    let first = names[0]
    // Servant of, father of, mother of: halves of a name.
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

  /// Reads Thai names: the given name stands first, but titles grow together with it.
  static func readThai(_ names: [String]) -> FirstName.Reading {
    let titles = ["นาย", "นาง", "ดร", "คุณ", "เด็ก", "ม.ล", "พล"]
    return titles.contains { names[0].hasPrefix($0) } ? .unsure(.title) : .known(names[0])
  }
}
