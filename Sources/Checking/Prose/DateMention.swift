import People
import Text

/// A date in a text, as far as it is given: `Friday`, `in March`, `13 September 2025`.
struct DateMention {
  /// Its words.
  var words: Range<Int>
  var year: Int?
  var month: Int?
  var day: Int?
  /// The day of the week, 0 for Sunday.
  var weekday: Int?

  /// The day of the week: as written, or that of the date.
  var dayOfWeek: Int? {
    if let weekday { return weekday }
    guard let year, let month, let day else { return nil }
    // Zeller's congruence.
    let shifted = month < 3 ? month + 12 : month
    let year2 = month < 3 ? year - 1 : year
    let number = day + 13 * (shifted + 1) / 5 + year2 + year2 / 4 - year2 / 100 + year2 / 400
    return (number + 6) % 7
  }

  /// Its fields, for comparison; -1 stands for one that is not given.
  var fields: [Int] { [year ?? -1, month ?? -1, day ?? -1, weekday ?? -1] }

  /// Its fields with the same of another date: nil where one of the two lacks it.
  func agreements(with other: DateMention) -> [(isGiven: Bool, agrees: Bool?)] {
    func compare(_ own: Int?, _ theirs: Int?) -> (isGiven: Bool, agrees: Bool?) {
      guard let own else { return (false, nil) }
      return (true, theirs.map { $0 == own })
    }
    return [
      compare(year, other.year), compare(month, other.month), compare(day, other.day),
      compare(weekday, other.dayOfWeek),
    ]
  }

  /// Whether some dates bear it out: one of them contradicts nothing, and others have what it lacks.
  func isBorneOut(by dates: [DateMention]) -> Bool {
    if let weekday {
      // The day of the week is that of the date, whatever else the files name.
      var date = self
      date.weekday = nil
      if let own = date.dayOfWeek, own != weekday { return false }
      let same = dates.filter { $0.month == month && $0.day == day && $0.dayOfWeek != nil }
      if month != nil, day != nil, !same.isEmpty, !same.contains(where: { $0.dayOfWeek == weekday })
      {
        return false
      }
    }
    let all = dates.map { agreements(with: $0) }
    let confirmed = (0..<4).map { index in all.contains { $0[index].agrees == true } }
    return all.contains { fields in
      guard !fields.contains(where: { $0.agrees == false }),
        fields.contains(where: { $0.agrees == true })
      else { return false }
      return fields.indices.allSatisfy { index in
        !fields[index].isGiven || fields[index].agrees == true
          || confirmed[index]
      }
    }
  }
}

