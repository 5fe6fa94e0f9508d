import Diagnostics
import Fitting
import Foundation
import TestSupport
import Testing

@testable import Channels
@testable import Comparing
@testable import People
@testable import Writing

/// Variants side by side.
struct ComparerTests {
  private static let library = Result {
    try TemplateLibrary.load(folder: Checkout.root.appending(path: "templates").path)
  }

  /// Two people of the project's own compared with its own templates.
  private func compared(
    _ pair: Pair, on channels: [String], _ scope: Comparer.Scope = Comparer.Scope()
  ) throws -> (ComparedRecipient, Writer) {
    let library = try Self.library.get()
    let channels = try channels.map { try #require(library.channels[$0]) }
    let options = WritingOptions(
      channel: channels[0], today: try #require(PartialDate("2026-11-21")))
    let comparer = Comparer(library: library, channels: channels, options: options, scope: scope)
    let reading = ProfileReading(profile: pair.recipient, diagnostics: [])
    return (
      comparer.compare(pair.sender, to: reading, path: pair.recipient.source.name),
      Writer(library: library, options: options)
    )
  }

  /// The compared invites of a small scene.
  private func compared(
    _ scene: Scene, _ scope: Comparer.Scope = Comparer.Scope()
  ) throws -> ComparedRecipient {
    let comparer = Comparer(
      library: try scene.library(), channels: [], options: try scene.options(), scope: scope)
    let pair = try scene.pair()
    return comparer.compare(
      pair.sender, to: ProfileReading(profile: pair.recipient, diagnostics: []), path: "them.yaml")
  }

  @Test(arguments: [["linkedin"], ["sms", "email"], ["none", "linkedin"]])
  func `what is recommended is what would be written without a comparison`(channels: [String])
    throws
  {
    for pair in try Corpus.pairs() {
      let (recipient, writer) = try compared(pair, on: channels)
      let best = writer.best(for: pair)
      #expect(recipient.best?.invite.variant == (best.status == .fits ? best.variant : nil))
      #expect(recipient.best?.invite.message?.text == best.message?.text)
      #expect((recipient.best?.invite.channel ?? channels[0]) == channels[0])
      #expect(recipient.reason.hasSuffix("."))
    }
  }

  @Test func `each variant is written as it is by itself`() throws {
    for pair in try Corpus.pairs() {
      let (recipient, writer) = try compared(pair, on: ["linkedin"])
      #expect(recipient.invites.map(\.invite) == writer.all(for: pair))
    }
  }

  @Test(arguments: ["linkedin", "email"])
  func `the parts of a text join to the text, and know their facts and choices`(channel: String)
    throws
  {
    for pair in try Corpus.pairs() {
      for compared in try compared(pair, on: [channel]).0.invites {
        let message = compared.invite.message
        let choices = message?.choices ?? []
        #expect(compared.parts.map(\.text).joined() == message?.text ?? "")
        #expect(compared.options.count == choices.count)
        var facts: [String] = []
        for part in compared.parts {
          #expect(part.choice.map { choices.indices.contains($0) } ?? true)
          if case .fact(let paths) = part.origin { facts += paths.filter { !facts.contains($0) } }
        }
        #expect(facts == message?.facts ?? [])
        for (choice, alternatives) in zip(choices, compared.options) {
          #expect(alternatives.count == choice.of)
          #expect(alternatives.map(\.isTaken).firstIndex(of: true) == choice.index)
          #expect(alternatives[choice.index].cost == choice.cost)
          #expect(alternatives.allSatisfy { $0.text != nil || !$0.missing.isEmpty })
        }
      }
    }
  }

  @Test func `a part lies in the innermost of the choices`() throws {
    let scene = Scene(
      "Hi {{ recipient.first_name }}, {% choose a %}one {% choose b %}two{% or %}too{% endchoose %}"
        + " and {% vary %}three{% endvary %}{% or %}none{% endchoose %} end.")
    let parts = try #require(try compared(scene).invites.first).parts
    #expect(
      parts == [
        .init("Hi ", .literal), .init("Ada", .fact(["recipient.first_name"])),
        .init(", ", .literal), .init("one ", .literal, in: 0), .init("two", .literal, in: 1),
        .init(" and ", .literal, in: 0), .init("three", .literal, in: 2), .init(" end.", .literal),
      ])
  }

  @Test func `an alternative says what it costs, what it would say and what it lacks`() throws {
    let scene = Scene(
      """
      Hi. {% choose how, weight: 3 %}{{ met.topic }} at {{ met.event }}{% or %}
      I {{ sender.work }}{% optional %}, {{ recipient.first_name }}{% endoptional %}{% or %}
      I {{ sender.role | default: "work" }}{% or %}{% endchoose %}.
      """, sender: "{name: Grace Hopper, work: build compilers}",
      recipient: "{name: Ada Lovelace, ties: {met: {event: Strange Loop}}}")
    let options = try #require(try compared(scene).invites.first).options
    #expect(
      options == [
        [
          .init(text: nil, missing: ["met.topic"], cost: 0, isTaken: false),
          .init(text: "I build compilers, Ada", cost: 3, isTaken: true),
          .init(text: "I work", cost: 6, isTaken: false),
          .init(text: "", cost: 9, isTaken: false),
        ],
        [
          .init(text: ", Ada", cost: 0, isTaken: true),
          .init(text: "", cost: 1, isTaken: false),
        ],
      ])
  }

