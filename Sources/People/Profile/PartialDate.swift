package import Templating

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A year, a month or a day of the Gregorian calendar.
///
/// It is written as in ISO 8601: `2026-09-24`, `2026-09` or `2026`.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12, if it is known.
  public let month: Int?
  /// The day of the month, if it is known.
  public let day: Int?

  /// A date; nil when there is no such day.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      let days = Self.days(in: month, of: year)
      if let day, !(1...days).contains(day) { return nil }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// A day that a calendar has computed.
  package init(onCalendar year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads a date; nil when the text is none.
  public init?(_ text: String) {
    let length = text.utf8.count
    guard length == 4 || length == 7 || length == 10 else { return nil }
    var numbers = (year: 0, month: 0, day: 0)
    for (index, byte) in text.utf8.enumerated() {
      let digit = Int(byte) - 0x30
      switch index {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case _ where !(0...9).contains(digit): return nil
      case ..<4: numbers.year = 10 * numbers.year + digit
      case ..<7: numbers.month = 10 * numbers.month + digit
      default: numbers.day = 10 * numbers.day + digit
      }
    }
    self.init(
      year: numbers.year, month: length > 4 ? numbers.month : nil,
      day: length > 7 ? numbers.day : nil)
  }

  /// How many days a month of a year has.
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The date as it is written in ISO 8601.
  public var description: String {
    var text = Self.digits(year, 4)
    if let month { text += "-" + Self.digits(month, 2) }
    if let day { text += "-" + Self.digits(day, 2) }
    return text
  }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension PartialDate {
  /// The first day of the period, as a number that orders days.
  package var firstDay: Int { year * 10_000 + (month ?? 1) * 100 + (day ?? 1) }

  /// The last day of the period, as a number that orders days.
  var lastDay: Int { year * 10_000 + (month ?? 12) * 100 + (day ?? 31) }

  /// The first day of the period a year later, as a number that orders days; the 29th of February
  /// keeps its number, which is less than that of the 1st of March.
  package var firstDayYearLater: Int { firstDay + 10_000 }
}

extension PartialDate {
  /// The current day, by the system's clock and time zone.
  public static var today: PartialDate {
    // Making a calendar of Foundation takes longer than reading the two profiles.
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    return unsafe PartialDate(
      onCalendar: Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }

  /// The first moment of the period.
  package var moment: DateTime { DateTime(year: year, month: month ?? 1, day: day ?? 1) }
}
