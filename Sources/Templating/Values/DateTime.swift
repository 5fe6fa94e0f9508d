/// A day and a time on the proleptic Gregorian calendar, as a clock at its place shows them.
public struct DateTime: Hashable, Sendable {
  /// The year.
  public var year: Int
  /// The month, from 1.
  public var month: Int
  /// The day of the month, from 1.
  public var day: Int
  /// The hour, from 0 to 23.
  public var hour = 0
  /// The minute.
  public var minute = 0
  /// The second.
  public var second = 0
  /// The billionths of a second after it.
  var nanosecond = 0
  /// How many seconds the clock is ahead of universal time; nil where that is not said.
  var offset: Int?

  /// The start of a day.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The moment `seconds` after the start of 1970; nil where its year does not have four digits.
  init?(secondsSince1970 seconds: Int) {
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    self.init(daysSince1970: rest < 0 ? days - 1 : days)
    guard (0...9999).contains(year) else { return nil }
    let second = rest < 0 ? rest + 86_400 : rest
    hour = second / 3600
    minute = second % 3600 / 60
    self.second = second % 60
  }

  /// The day `days` after the start of 1970.
  package init(daysSince1970 days: Int) {
    // Eras of 400 years have 146,097 days each; years start in March so that the leap day comes
    // last.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// How many days after the start of 1970 the day is.
  public var daysSince1970: Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day of the week, from 0 for Sunday.
  var weekday: Int { ((daysSince1970 + 4) % 7 + 7) % 7 }

  /// The seconds after the start of 1970; a clock without an offset is taken for universal time.
  var secondsSince1970: Int {
    daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second - (offset ?? 0)
  }

  /// The year and the week by ISO 8601: weeks start on Monday, and the first one holds 4 January.
  var week: (year: Int, number: Int) {
    let thursday = DateTime(daysSince1970: daysSince1970 + 3 - (weekday + 6) % 7)
    return (thursday.year, (thursday.dayOfYear - 1) / 7 + 1)
  }

  /// Whether the calendar has such a day.
  var isOnCalendar: Bool {
    (0...9999).contains(year) && (1...12).contains(month) && (1...31).contains(day)
      && DateTime(daysSince1970: daysSince1970).month == month
  }

  /// The day of the year, from 1.
  var dayOfYear: Int { daysSince1970 - DateTime(year: year, month: 1, day: 1).daysSince1970 + 1 }
}

/// The names of the months, in English.
package let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]

/// The names of the days of the week, in English, from Sunday.
let dayNames = [
  "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
]
