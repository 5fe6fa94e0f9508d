extension PartialDate {
  /// The first day it may be, as a number that orders days.
  package var firstDay: Int { year * 10_000 + (month ?? 1) * 100 + (day ?? 1) }

  /// The last day it may be, as a number that orders days.
  var lastDay: Int { year * 10_000 + (month ?? 12) * 100 + (day ?? 31) }

  /// Its first day a year later, as a number that orders days; the 29th of February stays one, which
  /// is before the 1st of March.
  package var firstDayYearLater: Int { firstDay + 10_000 }
}
