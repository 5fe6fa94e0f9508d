public import Templating

extension PartialDate {
  /// The first moment of the day, the month or the year.
  public var moment: Moment { Moment(year: year, month: month ?? 1, day: day ?? 1) }
}
