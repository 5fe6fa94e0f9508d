import Channels
import Diagnostics
import Foundation
import People
import Statistics
import TestSupport
import Testing
import Text

@testable import Ledger

/// What came of the messages, and how much of it can be told apart.
struct ResultsTests {
  private static func results(
    _ entries: [LedgerEntry], on days: Int, wait: Int = Results.usualWait
  ) -> Results {
    Results(of: History(entries), on: Entries.start + days, after: wait, in: .builtIn)
  }

  private static func count(
    _ name: String, _ entries: [LedgerEntry], on days: Int, wait: Int = Results.usualWait
  ) throws -> OutcomeCount {
    try #require(results(entries, on: days, wait: wait).questions.first { $0.name == name }).all
  }

  private static func synced(_ days: Int, messages: Bool) -> LedgerEntry {
    LedgerEntry(.synced(holdsConnections: true, holdsMessages: messages), on: Entries.start + days)
  }

  private static let accepted = Entries.entry(.accepted, "Ada", 3)
  private static let answered = Entries.entry(.answered, "Ada", 5)

  // MARK: What is known

  @Test(arguments: [1, 14, 365])
  func `an outcome is known when the days are over`(wait: Int) throws {
    for name in ["accepted", "answered"] {
      for (days, known) in [(0, 0), (wait - 1, 0), (wait, 1), (wait + 1, 1)] {
        let count = try Self.count(name, [Entries.sent("Ada")], on: days, wait: wait)
        #expect(count.sent == 1 && count.known == Proportion(0, of: known), "\(name), \(days)")
      }
    }
  }

  @Test func `with an export it is known by the day of the export`() throws {
    for (export, known) in [(13, 0), (14, 1), (15, 1)] {
      let entries = [Entries.sent("Ada"), Self.synced(export, messages: true)]
      for name in ["accepted", "answered"] {
        #expect(try Self.count(name, entries, on: 900).known.of == known, "\(name), \(export)")
      }
    }
  }

  @Test func `without messages in the export nobody's answer is known`() throws {
    let entries = [Entries.sent("Ada"), Self.synced(90, messages: false)]
    #expect(try Self.count("accepted", entries, on: 90).known.of == 1)
    #expect(try Self.count("answered", entries, on: 90).known.of == 0)
    let earlier = entries + [Self.synced(14, messages: true)]
    #expect(try Self.count("answered", earlier, on: 90).known.of == 1)
  }

  @Test func `what goes by other ways is known by the ledger`() throws {
    for channel in ["email", "x-dm", "none"] {
      let entries = [
        Entries.sent("Ada", channel: channel), Self.synced(1, messages: false),
      ]
      #expect(try Self.count("answered", entries, on: 14).known.of == 1)
      #expect(Self.results(entries, on: 14).questions.map(\.name) == ["answered"])
    }
    for channel in ["linkedin", "linkedin-premium", "linkedin-message", "inmail"] {
      let entries = [Entries.sent("Ada", channel: channel), Self.synced(1, messages: true)]
      #expect(try Self.count("answered", entries, on: 14).known.of == 0)
    }
  }

