package import Templating

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension PartialDate {
  /// The day it is where the program runs, by the system's clock and time zone.
  public static var today: PartialDate {
    // A calendar of Foundation's takes longer to make than the two profiles to read.
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    return unsafe PartialDate(
      onCalendar: Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }

  /// The first moment of the day, the month or the year.
  package var moment: Moment { Moment(year: year, month: month ?? 1, day: day ?? 1) }
}
