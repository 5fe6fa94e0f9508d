import Diagnostics
import Testing

@testable import People

/// Dates as people and programs write them.
struct WrittenDateTests {
  @Test(arguments: [
    "18 Aug 2025", "18 August 2025", "Aug 18, 2025", "August 18 2025", "Aug. 18, 2025",
    "18th August 2025", "August 18th, 2025", "18. August 2025", "18-Aug-2025", "2025/08/18",
    "2025-8-18", "2025.08.18", "18.08.2025", "8/18/2025", "Mon, 18 Aug 2025", "Monday 18 Aug 2025",
    "2025-08-18T10:00:00Z", "2025-08-18T10:00:00.000+02:00", "2025-08-18T10:00:00-05:00",
    "2025-08-18 10:00", "2025-08-18 08:12:40 UTC", "18 Aug 2025, 1:12 AM", "Aug 18, 2025 at 10:00",
    "2025/08/18 10:00:00 +0200", "2025-08-18",
  ])
  func `what can mean one day only is read`(text: String) {
    #expect(WrittenDate(text).date?.description == "2025-08-18")
  }

  @Test(arguments: [
    ("Aug 2025", "2025-08"), ("August 2025", "2025-08"), ("2025/8", "2025-08"),
    ("08/2025", "2025-08"), ("2025", "2025"), ("2025-08", "2025-08"),
    ("03/03/2025", "2025-03-03"), ("29 Feb 2024", "2024-02-29"),
  ])
  func `a month is read, and a day that is the same both ways`(text: String, date: String) {
    #expect(WrittenDate(text).date?.description == date)
  }

  @Test func `what can mean two days is none, and both are told`() {
    for text in ["03/04/2025", "3.4.2025", "04-03-2025", "3/4/2025 10:00"] {
      let date = WrittenDate(text)
      #expect(date.date == nil)
      let days = [date.doubt?.0, date.doubt?.1].compactMap { $0?.description }
      #expect(Set(days) == ["2025-04-03", "2025-03-04"])
    }
  }

  @Test(arguments: [
    "", "soon", "yesterday", "9/5/26", "18 Aug", "Aug 18", "18 Aug 25", "30 Feb 2025",
    "2025-02-30", "31/31/2025", "2025-08-18-01", "2025-", "-", ".", "/", "18", "1", "May",
    "18 Aug 2025 or so", "2025-08-18 later", "in 2025", "Q3 2025", "2025/2026", "17.5",
    "2025-08/18", "1/2", "18 Au 2025", "Marching 3 2025",
    "18 Aug 2025                                                                    10:00",
  ])
  func `anything else is none`(text: String) {
    #expect(WrittenDate(text).date == nil && WrittenDate(text).doubt == nil)
  }

  private func reading(_ ties: String) -> ProfileReading {
    Profile.read(Array("name: Ada\nties: \(ties)\n".utf8), name: "ada.yaml")
  }

  @Test func `a profile has the date as templates read it`() {
    let met = reading("{met: {event: X, date: 18 Aug 2025}}").profile?.tie("met")
    #expect(met?["date"]?.text == "2025-08-18" && met?.date == PartialDate("2025-08-18"))
  }

  @Test func `a date that cannot be read is missing, and costs no message by itself`() {
    for text in ["soon", "03/04/2025"] {
      let met = reading("{met: {event: X, date: \(text)}}")
      #expect(met.profile?.tie("met")?["date"] == nil && met.profile?.tie("met") != nil)
      #expect(met.diagnostics.map(\.code) == ["profile-date"])
      #expect(met.diagnostics.map(\.severity) == [.warning])
    }
    #expect(
      reading("{met: {event: X, date: 03/04/2025}}").diagnostics.first?.help
        == "write `date` as `2025-04-03` or as `2025-03-04`")
  }

  /// Without the tie another kind of message would be written.
  @Test func `a tie that is nothing but such a date is an error`() {
    let accepted = reading("{accepted: {date: soon}}")
    #expect(accepted.profile == nil && accepted.diagnostics.map(\.severity) == [.error])
  }
}
