import Diagnostics
import Fitting
import Testing

@testable import Channels
@testable import People
@testable import Writing

/// Which variant is taken, and what is said when none can be.
struct RankingTests {
  typealias Template = (name: String, frontMatter: [String], body: String)

  /// A library and what comes of it within 20 units.
  struct Ranking: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let templates: [Template]
    let variant: String
    var status = Invite.Status.fits

    init(
      _ description: String, _ templates: [Template], _ variant: String,
      _ status: Invite.Status = .fits
    ) {
      testDescription = description
      self.templates = templates
      self.variant = variant
      self.status = status
    }
  }

  private static let costly = "{% choose %}{{ recipient.role }}{% or %}Hello{% endchoose %}"
  private static let costlier =
    "{% choose weight: 5 %}{{ recipient.role }}{% or %}Hello{% endchoose %}"
  private static let one = "{{ recipient.role }}"
  private static let two = "{{ recipient.role }} {{ recipient.goal }}"
  private static func long(_ over: Int) -> String { String(repeating: "x", count: 20 + over) }

  static let rankings: [Ranking] = [
    Ranking(
      "the greatest strength wins",
      [("a", ["strength: 10"], "Hello"), ("b", ["strength: 30"], "Hello")], "b"),
    Ranking(
      "strength is compared as a number",
      [("a", ["strength: 9"], "Hello"), ("b", ["strength: 100"], "Hello")], "b"),
    Ranking(
      "a strength of 50 is taken where none is given",
      [("a", ["strength: 49"], "Hello"), ("b", [], "Hello"), ("c", ["strength: 51"], "Hello")],
      "c"),
    Ranking(
      "strength goes before cost",
      [("a", ["strength: 60"], "Hello"), ("b", ["strength: 61"], costlier)], "b"),
    Ranking("of equal strength the least cost wins", [("a", [], costly), ("b", [], "Hello")], "b"),
    Ranking("cost counts weights", [("a", [], costlier), ("b", [], costly)], "b"),
    Ranking("of equal cost the name decides", [("b", [], "Hello"), ("a", [], "Hello")], "a"),
    Ranking(
      "length does not count", [("a", [], "Hello"), ("b", [], "Hello, hello, hello!")], "a"),
    Ranking(
      "a stronger one that is too long loses to one that fits",
      [("a", ["strength: 90"], long(1)), ("b", ["strength: 10"], "Hello")], "b"),
    Ranking(
      "a stronger one that lacks a fact loses to one that fits",
      [("a", ["strength: 90"], one), ("b", ["strength: 10"], "Hello")], "b"),
    Ranking(
      "a message of exactly the limit fits",
      [("a", ["strength: 90"], long(0)), ("b", ["strength: 10"], "Hello")], "a"),
    Ranking(
      "a stronger one wins at a cost that makes it fit",
      [
        ("a", ["strength: 90"], "{% choose %}\(long(1)){% or %}Hi{% endchoose %}"),
        ("b", ["strength: 10"], "Hello"),
      ], "a"),
    Ranking(
      "of those too long the least overrun is the closest",
      [
        ("a", ["strength: 90"], long(9)), ("b", ["strength: 10"], long(2)),
        ("c", ["strength: 50"], long(3)),
      ], "b", .tooLong),
    Ranking(
      "the overrun is that of the shortest way",
      [
        ("a", [], long(4)),
        ("b", [], "{% choose %}\(long(50)){% or %}\(long(3)){% endchoose %}"),
      ], "b", .tooLong),
    Ranking(
      "one too long is closer than a stronger one that lacks a fact",
      [("a", ["strength: 90"], one), ("b", ["strength: 10"], long(80))], "b", .tooLong),
    Ranking(
      "of those that lack facts the one that lacks the fewest is the closest",
      [("a", ["strength: 90"], two), ("b", ["strength: 10"], one)], "b", .unavailable),
    Ranking(
      "of those that lack as many facts the strongest is the closest",
      [
        ("a", ["strength: 90"], two), ("b", ["strength: 10"], one), ("c", ["strength: 20"], one),
        ("d", ["strength: 15"], one),
      ], "c", .unavailable),
    Ranking(
      "of equally strong ones that lack as many facts the name decides",
      [("b", [], one), ("a", [], one)], "a", .unavailable),
    Ranking(
      "a choice lacks the facts of the alternative that needs the fewest",
      [("a", [], "{% choose %}\(two){% or %}{{ met.event }}{% endchoose %}"), ("b", [], two)], "a",
      .unavailable),
    Ranking(
      "one fact that is missing twice is one fact",
      [("a", ["strength: 10"], "\(one) \(one)"), ("b", ["strength: 5"], one)], "a", .unavailable),
  ]

  @Test(arguments: rankings)
  func `the best variant is taken`(ranking: Ranking) throws {
    var scene = Scene()
    scene.channel = scene.channel.limited(to: 20)
    for templates in [ranking.templates, ranking.templates.reversed()] {
      scene.templates = templates
      let invite = try scene.best()
      #expect(invite.variant == ranking.variant)
      #expect(invite.status == ranking.status)
      #expect((invite.message?.text == nil) == (ranking.status != .fits))
      #expect((invite.over == nil) == (ranking.status != .tooLong))
      #expect((invite.missing == nil) == (ranking.status != .unavailable))
    }
  }

  @Test func `what is closest says by how much it is too long or what it lacks`() throws {
    var scene = Scene(Self.long(3))
    scene.channel = scene.channel.limited(to: 20)
    #expect(try scene.best().over == 3)
    scene.templates[0].body = "{{ recipient.role }} {{ met.event }} {{ recipient.role }}"
    #expect(try scene.best().missing == ["recipient.role", "met.event"])
  }

  @Test func `all variants are written the strongest first, then by name`() throws {
    var scene = Scene()
    scene.templates = [
      ("c", [], "Hello"), ("a", [], "Hello"), ("d", ["strength: 90"], Self.one),
      ("b", ["strength: 100"], Self.long(500)), ("e", ["kind: reply"], "Hello"),
    ]
    let all = try scene.writer().all(for: scene.pair())
    #expect(all.map(\.variant) == ["b", "d", "a", "c"])
    #expect(all.map(\.status) == [.tooLong, .unavailable, .fits, .fits])
  }

  // MARK: Kind

  @Test(arguments: [
    ("", nil, "first"),
    ("\nties: {met: {event: X}}", nil, "first"),
    ("\nties: {invited_me: {date: 2026-11-01}}", nil, "answer"),
    ("\nties: {accepted: {date: 2026-11-01}}", nil, "later"),
    ("\nties: {invited_me: {message: Hi}, met: {event: X}}", nil, "answer"),
    ("", InviteKind.reply, "answer"),
    ("", InviteKind.followUp, "later"),
    ("\nties: {invited_me: {date: 2026}}", InviteKind.invite, "first"),
    ("\nties: {accepted: {date: 2026}}", InviteKind.reply, "answer"),
  ])
  func `the kind is that of the ties unless it is asked for`(
    ties: String, kind: InviteKind?, variant: String
  ) throws {
    var scene = Scene(recipient: "name: Ada Lovelace" + ties)
    scene.templates = [
      ("first", ["strength: 50"], "Hello"), ("answer", ["kind: reply", "strength: 1"], "Hello"),
      ("later", ["kind: follow-up", "strength: 100"], "Hello"),
    ]
    scene.kind = kind
    #expect(try scene.best().variant == variant)
  }

  @Test func `the ties of the sender say nothing about the kind`() throws {
    var scene = Scene(sender: "name: Grace Hopper\nties: {accepted: {date: 2026-11-01}}")
    scene.templates = [("first", [], "Hello"), ("later", ["kind: follow-up"], "Hello")]
    #expect(try scene.best().variant == "first")
  }

  // MARK: Channel

  @Test(arguments: [
    ("linkedin", ["any", "free", "lists"]), ("linkedin-premium", ["any", "free", "lists", "paid"]),
    ("sms", ["any", "lists"]), ("email", ["any"]), ("none", ["any"]),
  ])
  func `a template is for the channels it names, or for any`(
    channel: String, variants: [String]
  ) throws {
    var scene = Scene()
    scene.templates = [
      ("any", [], "Hello"), ("free", ["channels: [linkedin]"], "Hello"),
      ("paid", ["channels: [linkedin-premium]"], "Hello"),
      ("lists", ["channels: [sms, linkedin]"], "Hello"),
    ]
    scene.channel = try #require(ChannelTable.builtIn[channel])
    let candidates = try scene.writer().candidates(for: scene.pair())
    #expect(candidates.map(\.name) == variants)
  }

  // MARK: Language

  @Test(arguments: [
    ("en", ["english"]), ("EN", ["english"]), ("en-GB", ["english"]), ("de", ["german"]),
    ("de-AT", ["austrian"]), ("de-CH", ["german"]), ("DE-at", ["austrian"]),
    ("pt", ["brazilian", "portuguese"]), ("pt-PT", ["portuguese"]), ("pt-AO", []), ("fr", []),
    ("eng", []), ("d", []),
  ])
  func `a language is matched exactly, else by its prefix`(
    language: String, variants: [String]
  ) throws {
    var scene = Scene()
    scene.templates = [
      ("english", [], "Hello"), ("german", ["language: de", "strength: 90"], "Hallo"),
      ("austrian", ["language: de-AT", "strength: 10"], "Servus"),
      ("brazilian", ["language: pt-BR"], "Oi"), ("portuguese", ["language: pt-PT"], "Olá"),
    ]
    scene.language = language
    let candidates = try scene.writer().candidates(for: scene.pair())
    #expect(candidates.map(\.name) == variants)
  }

  @Test func `an exact language counts among what suits the kind and the channel alone`() throws {
    var scene = Scene()
    scene.templates = [
      ("a", ["language: de-AT", "kind: reply"], "Servus"),
      ("b", ["language: de-AT", "channels: [sms]"], "Servus"), ("c", ["language: de"], "Hallo"),
    ]
    scene.language = "de-AT"
    #expect(try scene.best().variant == "c")
  }

  // MARK: Subject

  @Test(arguments: ["email", "inmail"])
  func `a variant without a subject has none`(channel: String) throws {
    var scene = Scene("Hello")
    scene.channel = try #require(ChannelTable.builtIn[channel])
    let invite = try scene.best()
    #expect(invite.status == .fits)
    #expect(invite.message?.text == "Hello")
    #expect(invite.message?.subject?.text == nil)
  }

  @Test(arguments: [("email", "For Ada Lovelace"), ("inmail", "For Ada Lovelace"), ("sms", nil)])
  func `a subject is written where the channel has one`(channel: String, subject: String?) throws {
    var scene = Scene("Hello")
    scene.templates[0].frontMatter = ["subject: For {{ recipient.full_name }}"]
    scene.channel = try #require(ChannelTable.builtIn[channel])
    #expect(try scene.best().message?.subject?.text == subject)
  }

  @Test func `a subject that lacks a fact makes the variant unavailable`() throws {
    var scene = Scene("About {{ met.event }} and {{ recipient.goal }}.")
    scene.templates[0].frontMatter = ["subject: \"{{ met.topic }} at {{ met.event }}\""]
    scene.channel = try #require(ChannelTable.builtIn["email"])
    let invite = try scene.best()
    #expect(invite.status == .unavailable)
    #expect(invite.missing == ["met.topic", "met.event", "recipient.goal"])
    #expect(invite.message?.subject?.text == nil)
    scene.templates[0].body = "Hello"
    #expect(try scene.best().missing == ["met.topic", "met.event"])
    scene.channel = try #require(ChannelTable.builtIn["sms"])
    #expect(try scene.best().status == .fits)
  }

  @Test func `a body that lacks a fact leaves no subject`() throws {
    var scene = Scene("{{ met.event }}")
    scene.templates[0].frontMatter = ["subject: Hello"]
    scene.channel = try #require(ChannelTable.builtIn["email"])
    let invite = try scene.best()
    #expect(invite.status == .unavailable)
    #expect(invite.message?.subject?.text == nil)
  }

  @Test func `a subject that is too long makes the variant too long`() throws {
    var scene = Scene("Hello")
    scene.templates[0].frontMatter = ["subject: \(String(repeating: "x", count: 207))"]
    scene.channel = try #require(ChannelTable.builtIn["inmail"])
    let invite = try scene.best()
    #expect(invite.status == .tooLong)
    #expect(invite.over == 7)
    #expect(invite.limit == 200)
    #expect(invite.message?.text == nil && invite.message?.subject?.text == nil)
    #expect(invite.findings.map(\.code) == ["invite-too-long"])
    scene.templates.append(("weak", ["strength: 1"], "Hello"))
    #expect(try scene.best().variant == "weak")
  }

  @Test func `a subject takes its shorter way where it must`() throws {
    var scene = Scene("Hello")
    let long = String(repeating: "x", count: 201)
    scene.templates[0].frontMatter = [
      "subject: '{% choose %}\(long){% or %}short{% endchoose %}'"
    ]
    scene.channel = try #require(ChannelTable.builtIn["inmail"])
    #expect(try scene.best().message?.subject?.text == "short")
    scene.channel = try #require(ChannelTable.builtIn["email"])
    #expect(try scene.best().message?.subject?.text == long)
  }

  @Test func `a subject that lacks facts is no message that is too long`() throws {
    var scene = Scene("{{ met.event }}")
    scene.templates[0].frontMatter = ["subject: \(String(repeating: "x", count: 207))"]
    scene.channel = try #require(ChannelTable.builtIn["inmail"])
    let invite = try scene.best()
    #expect(invite.status == .unavailable)
    #expect(invite.missing == ["met.event"])
    #expect(invite.over == nil)
    #expect(invite.findings == [])
  }

  // MARK: Ways that are equally good

  private static let recipients = (0..<50).map { number in
    let given = ["Ada", "Alan", "Barbara", "Edsger", "Frances", "Katherine", "Radia"]
    let family = ["Byron", "Clarke", "Dunn", "Evans", "Hamilton", "Johnson", "Perlman", "Turing"]
    return "\(given[number % 7]) \(family[number % 8])"
  }

  private static let greeting = "{% vary %}Hi{% or %}Hello{% endvary %}"

  /// What each of many recipients gets.
  private func texts(_ scene: Scene, _ text: (Invite) -> String?) throws -> [String] {
    try Self.recipients.map { name in
      var scene = scene
      scene.recipient = "name: \(name)"
      return try #require(text(scene.best()))
    }
  }

  @Test func `the same two people always get the same text`() throws {
    let scene = Scene("\(Self.greeting) {% vary %}A{% or %}B{% or %}C{% endvary %}")
    let texts = try texts(scene) { $0.message?.text }
    #expect(try self.texts(scene) { $0.message?.text } == texts)
  }

  @Test func `many people get every combination of two ways`() throws {
    let scene = Scene("\(Self.greeting), {% vary %}bye{% or %}so long{% endvary %}")
    let texts = Set(try texts(scene) { $0.message?.text })
    #expect(texts == ["Hi, bye", "Hi, so long", "Hello, bye", "Hello, so long"])
  }

  @Test func `many people get every combination of three ways and two`() throws {
    let scene = Scene(
      "{% vary %}A{% or %}B{% or %}C{% endvary %}{% vary %}1{% or %}2{% endvary %}")
    #expect(Set(try texts(scene) { $0.message?.text }) == ["A1", "A2", "B1", "B2", "C1", "C2"])
  }

  @Test func `many people get every combination of a way in the subject and one below`() throws {
    var scene = Scene("{% vary %}A{% or %}B{% endvary %}")
    scene.templates[0].frontMatter = ["subject: '\(Self.greeting)'"]
    scene.channel = try #require(ChannelTable.builtIn["email"])
    let texts = Set(
      try texts(scene) { "\($0.message?.subject?.text ?? "") \($0.message?.text ?? "")" })
    #expect(texts == ["Hi A", "Hi B", "Hello A", "Hello B"])
  }

  @Test func `many people get every combination of a way in a partial and one beside it`() throws {
    var scene = Scene("{% render 'greeting' %} {% vary %}A{% or %}B{% endvary %}")
    scene.partials = ["greeting": Self.greeting]
    #expect(Set(try texts(scene) { $0.message?.text }) == ["Hi A", "Hi B", "Hello A", "Hello B"])
  }

  @Test func `another seed, template or sender may turn a way`() throws {
    let scene = Scene(Self.greeting)
    let texts = try texts(scene) { $0.message?.text }
    var renamed = scene
    renamed.templates[0].name = "other"
    #expect(try self.texts(renamed) { $0.message?.text } != texts)
    var resent = scene
    resent.sender = "name: Jean Bartik"
    #expect(try self.texts(resent) { $0.message?.text } != texts)
    let seeded = try Self.recipients.map { name in
      var scene = scene
      scene.recipient = "name: \(name)"
      var options = try scene.options()
      options.seed = 1
      let writer = Writer(library: try scene.library(), options: options)
      return try #require(try writer.best(for: scene.pair()).message?.text)
    }
    #expect(seeded != texts)
  }
}