extension Prose {
  /// The dates in it, from left to right.
  func dates() -> [DateMention] {
    var found: [DateMention] = []
    var index = 0
    while index < words.count {
      if let date = numericDate(at: index) ?? writtenDate(at: index) {
        found.append(date)
        index = date.words.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// `2025-09-13`, `2025-09`, `14/2/2026` or `14.2.2026`.
  private func numericDate(at index: Int) -> DateMention? {
    guard let first = Int(words[index].text), index + 1 < words.count,
      let second = Int(words[index + 1].text)
    else {
      // A word holds what full stops part: `14.2.2026`.
      let parts = words[index].text.split(separator: ".").compactMap { Int($0) }
      guard words[index].isNumber, parts.count == 3, parts[2] > 1_000 else { return nil }
      return date(index..<index + 1, year: parts[2], parts[1], parts[0])
    }
    let sign = words[index + 1].gap
    guard sign == "-" || sign == "/" || sign == "." else { return nil }
    let third =
      index + 2 < words.count && words[index + 2].gap == sign
      ? Int(words[index + 2].text) : nil
    if words[index].text.count == 4 {
      guard sign == "-" || third != nil else { return nil }
      return date(index..<index + (third == nil ? 2 : 3), year: first, second, third)
    }
    guard let third, third > 1_000 else { return nil }
    return date(index..<index + 3, year: third, second, first)
      ?? date(index..<index + 3, year: third, first, second)
  }

  private func date(_ words: Range<Int>, year: Int, _ month: Int, _ day: Int?) -> DateMention? {
    guard PartialDate(year: year, month: month, day: day) != nil else { return nil }
    return DateMention(words: words, year: year, month: month, day: day)
  }

  /// A date in words, from its first part to its last.
  private func writtenDate(at start: Int) -> DateMention? {
    var date = DateMention(words: start..<start)
    var index = start
    while index < words.count, index == start || isNear(index) {
      let word = words[index]
      if index > start, word.key == "of" || word.key == "the" {
        index += 1
        continue
      }
      if date.weekday == nil, let weekday = weekdays[word.key], !isAnyDay(index) {
        date.weekday = weekday
      } else if date.month == nil, let month = month(at: index) {
        date.month = month
      } else if date.day == nil, let day = day(at: index) {
        date.day = day
      } else if date.year == nil, let year = year(at: index) {
        date.year = year
      } else {
        break
      }
      index += 1
      date.words = start..<index
      if date.year != nil { break }
    }
    return date.words.isEmpty ? nil : date
  }

  /// Whether a word may belong to the same date as the one before it.
  private func isNear(_ index: Int) -> Bool {
    [" ", ", ", "-", "\u{A0}", " ‘", " '", " ’"].contains(words[index].gap)
  }

  /// Whether no certain day is meant: `on a Tuesday`.
  private func isAnyDay(_ index: Int) -> Bool {
    // `a lost Sunday`, `every other Tuesday`
    words[max(0, index - 2)..<index].contains { word in
      ["a", "any", "every", "each", "most", "some", "one"].contains(word.key)
        && word.sentence == words[index].sentence
    }
  }

  private func month(at index: Int) -> Int? {
    let word = words[index]
    guard let month = months[word.key] else { return nil }
    guard word.key.count < 5 || word.key == "march" else { return month }
    // Shortened, or a word of its own: only beside a number or a preposition.
    if word.key == "march", word.isCapitalized, word.opens == .nothing { return month }
    // Both are words of their own.
    let isWord = word.key == "may" || word.key == "march"
    if isWord, !word.isCapitalized, !isInSmallLetters { return nil }
    let before = index > 0 && words[index].gap == " " ? words[index - 1] : nil
    let after = index + 1 < words.count && words[index + 1].gap.count < 3 ? words[index + 1] : nil
    if before?.isNumber == true || after?.isNumber == true { return month }
    if word.key == "june" || word.key == "july" { return month }
    guard isWord, let before else { return nil }
    return monthPrepositions.contains(before.key) ? month : nil
  }

  /// A day of a month beside the month, or `the 20th`.
  private func day(at index: Int) -> Int? {
    let word = words[index]
    let digits = word.text.prefix { $0.isNumber }
    guard let day = Int(digits), (1...31).contains(day) else { return nil }
    // `'21` is a year.
    if let sign = word.gap.last, "'’‘".contains(sign) { return nil }
    let ending = word.text.dropFirst(digits.count).lowercased()
    let isOrdinal = ["st", "nd", "rd", "th"].contains(ending)
    guard isOrdinal || ending.isEmpty else { return nil }
    if isOrdinal, index > 0, words[index - 1].key == "the" || weekdays[words[index - 1].key] != nil,
      !isCounted(index + 1)
    {
      return day
    }
    let next = index + 1 < words.count && words[index + 1].key == "of" ? index + 2 : index + 1
    if next < words.count, words[next].gap == " ", month(at: next) != nil { return day }
    let isBehind = index > 0 && month(at: index - 1) != nil && word.gap.count < 3
    return isBehind ? day : nil
  }

  /// Whether a word is what an ordinal before it counts: `the 3rd week`.
  private func isCounted(_ index: Int) -> Bool {
    guard index < words.count, words[index].touches else { return false }
    return months[words[index].key] == nil && !afterDays.contains(words[index].key)
  }

  private func year(at index: Int) -> Int? {
    let word = words[index]
    guard let year = Int(word.text) else { return nil }
    if word.text.count == 2, let sign = word.gap.last, "'’‘".contains(sign) {
      return year > 30 ? 1_900 + year : 2_000 + year
    }
    guard word.text.count == 4, (1_900...2_099).contains(year) else { return nil }
    // An amount of money, a number after a sign and a share are no years.
    let signs = "$€£#/:"
    return word.gap.last.map { signs.contains($0) } == true || word.next == "%" ? nil : year
  }
}

/// Whether a word in the form of comparison is the name of a month or of a day of the week.
func isCalendarWord(_ key: String) -> Bool { months[key] != nil || weekdays[key] != nil }

private let weekdays: [String: Int] = [
  "sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5,
  "saturday": 6, "tues": 2, "weds": 3, "thur": 4, "thurs": 4,
]

private let months: [String: Int] = [
  "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
  "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3,
  "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
]

/// Words that may follow a day of the month: `on the 20th at ten`.
private let afterDays: Set<String> = [
  "of", "at", "in", "and", "to", "for", "was", "is", "we", "i", "you", "the", "a", "or", "by", "on",
  "from", "with", "but", "when", "after", "before", "until", "it",
]

private let monthPrepositions: Set<String> = [
  "in", "last", "this", "next", "since", "by", "until", "till", "early", "late", "mid", "from",
  "of",
  "before", "after", "every", "and", "through", "during", "on",
]