  @Test func `variants come by strength, then by name, then by channel`() throws {
    let pair = try #require(try Corpus.pairs().first)
    let (recipient, _) = try compared(pair, on: ["none", "linkedin"])
    let keys = recipient.invites.map { (-($0.strength ?? 0), $0.invite.variant ?? "") }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
    let channels = recipient.invites.map(\.invite.channel)
    #expect(channels == (0..<channels.count).map { $0 % 2 == 0 ? "none" : "linkedin" })
  }

  @Test func `without being asked, what is meant for something else is not there`() throws {
    var scene = Scene()
    scene.templates = [
      ("invite", [], "Hi Ada."), ("reply", ["kind: reply"], "Thanks."),
      ("mail", ["channels: [email]"], "Hello."), ("german", ["language: de"], "Hallo."),
    ]
    #expect(try compared(scene).invites.map(\.invite.variant) == ["invite"])
    let all = try compared(scene, Comparer.Scope(includesAll: true)).invites.map(\.invite)
    #expect(all.map(\.variant) == ["german", "invite", "mail", "reply"])
    for invite in all where invite.variant != "invite" {
      #expect(invite.status == .unavailable)
      #expect(invite.missing == [])
      #expect(invite.findings.map(\.code) == ["library-other-purpose"])
    }
    let named = try compared(scene, Comparer.Scope(variants: ["reply"])).invites.map(\.invite)
    #expect(named.map(\.message?.text) == ["Thanks."])
    #expect(named.first?.findings.contains { $0.code == "library-other-purpose" } == true)
  }

  @Test func `of equally strong ones the cheapest is recommended, then the first by name`() throws {
    var scene = Scene()
    scene.channel = Channel(name: "linkedin", limits: [Channel.Limit(20, .utf16)])
    scene.templates = [
      ("a", [], "{% choose %}A very long way to say hello{% or %}Hello.{% endchoose %}"),
      ("c", [], "Hello."), ("b", [], "Hello."), ("d", ["strength: 60"], "{{ met.event }}"),
    ]
    let recipient = try compared(scene)
    #expect(recipient.best?.invite.variant == "b")
    #expect(recipient.reason == "`b` is as good as `c` and comes first by name.")
  }

  @Test func `on every channel what suits the occasion goes before what is stronger`() throws {
    var scene = Scene()
    scene.templates = [
      ("reply", ["kind: reply", "strength: 90"], "Thanks."),
      ("weak", ["strength: 20"], "Hello."), ("strong", ["strength: 30"], "Hi."),
    ]
    let pair = try scene.pair()
    let comparer = Comparer(
      library: try scene.library(), channels: [scene.channel, Channel(name: "none", limits: [])],
      options: try scene.options(),
      scope: Comparer.Scope(variants: ["reply", "weak", "strong"]))
    let recipient = comparer.compare(
      pair.sender, to: ProfileReading(profile: pair.recipient, diagnostics: []), path: "them.yaml")
    for channel in [scene.channel.name, "none"] {
      let names = recipient.ranking(on: channel).map { recipient.invites[$0].invite.variant }
      #expect(names == ["strong", "weak", "reply"])
    }
    #expect(recipient.recommended == recipient.ranking(on: scene.channel.name).first)
  }

  @Test func `the best keep their order, and where none fits the closest is kept`() throws {
    let pairs = try Corpus.pairs()
    for pair in pairs {
      let (all, writer) = try compared(pair, on: ["linkedin"])
      let (best, _) = try compared(pair, on: ["linkedin"], Comparer.Scope(best: 2))
      #expect(best.best == all.best)
      #expect(best.reason == all.reason)
      let fitting = all.invites.filter { $0.invite.status == .fits }
      #expect(best.invites.count == max(1, min(2, fitting.count)))
      #expect(Set(best.invites).isSubset(of: all.invites))
      if fitting.isEmpty {
        #expect(best.invites.first?.invite.variant == writer.best(for: pair).variant)
      }
    }
  }

  @Test func `a profile at fault is one invalid way, and so is the sender's own`() throws {
    let pair = try #require(try Corpus.pairs().first)
    let library = try Self.library.get()
    let options = WritingOptions(
      channel: try #require(library.channels["linkedin"]),
      today: try #require(PartialDate("2026-11-21")))
    let comparer = Comparer(library: library, channels: [], options: options)
    let comparison = comparer.compare(
      pair.sender,
      to: [
        ("bad.yaml", Profile.read(Array("nmae: Bob".utf8), name: "bad.yaml")),
        ("me.yaml", ProfileReading(profile: pair.sender, diagnostics: [])),
        ("them.yaml", ProfileReading(profile: pair.recipient, diagnostics: [])),
      ])
    let statuses = comparison.recipients.map { $0.invites.map(\.invite.status) }
    #expect(statuses[0] == [.invalid] && statuses[1] == [.invalid])
    #expect(comparison.recipients[0].findings.hasErrors)
    #expect(comparison.recipients[1].findings.map(\.code) == ["profile-same"])
    #expect(comparison.recipients[2].name == pair.recipient.name.full.text)
    #expect(statuses[2].contains(.fits))
  }
}
