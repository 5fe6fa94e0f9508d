import Diagnostics
import Templating
import Testing

struct AgoTests {
  /// A Saturday.
  private static let saturday = DateTime(year: 2026, month: 11, day: 21)

  @Test(arguments: [
    ("2026-11-21", "today"), ("2026-11-20", "yesterday"), ("2026-11-19", "two days ago"),
    ("2026-11-18", "three days ago"), ("2026-11-15", "six days ago"), ("2026-11-14", "last week"),
    ("2026-11-09", "last week"), ("2026-11-08", "last week"), ("2026-11-07", "earlier this month"),
    ("2026-11-01", "earlier this month"), ("2026-10-31", "last month"),
    ("2026-10-01", "last month"),
    ("2026-09-30", "in September"), ("2026-09-24", "in September"), ("2026-01-01", "in January"),
    ("2025-12-31", "in December 2025"), ("2025-09-24", "in September 2025"),
    ("2019-03-02", "in March 2019"),
  ])
  func `days that were`(date: String, expected: String) throws {
    #expect(try filtered(date, "ago", now: Self.saturday) == expected)
  }

  @Test(arguments: [
    ("2026-11-22", "tomorrow"), ("2026-11-23", "in two days"), ("2026-11-27", "in six days"),
    ("2026-11-28", "next week"), ("2026-11-29", "next week"), ("2026-11-30", "in nine days"),
    ("2026-12-03", "in 12 days"), ("2026-12-05", "next month"), ("2026-12-31", "next month"),
    ("2027-01-01", "in January"), ("2027-05-02", "in May"), ("2027-06-01", "in June 2027"),
    ("2028-02-29", "in February 2028"),
  ])
  func `days that will be`(date: String, expected: String) throws {
    #expect(try filtered(date, "ago", now: Self.saturday) == expected)
  }

  @Test(arguments: [
    ("2026-11", "this month"), ("2026-10", "last month"), ("2026-12", "next month"),
    ("2026-09", "in September"), ("2027-05", "in May"), ("2025-09", "in September 2025"),
    ("2027-11", "in November 2027"), ("2026", "this year"), ("2025", "last year"),
    ("2027", "next year"),
    ("2024", "in 2024"), ("2031", "in 2031"), ("September 2026", "in September"),
  ])
  func `a month or a year claims no day`(date: String, expected: String) throws {
    #expect(try filtered(date, "ago", now: Self.saturday) == expected)
  }

  @Test(arguments: [
    // A Monday: last week is seven days and no more, with a Sunday before it in some countries.
    (23, 15, "last week"), (23, 14, "nine days ago"), (23, 13, "10 days ago"),
    (23, 10, "13 days ago"),
    (22, 9, "last week"), (17, 8, "last week"), (17, 7, "10 days ago"),
    // A Wednesday before the end of next week.
    (4, 15, "next week"), (4, 16, "in 12 days"), (4, 18, "later this month"), (2, 15, "next week"),
    (8, 21, "next week"),
  ])
  func `last week and next week are weeks of the calendar`(
    today: Int, day: Int, expected: String
  ) throws {
    let now = DateTime(year: 2026, month: 11, day: today)
    let date = "2026-11-\(day < 10 ? "0" : "")\(day)"
    #expect(try filtered(date, "ago", now: now) == expected)
  }

  @Test(arguments: [
    ("2026-11-21", "of today"), ("2026-11-20", "of yesterday"), ("2026-11-19", "of two days ago"),
    ("2026-11-14", "of last week"), ("2026-11-02", "from earlier this month"),
    ("2026-10-31", "of last month"), ("2026-09-24", "from September"),
    ("2025-09-24", "from September 2025"), ("2026-11", "of this month"),
    ("2026-09", "from September"),
    ("2026", "of this year"), ("2025", "of last year"), ("2019", "from 2019"),
    ("2026-11-22", "tomorrow"), ("2026-11-24", "in three days"), ("2026-11-28", "next week"),
    ("2026-12", "next month"), ("2027-05", "in May"), ("2031", "in 2031"),
  ])
  func `behind a noun it tells which one is meant`(date: String, expected: String) throws {
    #expect(try filtered(date, "ago: of: true", now: Self.saturday) == expected)
    let plain = try filtered(date, "ago", now: Self.saturday)
    #expect(try filtered(date, "ago: of: false", now: Self.saturday) == plain)
  }

  @Test(arguments: [
    (2027, 1, "2026-12-20", "last month"), (2027, 1, "2026-11-20", "in November"),
    (2027, 1, "2026-07-20", "in July"), (2027, 1, "2026-06-20", "in June 2026"),
    (2027, 1, "2026-12-31", "last month"), (2027, 1, "2026", "last year"),
  ])
  func `near the turn of the year`(year: Int, month: Int, date: String, expected: String) throws {
    let now = DateTime(year: year, month: month, day: 15)
    #expect(try filtered(date, "ago", now: now) == expected)
  }

  @Test(arguments: [
    ("today", "today"), ("now", "today"), ("24 September 2026", "in September"),
    ("September 24, 2026", "in September"), ("2026-11-20 23:59", "yesterday"),
    ("2026-11-20T23:59:00Z", "yesterday"),
  ])
  func `dates in other spellings`(date: String, expected: String) throws {
    #expect(try filtered(date, "ago", now: Self.saturday) == expected)
  }

  @Test(arguments: ["soon", "2026-02-30", "2026-13", "26-11-21", "2026-11-20 25:00", "-2026", "12"])
  func `what is no date is a fault`(text: String) throws {
    let fault = #expect(throws: Diagnostic.self) { try filtered(text, "ago") }
    #expect(
      fault?.message
        == "`ago`: expected a date such as `2026-09-24`, `2026-09` or `2026`, "
        + "found a text that is none")
  }

  @Test func `the date filter takes seconds and survives those beyond every calendar`() throws {
    for (seconds, expected) in [
      ("0", "1970-01-01 00:00:00"), ("-1", "1969-12-31 23:59:59"),
      ("-86400", "1969-12-31 00:00:00"), ("1790240400", "2026-09-24 09:00:00"),
      ("-9223372036854775807", "-9223372036854775807"),
      ("9223372036854775807", "9223372036854775807"),
    ] {
      #expect(try Rendering.plain("{{ \(seconds) | date: '%F %T' }}") == expected)
      // A text of digits counts as seconds too, but not one with a sign.
      #expect(
        try filtered(seconds, "date: '%F %T'") == (seconds.hasPrefix("-") ? seconds : expected))
    }
  }
}
