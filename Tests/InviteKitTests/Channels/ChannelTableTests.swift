import Fitting
import Testing

@testable import Channels

struct ChannelTableTests {
  let table = ChannelTable.builtIn

  @Test func `the built-in channels have the limits of the field`() {
    let limits = table.channels.map { channel in
      "\(channel.name): "
        + channel.limits.map { "\($0.amount) \($0.unit.rawValue)" }.joined(separator: " + ")
    }
    #expect(
      limits == [
        "linkedin: 200 utf16", "linkedin-premium: 300 utf16", "linkedin-message: 1900 utf16",
        "inmail: 1900 utf16", "x-dm: 10000 utf16", "x-post: 280 x-weighted",
        "bluesky: 300 graphemes + 3000 bytes", "mastodon: 500 graphemes", "threads: 500 threads",
        "sms: 160 gsm7", "email: ", "none: ",
      ])
  }

  @Test func `a URL has a fixed price on X and on Mastodon only`() {
    #expect(table.channels.filter { $0.urlPrice == 23 }.map(\.name) == ["x-post", "mastodon"])
    #expect(table.channels.filter { $0.urlPrice == nil }.count == table.channels.count - 2)
  }

  @Test func `only InMail and e-mail have a subject`() {
    #expect(table["inmail"]?.subject == .limited(Channel.Limit(200, .utf16)))
    #expect(table["email"]?.subject == .unlimited)
    #expect(table.channels.filter { $0.subject != .none }.count == 2)
  }

  @Test func `every limit has a source and a date`() {
    for channel in table.channels where !channel.limits.isEmpty {
      #expect(channel.source?.isEmpty == false, "\(channel.name)")
      #expect(channel.checked?.hasPrefix("2026-") == true, "\(channel.name)")
    }
  }

  @Test func `the default channel is in the table`() {
    #expect(table[ChannelTable.defaultName]?.limits == [Channel.Limit(200, .utf16)])
  }

  @Test func `a premium note takes templates for the free one, not the other way round`() throws {
    let premium = try #require(table["linkedin-premium"])
    let free = try #require(table["linkedin"])
    #expect(premium.serves(templatesFor: "linkedin"))
    #expect(premium.serves(templatesFor: "linkedin-premium"))
    #expect(!free.serves(templatesFor: "linkedin-premium"))
    #expect(!free.serves(templatesFor: "sms"))
  }

  @Test func `a name that is not in the table gets the nearest one`() {
    #expect(table["linkdin"] == nil)
    #expect(table.suggestion(for: "linkdin") == "did you mean `linkedin`?")
    #expect(table.suggestion(for: "LinkedIn_Premium") == "did you mean `linkedin-premium`?")
    #expect(
      table.suggestion(for: "carrier-pigeon")?.hasPrefix("the channels are `linkedin`, ") == true)
  }

  @Test func `a channel that is added again takes the place of the first`() {
    var table = table
    table.add(Channel(name: "mastodon", limits: [Channel.Limit(5_000, .graphemes)]))
    table.add(Channel(name: "xing"))
    #expect(table["mastodon"]?.limits.first?.amount == 5_000)
    #expect(table.names == ChannelTable.builtIn.names + ["xing"])
  }

  @Test func `the YAML form says all there is`() {
    let table = ChannelTable([
      Channel(
        name: "inmail", limits: [Channel.Limit(1_900, .utf16)],
        subject: .limited(Channel.Limit(200, .utf16)), source: "lettercounter.org",
        checked: "2026-11", note: "Sources conflict: 1,900 and \"2,000\""),
      Channel(
        name: "bluesky", limits: [Channel.Limit(300, .graphemes), Channel.Limit(3_000, .bytes)]),
      Channel(name: "null", urlPrice: 23, subject: .unlimited, accepts: ["a b", "# no"]),
    ])
    #expect(
      table.yaml == """
        - name: inmail
          limits: [{amount: 1900, unit: utf16}]
          subject: {amount: 200, unit: utf16}
          source: lettercounter.org
          checked: 2026-11
          note: "Sources conflict: 1,900 and \\"2,000\\""

        - name: bluesky
          limits: [{amount: 300, unit: graphemes}, {amount: 3000, unit: bytes}]

        - name: "null"
          limits: []
          url: 23
          subject: true
          accepts: [a b, "# no"]

        """)
    #expect(ChannelTable().yaml == "[]\n")
  }

  @Test(arguments: [
    "a: b", "a #b", "-x", "", "a\\b", "[a]", "{a}", "1,900", "x ", "Off", "a:",
  ])
  func `a text that YAML would read otherwise is quoted`(text: String) {
    let yaml = ChannelTable([Channel(name: text)]).yaml
    let quoted = "\"" + text.replacing("\\", with: "\\\\") + "\""
    #expect(yaml == "- name: \(quoted)\n  limits: []\n")
  }

  @Test func `control characters are escaped in YAML`() {
    #expect(
      ChannelTable([Channel(name: "a\u{1B}\n\u{202E}")]).yaml.contains(
        #""a\U0000001B\n\U0000202E""#))
  }

  @Test func `the table for people is aligned`() {
    let table = ChannelTable([
      Channel(
        name: "手紙", limits: [Channel.Limit(300, .graphemes)], traits: [.signs, .long],
        note: "a letter"),
      Channel(name: "inmail", subject: .limited(Channel.Limit(200, .utf16)), source: "here"),
    ])
    #expect(
      table.text == """
        channel  limit          url  subject    traits       checked  source
        手紙     300 graphemes  –    –          long, signs  –        –
        inmail   any            –    200 utf16  –            –        here

        手紙  a letter

        """)
  }

  @Test func `the table for people holds nothing that moves the cursor`() {
    let table = ChannelTable([Channel(name: "a\u{1B}[2J", note: "b\nc")])
    #expect(!table.text.contains("\u{1B}"))
    #expect(table.text.contains("b<U+000A>c"))
  }
}
