import Templating
import Text

/// A date as people and programs write it: `18 Aug 2025`, `Aug 18, 2025`, `2025/08/18`,
/// `2025-8-18`, with or without a time behind it.
///
/// Only what can mean one day is a date: `18/08/2025` is, `03/04/2025` is the third of April in one
/// country and the fourth of March in another.
struct WrittenDate {
  /// The date; nil where the text is none, or can mean two days.
  let date: PartialDate?
  /// The two days that the text can mean.
  let doubt: (PartialDate, PartialDate)?

  private static let bytesAtMost = 64

  /// Reads a text whose runs of white space are one space.
  init(_ text: String) {
    if let date = PartialDate(text) {
      self.init(date)
      return
    }
    guard text.utf8.count <= Self.bytesAtMost else {
      self.init(nil)
      return
    }
    var words = text.split { $0 == " " || $0 == "," }
    if let first = words.first, first.isWeekday { words.removeFirst() }
    self.init(&words)
  }

  private init(_ date: PartialDate?, doubt: (PartialDate, PartialDate)? = nil) {
    self.date = date
    self.doubt = doubt
  }

  private init(_ words: inout [Substring]) {
    guard let first = words.first else {
      self.init(nil)
      return
    }
    let parts = first.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard parts.count > 1, first.last != "." else {
      self.init(spelled: &words)
      return
    }
    words.removeFirst()
    // A time may follow without a space: `2025-08-18T10:00`.
    var fields = parts
    var time: Substring?
    if fields.count >= 3, let end = fields[2].firstIndex(where: { $0 == "T" || $0 == "t" }),
      fields[2][..<end].isNumber
    {
      time = first[fields[2].index(after: end)...]
      fields = Array(fields[..<2]) + [fields[2][..<end]]
    }
    let signs = Set(first[..<(fields.last?.endIndex ?? first.endIndex)].filter("-/.".contains))
    guard fields.count <= 3, signs.count == 1, ([time].compactMap(\.self) + words).areTime else {
      self.init(nil)
      return
    }
    self.init(fields)
  }

  /// Reads numbers with a sign between them, or a month by its name between two numbers.
  private init(_ fields: [Substring]) {
    if fields.count == 3, let month = fields[1].month {
      self.init(PartialDate(fields[2].fullYear, month, fields[0].day))
      return
    }
    guard fields.allSatisfy(\.isNumber) else {
      self.init(nil)
      return
    }
    if let year = fields[0].fullYear {
      let rest = fields.dropFirst().map { Int($0) ?? 0 }
      self.init(PartialDate(year: year, month: rest[0], day: rest.dropFirst().first))
      return
    }
    guard let year = fields.last?.fullYear else {
      self.init(nil)
      return
    }
    let (first, second) = (Int(fields[0]) ?? 0, Int(fields[1]) ?? 0)
    guard fields.count == 3 else {
      self.init(PartialDate(year: year, month: first))
      return
    }
    let dayFirst = PartialDate(year: year, month: second, day: first)
    let monthFirst = PartialDate(year: year, month: first, day: second)
    if let dayFirst, let monthFirst, dayFirst != monthFirst {
      self.init(nil, doubt: (dayFirst, monthFirst))
    } else {
      self.init(dayFirst ?? monthFirst)
    }
  }

  /// Reads words: `18 Aug 2025`, `August 18, 2025`, `August 2025`.
  private init(spelled words: inout [Substring]) {
    guard let first = words.first else {
      self.init(nil)
      return
    }
    var day: Int?
    var month = first.month
    if month == nil {
      day = first.day
      month = day == nil || words.count < 2 ? nil : words[1].month
      words.removeFirst(min(words.count, 2))
    } else {
      words.removeFirst()
      if let second = words.first, let found = second.day {
        day = found
        words.removeFirst()
      }
    }
    guard let month, let year = words.first?.fullYear, words.dropFirst().areTime else {
      self.init(nil)
      return
    }
    self.init(PartialDate(year: year, month: month, day: day))
  }
}

extension PartialDate {
  /// Reads a date as people and programs write it, such as `Jan 2015`; nil where the text is none,
  /// or can mean two days.
  package init?(written text: String) {
    guard let date = WrittenDate(text).date else { return nil }
    self = date
  }

  /// A day whose parts may be unknown; nil where one is.
  fileprivate init?(_ year: Int?, _ month: Int, _ day: Int?) {
    guard let year, let day else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension Substring {
  /// Whether all of it is digits of ASCII.
  fileprivate var isNumber: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }

  /// A year of four digits.
  fileprivate var fullYear: Int? { utf8.count == 4 && isNumber ? Int(self) : nil }

  /// A day of a month: `8`, `08`, `8th` or `8.`.
  fileprivate var day: Int? {
    let digits = prefix { $0.isASCII && $0.isNumber }
    let rest = self[digits.endIndex...].lowercased()
    guard digits.isNumber, digits.utf8.count <= 2, ["", ".", "st", "nd", "rd", "th"].contains(rest)
    else { return nil }
    return Int(digits)
  }

  /// A month by its name in English, or by the first three letters or more of it.
  fileprivate var month: Int? {
    let word = (last == "." ? dropLast() : self).lowercased()
    guard word.count >= 3 else { return nil }
    return monthNames.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
  }

  /// Whether it is a day of the week in English, or the first three letters of one.
  fileprivate var isWeekday: Bool {
    let word = (last == "." ? dropLast() : self).lowercased()
    return ["sun", "mon", "tues", "wednes", "thurs", "fri", "satur"].contains { name in
      word == name.prefix(3) || word == name + "day"
    }
  }
}

extension Collection<Substring> {
  /// Whether the words are a time: `10:00`, `at 1:12 AM`, `08:12:40 UTC`, `10:00:00.000+02:00`;
  /// nothing is one, too.
  fileprivate var areTime: Bool {
    let words = drop { $0 == "at" }
    guard let clock = words.first else { return true }
    guard clock.contains(":"), clock.first?.isNumber == true,
      clock.allSatisfy({ $0.isASCII && ($0.isNumber || "apmzAPMZ:.+-".contains($0)) })
    else { return false }
    return words.dropFirst().allSatisfy { word in
      ["am", "pm", "a.m.", "p.m.", "utc", "gmt", "z"].contains(word.lowercased())
        || "+-".contains(word.first ?? " ")
    }
  }
}
