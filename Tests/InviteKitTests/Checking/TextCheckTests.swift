import TestSupport
import Testing

@testable import Channels
@testable import Checking
@testable import Diagnostics
@testable import Fitting
@testable import People

/// What a check says about a text.
@Suite struct TextCheckTests {
  private let me = """
    name: Grace Hopper
    role: Head Baker
    company: {name: Tobar Bakery Co-operative, short: Tobar}
    location: Galway
    contacts: [Patrick Folan, Mette Bjerre]
    more: {loaves_a_night: 620}
    """
  private let ada = """
    name: Ada Lovelace
    schools: [Delft University of Technology]
    events: [Grain Gathering 2025]
    ties:
      met: {event: Grain Gathering 2025, date: 2025-09-13}
      article: {title: Flour has a birthday, takeaway: flour should carry its date}
    note:
      did: I stamped the date on all our 40 bags for three weeks
      ask: How many days do you rest your rye?
    """

  private static let today = PartialDate(onCalendar: 2026, 11, 28)

  private func findings(_ text: String, channel: String = "none") throws -> [Diagnostic] {
    let channel = try #require(ChannelTable.builtIn[channel])
    let check = TextCheck(
      channel: channel, sender: try profile(me, "me.yaml"), recipient: try profile(ada, "ada.yaml"),
      today: Self.today)
    return try check.report(on: SourceText(name: "text", text: text)).findings
      .filter { $0.code.description.hasPrefix("check-") }
  }

  private func profile(_ yaml: String, _ name: String) throws -> Profile {
    try #require(Profile.read(Array(yaml.utf8), name: name).profile)
  }

