import Channels
import People
import Testing

@testable import Ledger

/// How much of a budget has been used, at the edges of its days.
struct BudgetUseTests {
  private static func uses(
    _ entries: [LedgerEntry], on days: Int, of name: String = "linkedin",
    in channels: ChannelTable = .builtIn
  ) throws -> [BudgetUse] {
    History(entries).uses(
      of: try #require(channels[name]), on: Entries.start + days, in: channels)
  }

  private static func used(
    _ entries: [LedgerEntry], on days: Int, of name: String = "linkedin"
  ) throws -> [Int] {
    try uses(entries, on: days, of: name).map(\.used)
  }

  @Test func `a note counts for thirty days, and as an invitation for seven`() throws {
    let note = [Entries.sent("Ada")]
    for (days, used) in [
      (-1, [0, 0]), (0, [1, 1]), (1, [1, 1]), (6, [1, 1]), (7, [1, 0]), (29, [1, 0]), (30, [0, 0]),
    ] {
      #expect(try Self.used(note, on: days) == used, "\(days)")
    }
  }

  @Test func `an invitation without a note is no note, and no other message is either`() throws {
    #expect(try Self.used([Entries.sent("Ada", hasText: false)], on: 0) == [0, 1])
    for kind in [InviteKind.followUp, .reply] {
      #expect(try Self.used([Entries.sent("Ada", kind: kind)], on: 0) == [0, 0])
    }
    for channel in ["email", "linkedin-message", "inmail", "unheard-of"] {
      #expect(try Self.used([Entries.sent("Ada", channel: channel)], on: 0) == [0, 0])
    }
  }

  @Test func `both kinds of account are one, and Premium is counted no notes`() throws {
    let sent = [
      Entries.sent("Ada", channel: "linkedin"), Entries.sent("Bo", channel: "linkedin-premium"),
      Entries.sent("Cy", channel: "linkedin-premium", hasText: false),
    ]
    #expect(try Self.used(sent, on: 0) == [2, 3])
    #expect(try Self.used(sent, on: 0, of: "linkedin-premium") == [3])
    #expect(
      try Self.uses(sent, on: 0, of: "linkedin-premium").map(\.budget.of) == [.invitations])
    let channels = ChannelTable.builtIn
    let status = Status(
      of: History(sent), on: Entries.start, account: try #require(channels["linkedin-premium"]),
      in: channels)
    #expect(status.budgets.map(\.budget.of) == [.invitations])
    #expect(status.freeOfNotes == ["linkedin-premium"])
    #expect(status.text(listed: 9).contains("no limit to notes is known"))
  }

  @Test func `the next one is free when so many count no longer`() throws {
    let sent = (0..<5).map { Entries.sent("P\($0)", $0 * 3) }
    for (days, left, next) in [(12, 0, 30), (29, 0, 30), (30, 1, nil), (41, 4, nil)] {
      let notes = try #require(try Self.uses(sent, on: days).first)
      #expect(notes.left == left && notes.nextFree == next.map { Entries.start + $0 }, "\(days)")
    }
    // Of seven, two too many have to go first.
    let seven = (0..<7).map { Entries.sent("P\($0)", $0) }
    #expect(try Self.uses(seven, on: 8).first?.nextFree == Entries.start + 32)
  }

  @Test func `more than the budget leave nothing, and never less`() throws {
    let sent = (0..<8).map { Entries.sent("P\($0)") }
    let notes = try #require(try Self.uses(sent, on: 3).first)
    #expect(notes.used == 8 && notes.left == 0)
  }

  @Test func `what was not sent, or was replaced, is not counted`() throws {
    let unsent = Entries.unsent("Ada")
    #expect(try Self.used([Entries.sent("Ada"), unsent], on: 0) == [0, 0])
    #expect(try Self.used([Entries.sent("Ada"), Entries.sent("Ada")], on: 0) == [1, 1])
    #expect(
      try Self.used([Entries.sent("Ada"), Entries.sent("Ada", isAgain: true)], on: 0) == [2, 2])
    #expect(
      try Self.used([Entries.sent("Ada"), Entries.entry(.withdrawn, "Ada")], on: 0) == [1, 1])
  }

  @Test func `budgets of one's own count by their own days, to the ends of time`() throws {
    let channels = ChannelTable([
      Channel(
        name: "letters", budgets: [Budget(2, .messages, days: 1), Budget(0, .notes, days: 3660)])
    ])
    let sent = [
      Entries.sent("Ada", channel: "letters"),
      Entries.sent("Bo", channel: "letters", kind: .followUp),
    ]
    let uses = try Self.uses(sent, on: 0, of: "letters", in: channels)
    #expect(uses.map(\.used) == [2, 1] && uses.map(\.left) == [0, 0])
    #expect(try Self.uses(sent, on: 1, of: "letters", in: channels).map(\.used) == [0, 1])
    #expect(try Self.uses(sent, on: 3660, of: "letters", in: channels).map(\.used) == [0, 0])
    for day in [LedgerDay(.min), LedgerDay(.max)] {
      let uses = History([]).uses(of: try #require(channels["letters"]), on: day, in: channels)
      #expect(uses.map(\.used) == [0, 0])
    }
  }
}
