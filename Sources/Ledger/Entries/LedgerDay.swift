package import People
import Templating

/// A day, as the number of days since the start of 1970: days are counted and compared in the
/// thousands.
package struct LedgerDay: Hashable, Comparable, Sendable {
  /// The days since the start of 1970.
  package let number: Int32

  /// A day by its number; the nearest one within the years 1 to 9999.
  package init(_ number: Int) {
    self.number = Int32(min(max(number, Self.range.lowerBound), Self.range.upperBound))
  }

  /// The first day of a date.
  package init(_ date: PartialDate) {
    self.init(date.moment.daysSince1970)
  }

  /// From 1 January of the year 1 to 31 December 9999.
  private static let range = -719_162...2_932_896

  /// The day as a date.
  package var date: PartialDate {
    let moment = DateTime(daysSince1970: Int(number))
    return PartialDate(onCalendar: moment.year, moment.month, moment.day)
  }

  package static func < (left: LedgerDay, right: LedgerDay) -> Bool { left.number < right.number }

  /// The day some days later.
  package static func + (day: LedgerDay, days: Int) -> LedgerDay {
    let (sum, overflows) = Int(day.number).addingReportingOverflow(days)
    return LedgerDay(overflows ? (days > 0 ? .max : .min) : sum)
  }

  /// How many days one day is after another.
  package static func - (day: LedgerDay, other: LedgerDay) -> Int {
    Int(day.number) - Int(other.number)
  }
}
