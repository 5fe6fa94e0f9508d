import Channels
import Diagnostics
import People
import Testing

@testable import Ledger

/// How far it has come with somebody, to the day.
struct StageTests {
  private static let start = Entries.start

  private static func stage(_ entries: [LedgerEntry], on days: Int) -> Stage {
    let history = History(entries)
    return history.stage(of: history.people[0], on: start + days, in: .builtIn)
  }

  private static func message(_ days: Int, _ kind: InviteKind = .followUp) -> LedgerEntry {
    Entries.sent("Ada", days, channel: "linkedin-message", kind: kind)
  }

  private static func happened(_ event: LedgerEntry.Event, _ days: Int) -> LedgerEntry {
    Entries.entry(event, "Ada", days)
  }

  @Test(arguments: ["linkedin", "linkedin-premium"])
  func `an invitation is pending until it is accepted`(channel: String) {
    for hasText in [true, false] {
      let invitation = Entries.sent("Ada", channel: channel, hasText: hasText)
      for days in [0, 1, 6, 30, 3000] {
        #expect(Self.stage([invitation], on: days) == .pending(since: Self.start))
      }
    }
  }

  @Test func `a follow-up is due from the day of the acceptance`() {
    let entries = [Entries.sent("Ada"), Self.happened(.accepted, 4)]
    #expect(Self.stage(entries, on: 3) == .waiting(since: Self.start, until: Self.start + 4))
    for days in [4, 5, 400] {
      #expect(Self.stage(entries, on: days) == .due(since: Self.start + 4, number: 1))
    }
  }

  @Test func `who was connected before is written to from the day of the invitation`() {
    let entries = [Self.happened(.accepted, -400), Entries.sent("Ada", 2)]
    #expect(Self.stage(entries, on: 2) == .due(since: Self.start + 2, number: 1))
  }

  @Test(arguments: ["linkedin-message", "email", "inmail", "unheard-of"])
  func `a message by itself is followed after five days`(channel: String) {
    for kind in [InviteKind.invite, .reply] {
      let entries = [Entries.sent("Ada", channel: channel, kind: kind)]
      for days in 0...4 {
        #expect(Self.stage(entries, on: days) == .waiting(since: Self.start, until: Self.start + 5))
      }
      for days in [5, 6, 99] {
        #expect(Self.stage(entries, on: days) == .due(since: Self.start + 5, number: 1))
      }
    }
  }

  @Test func `each follow-up is followed a week later, and after two there is an end`() {
    let one = [Entries.sent("Ada"), Self.happened(.accepted, 4), Self.message(10)]
    for days in 10...16 {
      #expect(Self.stage(one, on: days) == .waiting(since: Self.start + 10, until: Self.start + 17))
    }
    #expect(Self.stage(one, on: 17) == .due(since: Self.start + 17, number: 2))
    let two = one + [Self.message(20)]
    for days in 20...26 {
      #expect(Self.stage(two, on: days) == .waiting(since: Self.start + 20, until: nil))
    }
    for days in [27, 300] {
      #expect(Self.stage(two, on: days) == .ended(since: Self.start + 27))
    }
    #expect(Self.stage(two + [Self.message(40)], on: 47) == .ended(since: Self.start + 47))
  }

