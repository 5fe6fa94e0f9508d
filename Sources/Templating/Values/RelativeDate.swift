/// A date in words relative to another day: `yesterday`, `last week`, `in September`.
///
/// The words follow the calendar, not a number of days: the week, month or year before.
struct RelativeDate {
  private let date: DateReading
  private let today: DateTime

  /// A date relative to `today`.
  init(of date: DateReading, seenFrom today: DateTime) {
    self.date = date
    self.today = today
  }

  /// The date in words.
  var words: String {
    switch date.precision {
    case .day: nearDay ?? month
    case .month: month
    case .year: year
    }
  }

  /// The date in words that can follow a noun: `your invitation of two days ago`.
  ///
  /// A future date can follow unchanged: `your talk next week`.
  var wordsBehindNoun: String {
    guard !isToCome else { return words }
    let words = words
    if words.hasPrefix("in ") { return "from" + words.dropFirst(2) }
    return (words.hasPrefix("earlier") ? "from " : "of ") + words
  }

  /// Whether the whole day, month or year is in the future.
  private var isToCome: Bool {
    let moment = date.moment
    switch date.precision {
    case .day: return moment.daysSince1970 > today.daysSince1970
    case .month: return (moment.year, moment.month) > (today.year, today.month)
    case .year: return moment.year > today.year
    }
  }

  // MARK: Days

  private var nearDay: String? {
    let days = date.moment.daysSince1970 - today.daysSince1970
    switch days {
    case 0: return "today"
    case -1: return "yesterday"
    case 1: return "tomorrow"
    case -6 ... -2: return "\(spelled(-days)) days ago"
    case 2...6: return "in \(spelled(days)) days"
    case -13 ... -7: return -days <= startOfLastWeek ? "last week" : "\(spelled(-days)) days ago"
    case 7...13: return days <= endOfNextWeek ? "next week" : "in \(spelled(days)) days"
    default: return nil
    }
  }

  /// How many days ago last week started, if weeks start on Sunday or on Monday: the greater
  /// number.
  private var startOfLastWeek: Int { today.weekday == 0 ? 13 : today.weekday + 7 }

  /// In how many days next week ends, on a Saturday or on a Sunday: the greater number.
  private var endOfNextWeek: Int { today.weekday == 0 ? 13 : 14 - today.weekday }

  /// A number in words up to nine, in digits above, as newspapers write it.
  private func spelled(_ number: Int) -> String {
    let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return words.indices.contains(number - 2) ? words[number - 2] : String(number)
  }

  // MARK: Months and years

  private var month: String {
    let moment = date.moment
    let months = (moment.year - today.year) * 12 + moment.month - today.month
    switch months {
    case 0:
      guard date.precision == .day else { return "this month" }
      return moment.day < today.day ? "earlier this month" : "later this month"
    case -1: return "last month"
    case 1: return "next month"
    default:
      let name = "in \(monthNames[moment.month - 1])"
      // In January, "in November" can only mean two months ago.
      return moment.year == today.year || abs(months) <= 6 ? name : "\(name) \(moment.year)"
    }
  }

  private var year: String {
    switch date.moment.year - today.year {
    case 0: "this year"
    case -1: "last year"
    case 1: "next year"
    default: "in \(date.moment.year)"
    }
  }
}
