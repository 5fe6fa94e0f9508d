import Text

/// A date read from text, and its precision.
///
/// The text can be `now`, `today`, or a date such as `2026-09-24`, `2026-09`, `2026`,
/// `2026-09-24 14:30`, `24 September 2026` or `Sep 24, 2026 2:30 pm`. It is read whole or not at all.
struct DateReading {
  /// The start of the year, month or day, or the given time.
  var moment: DateTime
  /// The precision of the text.
  let precision: Precision
  /// Whether the text itself names a day, a month or a year of one year; if not, it is that of now.
  let hasYear: Bool

  /// The precision of a date.
  enum Precision {
    case year
    case month
    case day
  }

  /// Reads a date; nil where the text is none or the calendar has no such day.
  ///
  /// - Parameter takesDayFirst: whether `05/03/2024` is 5 March, as Ruby reads it; if not, it is no
  ///   date, because others read the month first.
  init?(_ text: String, now: DateTime, takesDayFirst: Bool = false) {
    // No date is longer than this.
    let text = text.trimmingStart().trimmingEnd()
    guard text.utf8.count <= 80, let tokens = DateToken.tokens(of: text) else { return nil }
    if tokens == [.word("now")] || tokens == [.word("today")] {
      (moment, precision, hasYear) = (now, .day, true)
      return
    }
    var parser = DateParser(tokens, takesDayFirst: takesDayFirst)
    guard parser.parse(), parser.month != nil || parser.year != nil || parser.time != nil else {
      return nil
    }
    hasYear = parser.year != nil
    let isTimeOnly = !hasYear && parser.month == nil
    precision =
      parser.day != nil || isTimeOnly ? .day : parser.month != nil ? .month : .year
    moment = DateTime(
      year: parser.year ?? now.year, month: parser.month ?? (isTimeOnly ? now.month : 1),
      day: parser.day ?? (isTimeOnly ? now.day : 1))
    guard moment.isOnCalendar, parser.day == nil || parser.month != nil else { return nil }
    guard let time = parser.time else { return }
    // Midnight at the end of a day is that at the start of the next.
    if time.hour == 24 { moment = DateTime(daysSince1970: moment.daysSince1970 + 1) }
    moment.hour = time.hour % 24
    (moment.minute, moment.second) = (time.minute, time.second)
    if time.second == 60 {
      // A leap second is over at the start of the next minute.
      guard let next = DateTime(secondsSince1970: moment.secondsSince1970) else { return nil }
      moment = next
    }
    (moment.nanosecond, moment.offset) = (time.nanosecond, parser.offset)
    guard moment.isOnCalendar else { return nil }
  }
}

extension DateTime {
  /// The moment that a value of a template means, or nil where it means none.
  ///
  /// It can be seconds since 1970, or a text in a form of ``DateReading``.
  init?(_ value: Value, now: DateTime, takesDayFirst: Bool) {
    switch value {
    case .integer(let seconds): self.init(secondsSince1970: seconds)
    case .text(let text):
      if let reading = DateReading(text, now: now, takesDayFirst: takesDayFirst) {
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
