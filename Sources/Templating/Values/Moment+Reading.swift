extension Moment {
  /// The moment a value of a template stands for, or nil where it stands for none.
  ///
  /// It can be seconds since 1970 or a text as ``DateReading`` takes it.
  init?(_ value: Value, now: Moment) {
    switch value {
    case .integer(let seconds): self.init(secondsSince1970: seconds)
    case .text(let text):
      if let reading = DateReading(text, now: now) {
        self = reading.moment
      } else if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int(text) {
        self.init(secondsSince1970: seconds)
      } else {
        return nil
      }
    default: return nil
    }
  }
}

/// A date read from text, and how much of a date the text was.
///
/// The text can be `now`, `today`, or a date such as `2026-09-24`, `2026-09`, `2026`,
/// `2026-09-24 14:30`, `24 September 2026` or `September 24, 2026`.
struct DateReading {
  /// The start of the year, month or day, or the time that was given.
  var moment: Moment
  /// What was said of the date.
  let precision: Precision

  /// How exactly a date is known.
  enum Precision {
    case year
    case month
    case day
  }

  /// Reads a date, or fails where the text is none or the calendar has no such day.
  init?(_ text: String, now: Moment) {
    if text == "now" || text == "today" {
      moment = now
      precision = .day
    } else if let reading = DateReading(numeric: text) ?? DateReading(spelled: text) {
      self = reading
    } else {
      return nil
    }
  }

  private init?(year: Int, month: Int?, day: Int?, time: Substring?) {
    precision = day != nil ? .day : month != nil ? .month : .year
    moment = Moment(year: year, month: month ?? 1, day: day ?? 1)
    guard moment.isOnCalendar else { return nil }
    if let time {
      guard moment.set(time: time) else { return nil }
    }
  }

  /// Reads a date written with numbers, the year first, and a time after it if there is one.
  private init?(numeric text: String) {
    let parts = text.split(maxSplits: 1) { $0 == " " || $0 == "T" }
    let numbers = (parts.first ?? "").split(separator: "-", omittingEmptySubsequences: false)
    guard numbers.first?.count == 4, numbers.count <= 3 else { return nil }
    let fields = numbers.compactMap { $0.first?.isNumber == true ? Int($0) : nil }
    guard fields.count == numbers.count else { return nil }
    self.init(
      year: fields[0], month: fields.dropFirst().first, day: fields.dropFirst(2).first,
      time: parts.dropFirst().first)
  }

  /// Reads a date with the name of its month: `24 Sep 2026`, `September 24, 2026 14:30`.
  private init?(spelled text: String) {
    var day: Int?
    var month: Int?
    var year: Int?
    var time: Substring?
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
      if let number = Int(word) {
        if word.count <= 2, day == nil { day = number } else { year = number }
      } else if word.contains(":") {
        time = word
      } else if let found = monthNames.firstIndex(where: {
        word.count >= 3 && $0.lowercased().hasPrefix(word.lowercased())
      }) {
        month = found + 1
      } else if !dayNames.contains(where: { $0.hasPrefix(word) }) {
        return nil
      }
    }
    guard let month, let year, (0...9999).contains(year) else { return nil }
    self.init(year: year, month: month, day: day, time: time)
  }
}

extension Moment {
  /// Whether the calendar has such a day.
  fileprivate var isOnCalendar: Bool {
    (1...12).contains(month) && (1...31).contains(day)
      && Moment(daysSince1970: daysSince1970).month == month
  }

  /// Sets the time to one such as `14:30`; false where no day has such a time.
  fileprivate mutating func set(time text: Substring) -> Bool {
    let numbers = text.split { !$0.isNumber }.prefix(3).map { Int($0) ?? 60 }
    hour = numbers.first ?? 0
    minute = numbers.dropFirst().first ?? 0
    second = numbers.dropFirst(2).first ?? 0
    // A leap second is the sixtieth.
    return hour < 24 && minute < 60 && second <= 60
  }
}
