import People
import Testing

@testable import Ledger

/// How long ago the reason to write was.
struct FreshnessTests {
  @Test(
    arguments: [
      (-400, .recent), (-15, .recent), (-14, .fresh), (-1, .fresh), (0, .fresh), (2, .fresh),
      (3, .recent), (14, .recent), (15, .fading), (42, .fading), (43, .stale), (9999, .stale),
    ] as [(Int, Freshness)])
  func `a reason fades after two days, two weeks and six weeks`(days: Int, freshness: Freshness) {
    #expect(Freshness(daysAgo: days) == freshness)
  }

  @Test(arguments: [
    ("2026-11-30", "2026-11-30", 0), ("2026-11-28", "2026-11-30", 2),
    ("2026-12-14", "2026-11-30", -14), ("2026-11", "2026-11-30", 0), ("2026-11", "2026-11-01", 0),
    ("2026-11", "2026-12-02", 2), ("2026-02", "2026-03-02", 2), ("2024-02", "2024-03-02", 2),
    ("2026", "2026-01-01", 0), ("2026", "2026-12-31", 0), ("2025", "2026-01-14", 14),
    ("2025-12", "2026-01-14", 14), ("2027-01", "2026-12-31", -31),
    ("0001", "9999-12-31", 3_651_694),
  ])
  func `a month or a year was on the last day that it can have been`(
    date: String, today: String, days: Int
  ) throws {
    let date = try #require(PartialDate(date))
    #expect(Freshness.daysAgo(date, on: Entries.day(today)) == days)
  }

  @Test(
    arguments: [
      ("met: {event: FOSDEM, date: 2026-11-28}", .fresh), ("met: {event: FOSDEM}", .undated),
      ("met: {event: FOSDEM, date: 2026-11-16}", .recent),
      ("met: {event: FOSDEM, date: 2026-10-19}", .fading),
      ("met: {event: FOSDEM, date: 2026-10-18}", .stale),
      ("met: {event: FOSDEM, date: 2026-11}", .fresh),
      ("mutual: {name: Bo Lund}", .lasting),
    ] as [(String, Freshness)])
  func `a tie is as fresh as its day, if it has one`(tie: String, freshness: Freshness) throws {
    let profile = try #require(
      Profile.read(Array("name: Ada Lovelace\nties: {\(tie)}\n".utf8), name: "a.yaml").profile)
    let known = try #require(profile.tie(String(tie.prefix { $0 != ":" })))
    #expect(Freshness(of: known, on: Entries.day("2026-11-30")) == freshness)
  }

  @Test func `common ground does not fade`() {
    #expect(Freshness(of: nil, on: Entries.start) == .lasting)
  }
}
