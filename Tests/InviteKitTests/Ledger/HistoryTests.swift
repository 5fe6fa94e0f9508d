import People
import TestSupport
import Testing

@testable import Ledger

/// What the entries of a ledger come to together.
struct HistoryTests {
  private func told(_ entries: [LedgerEntry]) -> [String] {
    let history = History(entries)
    return history.known.flatMap { person in
      history.messages(to: person).map {
        "\($0.day - Entries.start) \($0.kind.rawValue) \(history.channel(of: $0)) "
          + (history.variant(of: $0) ?? "by hand")
      }
    }
  }

  @Test func `a message takes the place of one of the same day, kind and channel`() {
    #expect(
      told([Entries.sent("Ada", variant: "a"), Entries.sent("Ada", variant: "b")])
        == ["0 invite linkedin b"])
    #expect(
      told([
        Entries.sent("Ada", variant: "a"), Entries.sent("Ada", variant: "b", isAgain: true),
        Entries.sent("Ada", variant: "c"),
      ]) == ["0 invite linkedin a", "0 invite linkedin c"])
    #expect(
      told([
        Entries.sent("Ada"), Entries.sent("Ada", 1), Entries.sent("Ada", channel: "email"),
        Entries.sent("Ada", kind: .followUp), Entries.sent("Bo"),
      ]).count == 5)
  }

  @Test func `what was replaced is counted nowhere`() {
    let history = History([
      Entries.sent("Ada"), Entries.sent("Bo"), Entries.sent("Ada"), Entries.sent("Ada"),
    ])
    #expect(history.sent.count { _ in true } == 2)
  }

  @Test func `what was not sent after all is the message of that day, once`() {
    let two = [Entries.sent("Ada", 5), Entries.sent("Ada", 1, variant: "b")]
    let unsent = Entries.unsent("Ada", 1)
    #expect(told(two + [unsent]) == ["5 invite linkedin by hand"])
    #expect(told(two + [unsent, unsent]) == ["5 invite linkedin by hand"])
    #expect(told(two + [unsent, Entries.unsent("Ada", 5)]) == [])
    #expect(told([unsent] + two).count == 2)
    #expect(told(two + [Entries.unsent("Ada", 1, channel: "email")]).count == 2)
    #expect(told([Entries.sent("Ada"), Entries.sent("Ada"), Entries.unsent("Ada")]) == [])
    #expect(told([Entries.sent("Ada"), Entries.unsent("Ada"), Entries.sent("Ada")]).count == 1)
  }

  @Test func `after addresses were joined it is still the one of that day`() {
    let entries = [
      Entries.sent("Ada", 0, address: Entries.page("a")),
      Entries.sent("Ada", 9, address: Entries.page("b")),
      Entries.entry(.joined(was: Entries.page("a")), "Ada", 9, address: Entries.page("b")),
      Entries.unsent("Ada", 9, address: Entries.page("b")),
    ]
    #expect(told(entries) == ["0 invite linkedin by hand"])
    #expect(told(entries + [Entries.unsent("Ada", 0, address: Entries.page("b"))]) == [])
  }

  @Test func `the first day is that of a message that was sent`() {
    let wrong = Entries.sent("Ada", -3000)
    #expect(History([wrong]).firstDay == Entries.start + -3000)
    #expect(History([wrong, Entries.unsent("Ada", -3000)]).firstDay == nil)
    #expect(
      History([wrong, Entries.unsent("Ada", -3000), Entries.sent("Ada", 4)]).firstDay == Entries
        .start + 4)
    #expect(History([Entries.entry(.answered, "Ada")]).firstDay == nil)
  }

  @Test func `days of acceptance, answers and exports are the outermost`() {
    var history = History([
      Entries.sent("Ada"), Entries.entry(.accepted, "Ada", 9), Entries.entry(.accepted, "Ada", 7),
      Entries.entry(.answered, "Ada", 12), Entries.entry(.answered, "Ada", 11),
      Entries.entry(.answered, "Ada", 20), Entries.entry(.withdrawn, "Ada", 3),
      Entries.entry(.withdrawn, "Ada", 2),
    ])
    #expect(
      history.told(history.people[0]).hasSuffix("accepted 7, wrote 11 to 20, withdrawn 3"))
    for (days, holdsMessages) in [(50, true), (40, true), (60, false), (30, true)] {
      history.add(
        LedgerEntry(
          .synced(holdsConnections: true, holdsMessages: holdsMessages), on: Entries.start + days))
    }
    #expect(history.connectionsKnown == Entries.start + 60)
    #expect(history.messagesKnown == Entries.start + 50)
  }

  @Test func `a text is the same whatever stands between its words`() {
    #expect(SentMessage.hash("Hi Ada,\n\nsoon") == SentMessage.hash(" Hi  Ada,\tsoon\r\n"))
    #expect(SentMessage.hash("Hi Ada") != SentMessage.hash("HiAda"))
  }

  // MARK: Any order

  /// Random entries about people with addresses, of which none replaces another.
  private static func entries(_ generator: inout SeededGenerator) -> [LedgerEntry] {
    var taken: Set<String> = []
    return (0..<60).compactMap { number in
      let name = Int.random(in: 0..<12, using: &generator)
      let address = Entries.page("p\(name)")
      let days = Int.random(in: 0..<90, using: &generator)
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: return Entries.entry(.accepted, "P", days, address: address)
      case 1: return Entries.entry(.answered, "P", days, address: address)
      case 2: return Entries.entry(.withdrawn, "P", days, address: address)
      case 3:
        let other = Entries.page("p\(Int.random(in: 0..<12, using: &generator))")
        return Entries.entry(.joined(was: other), "P", days, address: address)
      case 4:
        let event = LedgerEntry.Event.synced(
          holdsConnections: true, holdsMessages: days.isMultiple(of: 2))
        return LedgerEntry(event, on: Entries.start + days)
      default:
        guard taken.insert("\(days)").inserted else { return nil }
        let kind = InviteKind.allCases.randomElement(using: &generator) ?? .invite
        return Entries.sent(
          "P", days, address: address,
          channel: ["linkedin", "email"].randomElement(using: &generator) ?? "", kind: kind,
          variant: number.isMultiple(of: 2) ? "v\(number)" : nil)
      }
    }
  }

  private static func summary(_ history: History) -> [String?] {
    (0..<12).map { history.told(at: Entries.page("p\($0)")) }
      + [history.connectionsKnown, history.messagesKnown, history.firstDay].map { "\($0 as Any)" }
      + ["\(history.known.count), \(history.sent.count { _ in true })"]
  }

  @Test func `entries in any order give the same history`() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<Effort.count(60) {
      let entries = Self.entries(&generator)
      let expected = Self.summary(History(entries))
      for _ in 0..<10 {
        #expect(Self.summary(History(entries.shuffled(using: &generator))) == expected)
      }
    }
  }

  /// Without addresses, too, as long as a name and a company say who it is.
  @Test func `entries by name in any order give the same history`() {
    var generator = SeededGenerator(seed: 4)
    let entries = (0..<40).map { number in
      Entries.sent(
        ["Ada Lee", "ADA LEE"][number % 2], number,
        company: ["Quay", "Quay Ltd", "Dock", "Dock GmbH"][number % 4])
    }
    for _ in 0..<50 {
      let history = History(entries.shuffled(using: &generator))
      #expect(Set(history.people.map { history.messages(to: $0).count }) == [20])
    }
  }
}