  @Test func `who did it early does not count before the others are known`() throws {
    let entries = [Entries.sent("Ada"), Self.accepted, Self.answered]
    for name in ["accepted", "answered"] {
      let early = try Self.count(name, entries, on: 13)
      #expect(early.known.of == 0 && early.early == 1)
      let known = try Self.count(name, entries, on: 14)
      #expect(known.known == Proportion(1, of: 1) && known.early == 0)
      #expect(known.inTime == known.known)
    }
    let text = Self.results(entries, on: 13).text(isASCII: false)
    #expect(
      text.contains(
        "1 unknown, because 14 days are not over; 1 of them accepted already"))
    #expect(text.contains("; 1 of them answered already"))
  }

  @Test func `who did it late did it, but not in the days that are compared`() throws {
    for (days, inTime) in [(13, 1), (14, 0)] {
      let entries = [Entries.sent("Ada"), Entries.entry(.accepted, "Ada", days)]
      let count = try Self.count("accepted", entries, on: 60)
      #expect(count.known == Proportion(1, of: 1) && count.inTime == Proportion(inTime, of: 1))
    }
  }

  @Test func `a person counts once, by the first message`() throws {
    let pages = ["a", "b"].map { Entries.page($0) }
    let entries = [
      Entries.sent("Ada", 40, address: pages[0], variant: "late"),
      Entries.sent("Ada", 2, address: pages[1], variant: "early"),
      Entries.sent("Ada", 30, address: pages[1], kind: .followUp, variant: "follow"),
      Entries.entry(.joined(was: pages[0]), "Ada", 50, address: pages[1]),
      Entries.sent("Bo", 3, kind: .followUp), Entries.entry(.accepted, "Cy", 3),
    ]
    let question = try #require(Self.results(entries, on: 60).questions.first)
    #expect(question.all.sent == 1)
    #expect(question.groupings.flatMap(\.groups).contains { $0.name == "early" })
    #expect(!question.groupings.flatMap(\.groups).contains { $0.name == "late" })
  }

  @Test func `groups are by note, tie, template and channel, and add up to all`() throws {
    let entries = [
      Entries.sent("A", variant: "met", tie: "met"), Entries.sent("B", hasText: false),
      Entries.sent("C", channel: "linkedin-premium"), Entries.sent("D", channel: "email"),
      Entries.sent("E", variant: "met"), Entries.entry(.accepted, "B", 1),
    ]
    let results = Self.results(entries, on: 60)
    let names = results.questions.map { question in
      question.groupings.map {
        "\($0.by.rawValue): \($0.groups.map(\.name).joined(separator: ", "))"
      }
    }
    #expect(
      names[0] == [
        "note: with a note, without a note", "tie: no tie known, met", "template: met, by hand",
        "channel: linkedin, linkedin-premium",
      ])
    #expect(names[1][3] == "channel: linkedin, email, linkedin-premium")
    for question in results.questions {
      // An invitation without a note has no template, and only invitations go without one.
      for grouping in question.groupings where ![.note, .template].contains(grouping.by) {
        #expect(grouping.groups.reduce(0) { $0 + $1.count.sent } == question.all.sent)
        #expect(grouping.groups.reduce(0) { $0 + $1.count.known.of } == question.all.known.of)
      }
    }
  }

  @Test func `of nothing there is nothing to say`() {
    for entries in [[], [Self.accepted], [Entries.sent("Ada"), Entries.unsent("Ada")]] {
      let results = Self.results(entries, on: 60)
      #expect(results.text(isASCII: false) == "nothing was sent yet\n")
      #expect(results.questions.isEmpty && results.since == nil)
      #expect(ResultsPage(results).html.contains("nothing was sent yet"))
    }
  }

  // MARK: Figures

  /// People over so many days, a share of each template accepted.
  private static func sample(
    _ templates: [(name: String, yes: Int, of: Int)], over days: Int
  ) -> [LedgerEntry] {
    let all = templates.reduce(0) { $0 + $1.of }
    var number = 0
    return templates.flatMap { template in
      (0..<template.of).flatMap { index -> [LedgerEntry] in
        let day = number * (days - 20) / all
        number += 1
        let name = "Person \(number)"
        let sent = Entries.sent(name, day, variant: template.name)
        return index < template.yes ? [sent, Entries.entry(.accepted, name, day + 2)] : [sent]
      }
    }
  }

  @Test func `the intervals in JSON are those of the proportion`() throws {
    let entries = Self.sample([("a", 8, 20), ("b", 0, 7), ("c", 3, 3)], over: 240)
    let data = Data(Self.results(entries, on: 300).json.line.utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let questions = try #require(object["results"] as? [[String: Any]])
    let by = try #require(questions[0]["by"] as? [String: [String: Any]])
    let groups = try #require(by["template"]?["groups"] as? [[String: Any]])
    let line = Self.results(entries, on: 300).json.line
    for (name, known) in [
      ("a", Proportion(8, of: 20)), ("b", Proportion(0, of: 7)), ("c", Proportion(3, of: 3)),
    ] {
      let group = try #require(groups.first { $0["name"] as? String == name })
      #expect(group["known"] as? Int == known.of && group["yes"] as? Int == known.successes)
      // Whoever reads the numbers may round them; they are written in full.
      for (key, range) in [("wilson", known.wilson), ("jeffreys", known.jeffreys)] {
        let ends = [range.lowerBound, range.upperBound].map { JSON.number($0).line }
        #expect(line.contains("\"\(key)\": [\(ends.joined(separator: ", "))]"))
        #expect(ends.compactMap { Double($0) } == [range.lowerBound, range.upperBound])
      }
    }
    let all = try #require(questions[0]["all"] as? [String: Any])
    #expect(all["yes"] as? Int == 11 && all["known"] as? Int == 30)
    #expect(object["since"] as? String == "2026-01-01" && object["known_until"] is NSNull)
  }

  @Test func `of nothing known no rate and no interval is given`() throws {
    let line = Self.results([Entries.sent("Ada")], on: 1).json.line
    for key in ["rate", "wilson", "jeffreys"] { #expect(line.contains("\"\(key)\": null")) }
    #expect(line.contains("\"comparison\": null"))
  }

  /// The words of the comparison of templates, of those who accepted.
  private static func words(_ results: Results) -> String? {
    results.questions.first.flatMap { question in
      question.groupings.first { $0.by == .template }?.words(pace: question.pace)
    }
  }

  @Test func `rates that cannot be told apart are told with what it would take`() throws {
    let results = Self.results(Self.sample([("a", 8, 20), ("b", 12, 20)], over: 240), on: 239)
    #expect(results.questions[0].pace == 5)
    let words = try #require(Self.words(results))
    #expect(words.contains("`a` and `b` cannot be told apart"))
    #expect(words.contains("94 of each would be needed, 38 months at your pace of 5"))
    #expect(results.text(isASCII: true).contains(words))
    #expect(
      ResultsPage(results).html.contains("94 of each would be needed, 38 months at your pace"))
    #expect(results.json.line.contains("38 months"))
  }

  @Test func `a great difference is named`() throws {
    let results = Self.results(Self.sample([("a", 20, 100), ("b", 80, 100)], over: 400), on: 399)
    #expect(Self.words(results) == "`a` and `b` differ, however often you have looked")
    let comparison = try #require(
      results.questions[0].groupings.first { $0.by == .template }?.comparison)
    #expect(comparison.differs && comparison.names == ["a", "b"])
    // All that can be compared shares the false alarms, from the start.
    #expect(comparison.level == 0.05 / 8)
    #expect(
      comparison.logEvidence
        == EqualRates([Proportion(20, of: 100), Proportion(80, of: 100)]).logEvidence)
  }

  @Test func `more than two are told as a whole, and equal ones without a number`() {
    let three = Self.sample([("a", 5, 90), ("b", 80, 90), ("c", 40, 80)], over: 400)
    #expect(
      Self.words(Self.results(three, on: 399)) == "the rates differ: not all of them are the same")
    let equal = Self.results(Self.sample([("a", 5, 10), ("b", 5, 10)], over: 100), on: 99)
    #expect(Self.words(equal) == "`a` and `b` have the same rate so far")
  }

  @Test func `the pace is that of a month at least`() {
    for (days, pace) in [(0, 3.0), (29, 3.0), (59, 1.5), (299, 0.3)] {
      let entries = ["A", "B", "C"].map { Entries.sent($0) }
      #expect(abs(Self.results(entries, on: days).questions[0].pace - pace) < 1e-9)
    }
  }

  @Test func `on the page a name does nothing`() {
    let name = "<script>alert(1)</script>\"&"
    let entries = Self.sample([(name, 2, 9), ("b", 4, 9)], over: 90)
    let html = ResultsPage(Self.results(entries, on: 90)).html
    #expect(!html.contains("<script") && html.contains("&lt;script&gt;"))
    #expect(html.contains("default-src 'none'"))
  }

  @Test func `a plot keeps to its signs, whatever the rate`() {
    for yes in [0, 1, 5, 10] {
      let results = Self.results(Self.sample([("a", yes, 10)], over: 60), on: 60)
      let plain = results.text(isASCII: true)
      #expect(plain.contains("o") && !plain.contains("●"))
      #expect(results.text(isASCII: false).contains("●"))
    }
  }
}
