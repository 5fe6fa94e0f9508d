import FoundationEssentials
import Templating

extension PartialDate {
  /// The day it is where the program runs, by the system's clock and time zone.
  public static var today: PartialDate {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .current
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    return PartialDate(onCalendar: parts.year ?? 1, parts.month ?? 1, parts.day ?? 1)
  }

  /// The first moment of the day, the month or the year.
  var moment: Moment { Moment(year: year, month: month ?? 1, day: day ?? 1) }
}
