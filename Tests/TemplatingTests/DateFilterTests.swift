import Diagnostics
import Templating
import Testing

/// The filter `date`: the forms it writes, and the dates it reads.
struct DateFilterTests {
  private func printed(_ date: String, _ format: String) throws -> String {
    try Rendering.plain("{{ date | date: form }}", ["date": .text(date), "form": .text(format)])
  }

  private static let moment = "2024-03-01T09:05:07.123456789+05:30"

  @Test(arguments: [
    ("%Y %C %y %m %d %e %j", "2024 20 24 03 01  1 061"),
    ("%B %b %h %A %a %u %w", "March Mar Mar Friday Fri 5 5"),
    ("%H %k %I %l %M %S %p %P", "09  9 09  9 05 07 AM am"),
    ("%G %g %V %U %W", "2024 24 09 08 09"),
    ("%D|%x|%F|%T|%X|%R|%r", "03/01/24|03/01/24|2024-03-01|09:05:07|09:05:07|09:05|09:05:07 AM"),
    ("%c|%v|%+", "Fri Mar  1 09:05:07 2024| 1-MAR-2024|Fri Mar  1 09:05:07  2024"),
    ("%z %:z %::z %:::z[%Z] %s", "+0530 +05:30 +05:30:00 +05:30[] 1709264107"),
    ("%L %N %1N %3N %6N %9N %12N", "123 123456789 1 123 123456 123456789 123456789000"),
    ("%n%t%%", "\n\t%"), ("%Ey %EY %Od %OH", "24 2024 01 09"),
  ])
  func `every part of a date`(format: String, expected: String) throws {
    #expect(try printed(Self.moment, format) == expected)
  }

  @Test(arguments: [
    ("%-d|%_d|%05d|%5d|%-5d|%_5d|%0e|%-e", "1| 1|00001|00001|1|    1|01|1"),
    ("%^b|%#b|%#p|%#P|%^P|%^10b|%010b", "MAR|MAR|am|AM|AM|       MAR|0000000Mar"),
    ("%#B|%^a|%^c", "MARCH|FRI|FRI MAR  1 09:05:07 2024"),
    ("%-0d|%0-d|%_0d|%0_d", "1|1|01| 1"),
    ("%20F|%020F", "          2024-03-01|00000000002024-03-01"),
    ("%-z|%_z|%10z|%_10z|%_:z|%10:z", "+0530| +530|+000000530|      +530| +5:30|+000005:30"),
    ("%6Y|%_6Y|%3u|%20s", "002024|  2024|005|00000000001709264107"), ("%5%|%05%", "    %|0000%"),
  ])
  func `flags and widths`(format: String, expected: String) throws {
    #expect(try printed(Self.moment, format) == expected)
  }

  @Test(arguments: [
    ("2024-01-01", "00 01 01 2024 24"), ("2023-01-01", "01 00 52 2022 22"),
    ("2024-12-30", "52 53 01 2025 25"), ("2021-01-03", "01 00 53 2020 20"),
    ("2020-12-31", "52 52 53 2020 20"),
  ])
  func `weeks at the ends of years`(date: String, expected: String) throws {
    #expect(try printed(date, "%U %W %V %G %g") == expected)
  }

  @Test(arguments: [
    ("2024-03-01T10:00:00Z", "10:00 +0000 UTC"), ("2024-03-01 10:00", "10:00 +0000 UTC"),
    ("2024-03-01T10:00:00-08:00", "10:00 -0800 "), ("2024-03-01 10:00 +0530", "10:00 +0530 "),
    ("2024-03-01 10:00 -00:30", "10:00 -0030 "), ("2024-03-01 2 PM EST", "14:00 -0500 "),
    ("Tue Mar 05 2024 14:30:15 GMT+0100 (CET)", "14:30 +0100 "),
  ])
  func `a time keeps its own clock and its offset`(date: String, expected: String) throws {
    #expect(try printed(date, "%R %z %Z") == expected)
  }

