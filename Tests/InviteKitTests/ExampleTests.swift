import Fitting
import InviteKit
import Testing

/// The library used as a program of somebody else's would use it.
struct ExampleTests {
  @Test func `two profiles in, one fitting message out`() throws {
    let me = Profile.read(
      Array(
        """
        name: Grace Hopper
        work: build compilers that read English
        goal: compare notes on teaching machines
        """.utf8), name: "me.yaml")
    let ada = Profile.read(
      Array(
        """
        name: Ada Lovelace
        ties:
          met: {event: Strange Loop 2026, topic: symbolic computation}
        """.utf8), name: "ada.yaml")
    let pair = try Pair(sender: try #require(me.profile), recipient: try #require(ada.profile))

    let channel = try #require(ChannelTable.builtIn["linkedin"])
    let today = try #require(PartialDate("2026-11-21"))
    let options = WritingOptions(channel: channel, today: today)
    let invite = Writer(library: .starter, options: options).best(for: pair)

    #expect(invite.status == .fits)
    #expect(invite.variant == "met-at-event")
    #expect(invite.isProved == true)
    #expect(invite.count.map { $0 <= 200 } == true)
    #expect(invite.text?.contains("Ada,\n\nYour point about symbolic computation") == true)
    #expect(invite.facts.contains("met.topic"))
  }
}
