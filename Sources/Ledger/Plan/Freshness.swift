package import People

/// How long ago the reason to write was.
///
/// A reason fades: within 48 hours a message is a part of the event, within two weeks it is welcome,
/// and after six weeks the event is better left out. The bounds are those that a library of outreach
/// methods for salespeople gives (swan-gtm, 2026); no measurement of them was found.
package enum Freshness: String, CaseIterable, Sendable {
  /// Two days ago at most, or still to come within two weeks.
  case fresh
  /// Two weeks ago at most.
  case recent
  /// Six weeks ago at most.
  case fading
  /// A tie that does not fade, such as a friend of both.
  case lasting
  /// Nobody said when it was.
  case undated
  /// Longer ago than six weeks.
  case stale

  /// The days ago until when a reason is fresh, recent and fading.
  package static let bounds: [(freshness: Freshness, days: Int)] = [
    (.fresh, 2), (.recent, 14), (.fading, 42),
  ]

  /// The freshness of a tie.
  ///
  /// - Parameters:
  ///   - tie: the tie; nil for common ground, which does not fade.
  ///   - today: the day that counts as today.
  package init(of tie: Tie?, on today: LedgerDay) {
    guard let tie, tie.kind.key("date") != nil else {
      self = .lasting
      return
    }
    guard let date = tie.date else {
      self = .undated
      return
    }
    self.init(daysAgo: Self.daysAgo(date, on: today))
  }

  /// The freshness of something some days ago; below 0 it is still to come.
  package init(daysAgo days: Int) {
    if days < 0 {
      self = days >= -14 ? .fresh : .recent
    } else {
      self = Self.bounds.first { days <= $0.days }?.freshness ?? .stale
    }
  }

  /// How many days ago a date was; of a month or a year the last day that can have been.
  package static func daysAgo(_ date: PartialDate, on today: LedgerDay) -> Int {
    let month = date.month ?? 12
    let last = PartialDate(
      year: date.year, month: month,
      day: date.day ?? PartialDate.days(in: month, of: date.year))
    let end = LedgerDay(last ?? date)
    if date.day == nil, LedgerDay(date) <= today, today < end { return 0 }
    return today - end
  }

  /// The place in the order: a greater one is better.
  var rank: Int { Self.allCases.count - 1 - (Self.allCases.firstIndex(of: self) ?? 0) }
}