  @Test(arguments: [
    // Names: of the files, and what follows from them.
    "Hi Ada, Mette Bjerre sent me. I bake at Tobar.",
    "At TU Delft or in the Gathering, I stamped the date on the bags.",
    "Dear Ms Lovelace, the Irish call it rye. Warmly, Grace",
    "I stamped the date on all Bags. So did Patrick.",
    // A line end of any kind begins a sentence, a space that is missing makes no name.
    "I stamped the date on all bags\r\nBread was better.\r\nGrace",
    "I stamped the date on all bags.Then we baked, e.g. Bread.",
    "Rock 'n' roll: in '25 the bakers' work was to stamp the bags' date.",
    "I read it 4 times per day; I'd run a 40m lap.",
    // Numbers in other forms, and those that claim nothing.
    "I stamped the date on forty bags, and baked six hundred and twenty loaves.",
    "One question, in two lines, of 10 minutes: 24/7 I stamp the date on 40 bags for 21 days.",
    // Dates in other forms.
    "We met on Saturday, 13 September 2025. I stamped the date.",
    "We met last September, on the 13th. I stamped the date.",
    "We met on 13/9/2025, or in Sept. '25. I stamped the date.",
    // Quotations, with other signs and cases.
    "“flour has a birthday” says \"its date\". I stamped the date.",
    "You wrote that \"flour should … its date\". I stamped the date.",
  ])
  func `what the profiles say is no finding`(text: String) throws {
    let errors = try findings(text).filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.message))")
  }

  @Test(arguments: [
    ("I met Mette Bjerg.", "check-name", "Mette Bjerg"),
    ("Rose told me to write. I stamped it.", "check-name", "Rose"),
    ("I bake at Market Oven, in Galway.", "check-name", "Market Oven"),
    ("We were at the IABSE together.", "check-name", "IABSE"),
    ("i bake in batumi and stamp every bag with the date.", "check-name", "batumi"),
    ("Mette Folan sent me.", "check-mixed-name", "Mette Folan"),
    ("I write as a Bakery technology baker.", "check-title", "Bakery technology baker"),
    ("I am a plumber at Tobar.", "check-title", "plumber"),
    ("I stamped the date on 42 bags.", "check-number", "42"),
    ("I stamped the date on thirty-two bags.", "check-number", "thirty-two"),
    ("Complaints fell by 62%.", "check-number", "62"),
    ("I stamped the date for fourteen weeks.", "check-number", "fourteen"),
    ("I have baked for 11 years.", "check-number", "11"),
    ("We met on Sunday, 13 September.", "check-date", "Sunday, 13 September"),
    ("We met in August.", "check-date", "August"),
    ("We met on Friday, 13 September 2025.", "check-date", "Friday, 13 September 2025"),
    ("We met in 2024.", "check-date", "2024"),
    ("You said \"flour has two birthdays\".", "check-quotation", "flour has two birthdays"),
  ])
  func `what no profile says is found at its place`(
    text: String, code: String, words: String
  ) throws {
    let errors = try findings(text).filter { $0.severity == .error }
    let found = try #require(errors.first { $0.code.description == code })
    let place = try #require(found.place)
    #expect(place.source[place.range] == words)
    #expect(errors.count == 1, "\(errors.map(\.message))")
  }

  @Test func `a proposal and a paraphrase are only warned about`() throws {
    let proposal = try findings("I stamped the date on all our 40 bags. Would Tuesday suit you?")
    #expect(proposal.map(\.code.description) == ["check-date"])
    #expect(proposal.map(\.severity) == [.warning])
    let paraphrase = try findings(
      "You wrote that governments ignore pensioners completely. I stamped the date on our bags.")
    #expect(paraphrase.map(\.code.description) == ["check-paraphrase"])
    #expect(paraphrase.map(\.severity) == [.warning])
  }

  @Test func `a text that says nothing of the reader could go to anybody`() throws {
    let found = try findings("Hi Ada, I would love to add you to my network of people. Grace")
    #expect(found.map(\.code.description) == ["check-anybody"])
  }

  @Test func `the facts that a text says are listed`() throws {
    let check = TextCheck(
      channel: Channel(name: "none"), sender: try profile(me, "me.yaml"),
      recipient: try profile(ada, "ada.yaml"), today: Self.today)
    let text = "Ada, at the Grain Gathering I got it: I stamped the date on all our bags."
    let report = try check.report(on: SourceText(name: "text", text: text))
    #expect(report.said?.map(\.path) == ["events", "met.event", "note.did"])
  }

  @Test func `nothing, or a book, is no message`() throws {
    let check = TextCheck(channel: Channel(name: "none"), today: Self.today)
    let book = String(repeating: "word ", count: TextCheck.bytesAtMost / 5) + "x"
    for text in [" \n\t", book + "5"] {
      #expect {
        _ = try check.report(on: SourceText(name: "text", text: text))
      } throws: {
        ($0 as? Diagnostic)?.code == "check-no-message"
      }
    }
    #expect(book.utf8.count <= TextCheck.bytesAtMost)
    _ = try check.report(on: SourceText(name: "text", text: book))
  }

  @Test func `findings that nobody reads are counted`() throws {
    let text = "I stamped the date. " + (0..<300).map { "I met Xyq\($0). " }.joined()
    let check = TextCheck(
      channel: Channel(name: "none"), sender: try profile(me, "me.yaml"),
      recipient: try profile(ada, "ada.yaml"), today: Self.today)
    let found = try check.report(on: SourceText(name: "text", text: text)).findings
    #expect(found.count == TextCheck.findingsAtMost + 1)
    #expect(found.last?.severity == .error)
    #expect(found.last?.message.hasSuffix("more findings not listed") == true)
  }

  @Test func `in another language only numbers, dates and quotations are claims`() throws {
    let check = TextCheck(
      channel: Channel(name: "none"), sender: try profile(me, "me.yaml"),
      recipient: try profile(ada, "ada.yaml"), language: "de", today: Self.today)
    let text = "Ich habe das Datum auf 42 Taschen in Köln gestempelt. Grain Gathering war schön."
    let report = try check.report(on: SourceText(name: "text", text: text))
    #expect(report.findings.map(\.code.description) == ["check-number"])
  }

  @Test(arguments: [
    "I came as well as I could, not really in time. What kind of people are the very first?",
    "We met (so to say, “by chance”), as we say\u{A0}here,\u{A0}in May. Just as planned, not quite.",
  ])
  func `what is cut leaves a sentence`(text: String) throws {
    let channel = Channel(name: "short", limits: [Channel.Limit(20, .utf16)])
    let report = try TextCheck(channel: channel, today: Self.today).report(
      on: SourceText(name: "text", text: text))
    let bytes = Array(text.utf8)
    for cut in report.cuts where cut.kind != .sentence {
      let rest =
        Array(bytes[..<cut.range.lowerBound]) + Array(cut.replacement.utf8)
        + Array(bytes[cut.range.upperBound...])
      let left = try #require(String(validating: rest, as: UTF8.self))
      #expect(left.count(where: { $0 == "“" }) == left.count(where: { $0 == "”" }), "\(left)")
      for words in ["well as", "kind of", "very first", "not really", "just as", "not quite"] {
        #expect(left.lowercased().contains(words) == text.lowercased().contains(words), "\(left)")
      }
    }
  }

  @Test func `each cut saves what it says, in the unit of the channel`() throws {
    let text = """
      Hi Ada, I really liked your article. In order to learn, I read it twice. It was, as we say \
      here, a treat. We really bake at night. See https://example.com/a/very/long/address for it. \
      How many days do you rest your rye? Grace
      """
    for (name, amount) in [("linkedin", 150), ("x-post", 100), ("sms", 100), ("bluesky", 120)] {
      let channel = try #require(ChannelTable.builtIn[name]).limited(to: amount)
      let report = try TextCheck(channel: channel, today: Self.today).report(
        on: SourceText(name: "text", text: text))
      #expect(!report.fits)
      #expect(report.findings.first?.code == "check-too-long")
      #expect(!report.cuts.isEmpty)
      let length = try #require(report.lengths.max { $0.over < $1.over })
      let bytes = Array(text.utf8)
      for cut in report.cuts {
        let rest =
          String(decoding: bytes[..<cut.range.lowerBound], as: UTF8.self) + cut.replacement
          + String(decoding: bytes[cut.range.upperBound...], as: UTF8.self)
        let after = try #require(TextLength.all(of: rest, on: channel).first)
        #expect(length.count - after.count == cut.saved, "\(name): \(cut.text)")
        #expect(cut.isEnough == (after.over == 0))
        #expect(!rest.contains("  ") && !rest.contains(" ,"), "\(rest)")
      }
      let kinds = Set(report.cuts.map(\.kind))
      #expect(kinds == [.sentence, .phrase, .words])
    }
  }

  @Test func `the carets of a length begin where the limit is`() throws {
    let text = "Hi Ada, " + String(repeating: "é", count: 30)
    let channel = Channel(name: "short", limits: [Channel.Limit(10, .utf16)])
    let report = try TextCheck(channel: channel, today: Self.today).report(
      on: SourceText(name: "text", text: text))
    #expect(report.findings.first?.place?.range == 12..<text.utf8.count)
  }
}
