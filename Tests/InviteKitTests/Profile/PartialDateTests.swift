import Testing

@testable import People

struct PartialDateTests {
  @Test(arguments: [
    "2026-09-24", "2026-09", "2026", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31",
  ])
  func `a day, a month or a year is read and written the same`(text: String) {
    #expect(PartialDate(text)?.description == text)
  }

  @Test(arguments: [
    "2024-02-30", "2023-02-29", "1900-02-29", "2026-04-31", "2026-13", "2026-00", "2026-01-00",
    "0000", "26-09-24", "2026-9-24", "2026-09-24T10:00", "2026-09-", "2026-", "-2026", "+2026",
    "24.9.2026", "last week", "", "２０２６", "2026-09-24-01",
  ])
  func `what is no date is none`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func `parts are what is known`() {
    #expect(PartialDate("2026-09")?.month == 9)
    #expect(PartialDate("2026-09")?.day == nil)
    #expect(PartialDate(year: 2026, day: 3) == nil)
    #expect((1...12).map { PartialDate.days(in: $0, of: 2023) }.reduce(0, +) == 365)
  }
}