  @Test func `a follow-up shows that the invitation was accepted`() {
    #expect(
      Self.stage([Entries.sent("Ada"), Self.message(10)], on: 17)
        == .due(since: Self.start + 17, number: 2))
  }

  @Test func `a new message begins anew after follow-ups`() {
    let entries = [
      Self.message(0, .invite), Self.message(5), Self.message(12), Self.message(100, .invite),
    ]
    #expect(
      Self.stage(entries, on: 104) == .waiting(since: Self.start + 100, until: Self.start + 105))
    #expect(Self.stage(entries, on: 105) == .due(since: Self.start + 105, number: 1))
  }

  @Test func `it is your turn until you have written after their day`() {
    let answered = [Entries.sent("Ada"), Self.happened(.accepted, 4), Self.happened(.answered, 6)]
    #expect(Self.stage(answered, on: 6) == .answered(on: Self.start + 6, isYourTurn: true))
    for (days, isYourTurn) in [(5, true), (6, false), (7, false)] {
      #expect(
        Self.stage(answered + [Self.message(days, .reply)], on: 9)
          == .answered(on: Self.start + 6, isYourTurn: isYourTurn))
    }
    let again = answered + [Self.message(7, .reply), Self.happened(.answered, 7)]
    #expect(Self.stage(again, on: 9) == .answered(on: Self.start + 7, isYourTurn: true))
  }

  @Test func `an invitation that was taken back is, unless they were heard of or invited again`() {
    let withdrawn = [Entries.sent("Ada"), Self.happened(.withdrawn, 20)]
    #expect(Self.stage(withdrawn, on: 20) == .withdrawn(on: Self.start + 20))
    #expect(
      Self.stage(withdrawn + [Self.happened(.accepted, 21)], on: 21)
        == .due(since: Self.start + 21, number: 1))
    #expect(
      Self.stage(withdrawn + [Self.happened(.answered, 3)], on: 21)
        == .answered(on: Self.start + 3, isYourTurn: true))
    #expect(
      Self.stage(withdrawn + [Entries.sent("Ada", 21)], on: 21) == .pending(since: Self.start + 21))
  }

  @Test func `who was heard of and not written to is unwritten`() {
    for event in [LedgerEntry.Event.accepted, .answered, .withdrawn, .unknown(reason: "x")] {
      #expect(Self.stage([Self.happened(event, 1)], on: 2) == .unwritten)
    }
    #expect(Self.stage([Entries.sent("Ada"), Entries.unsent("Ada")], on: 2) == .unwritten)
  }

  // MARK: Before somebody is written to again

  private static func warning(
    _ entries: [LedgerEntry], _ kind: InviteKind, on days: Int
  ) -> Diagnostic? {
    History(entries).writtenBefore(
      to: LedgerPerson(name: "Ada"), as: kind, on: start + days, in: .builtIn)
  }

  @Test func `who was written to before is told, unless it is the next message`() {
    let pending = [Entries.sent("Ada")]
    let due = pending + [Self.happened(.accepted, 4)]
    let waiting = due + [Self.message(5)]
    let ended = waiting + [Self.message(13)]
    let yourTurn = due + [Self.happened(.answered, 6)]
    let theirTurn = yourTurn + [Self.message(7, .reply)]
    let withdrawn = pending + [Self.happened(.withdrawn, 5)]
    let cases: [([LedgerEntry], Set<InviteKind>, String)] = [
      (pending, [.followUp, .reply], "the invitation is not accepted yet"),
      (due, [.followUp], "a follow-up is due"),
      (waiting, [], "there is no answer yet"), (ended, [], "two follow-ups were not answered"),
      (yourTurn, [.followUp, .reply], "they wrote to you on 2026-01-07"),
      (theirTurn, [], "they wrote to you on 2026-01-07"),
      (withdrawn, [], "you took the invitation back"),
    ]
    for (entries, quiet, state) in cases {
      let days = entries.count == ended.count && state.hasPrefix("two") ? 30 : 8
      for kind in InviteKind.allCases {
        let told = Self.warning(entries, kind, on: days)
        #expect((told == nil) == quiet.contains(kind), "\(state), \(kind)")
        guard let told else { continue }
        #expect(told.code == "already-written" && told.severity == .warning)
        #expect(told.message.hasPrefix("you wrote to Ada on ") && told.message.contains(state))
        #expect(told.help?.contains("`--again`") == true)
      }
    }
  }

  @Test func `who is unknown or was not written to is no reason to warn`() {
    for entries in [[], [Self.happened(.accepted, 1)], [Entries.sent("Bo")]] {
      for kind in InviteKind.allCases { #expect(Self.warning(entries, kind, on: 8) == nil) }
    }
  }
}