  @Test(arguments: [
    "2024-03-05", "2024-3-5", "2024/03/05", "2024/3/5", "2024.03.05", "05.03.2024", "5.3.2024",
    "20240305T143015Z", "20240305 14:30", "2024-03-05T1430", "2024-Mar-05", "5-Mar-2024",
    "05-mar-24", "Mar-05-2024", "5 Mar 2024", "5. Mar 2024", "5 Mar 24", "5 Mar '24", "2024 Mar 5",
    "Mar 5 2024", "Mar 5, 2024", "Mar. 5, 2024", "March 5, 2024", "March 5th, 2024",
    "5th March 2024", "the 5th of March, 2024", "Tuesday, March 5, 2024", "Tue, 5 Mar 2024",
    "Tue, 05 Mar 2024 14:30:15 GMT", "Tue Mar  5 14:30:15 2024", "Tue Mar  5 14:30:15 UTC 2024",
    "March 5, 2024 at 2:30 p.m.", "March 5, 2024 2pm", "March 5, 2024, 14:30",
    "14:30 March 5, 2024",
    "March 5, 2024 14h30", " 2024-03-05 ", "05/03/2024",
  ])
  func `dates that people write`(date: String) throws {
    #expect(try printed(date, "%F") == "2024-03-05")
  }

  @Test(arguments: [
    ("Mar 2024", "2024-03-01"), ("March, 2024", "2024-03-01"), ("Sept. 2024", "2024-09-01"),
    ("03/2024", "2024-03-01"), ("2024-03", "2024-03-01"), ("2024", "2024-01-01"),
    ("March 5", "2026-03-05"), ("5 Mar", "2026-03-05"), ("NOW", "2026-11-21"),
    ("Today", "2026-11-21"), ("14:05", "2026-11-21"), ("2024-03-05 24:00", "2024-03-06"),
    ("2024-12-31 23:59:60", "2025-01-01"), ("1709287200", "2024-03-01"),
  ])
  func `what a date does not say`(date: String, expected: String) throws {
    #expect(try printed(date, "%F") == expected)
  }

  @Test(arguments: [
    ("March 5, 2024 2:30 pm", "14:30:00"), ("2 pm 5 Mar 2024", "14:00:00"),
    ("12am 5 Mar 2024", "00:00:00"), ("12 p.m. 5 Mar 2024", "12:00:00"),
    ("2024-03-05 14:30:15,5", "14:30:15"), ("2024-03-05T14", "14:00:00"),
  ])
  func `times that people write`(date: String, expected: String) throws {
    #expect(try printed(date, "%T") == expected)
  }

  @Test(arguments: [
    "soon", "March hare", "I may come", "2024 spring", "Jan 2019 - Mar 2023", "2024-02-30",
    "Feb 30, 2024", "2024-13-05", "2024-03-05 25:00", "2024-03-05 14:60", "13pm 5 Mar 2024",
    "12/31/2024", "5.3.24", "10-11-12", "1.5", "10,000", "room 101", "Acme Inc.", "5 März 2024", "",
    "5 5 2024", "Mar Mar 2024", "2024-03-05 14:30 +99", "2024-03-05 14:30:15:16", "-", "T14:30",
    "99999999999999999999999", "5 Mar 99999", "'24", "14:30 14:30",
  ])
  func `what is no date stays as it is`(text: String) throws {
    #expect(try printed(text, "%F") == text)
  }

  @Test func `white space around a date may be as long as it likes`() throws {
    let spaces = String(repeating: " ", count: 1000)
    #expect(try printed("\(spaces)March 5, 2024\(spaces)", "%F") == "2024-03-05")
    #expect(try printed("5 Mar\(spaces)2024", "%Y") == "5 Mar\(spaces)2024")
  }

  @Test func `a message does not guess whether the day or the month comes first`() throws {
    let facts: ValueMap = ["date": .text("05/03/2024")]
    #expect(try Rendering.message("{{ date | date: '%-d %B' }}", facts) == "05/03/2024")
  }

  @Test(arguments: [
    ("%q", "`%q` is no part of a date"), ("100%", "a percent sign at the end of a format"),
    ("%-", "`%-` is no part of a date"), ("%:y", "`%:y` is no part of a date"),
    ("%::::z", "`%::::z` is no part of a date"), ("%Ed", "`%Ed` is no part of a date"),
    ("%999999999d", "`%999999999d` is wider than any date"), ("%é", "`%é` is no part of a date"),
  ])
  func `what no date has is an error`(format: String, message: String) throws {
    let source = SourceText(name: "t", text: "{{ 'x' | date: '\(format)' }}")
    let fault = try #require(Template.parse(source).diagnostics.first)
    #expect(fault.message.hasPrefix(message))
    #expect(fault.help != nil)
    #expect(fault.place.map { source[$0.range] } == "'\(format)'")
    let options = BindingOptions(missing: .empty, layout: .verbatim, now: Rendering.now)
    let computed = try Rendering.template("{{ 'x' | date: form }}")
    #expect(throws: Diagnostic.self) {
      try computed.bind(to: ["form": .text(format)], options)
    }
  }
}
