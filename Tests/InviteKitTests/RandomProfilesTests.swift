import Foundation
import TestSupport
import Testing

@testable import Channels
@testable import People
@testable import Writing
@testable import English
@testable import Comparing
@testable import Diagnostics
@testable import Fitting
@testable import Batch
@testable import YAML
@testable import Text
@testable import Templating
@testable import Wording
@testable import Keeping
@testable import invite

/// Two thousand pairs of people who have said this and that of themselves, typical and odd, and what is
/// written to them: no message may hold what a reader stumbles over.
struct RandomProfilesTests {
  /// A key with what people write there, as YAML.
  private typealias Key = (name: String, values: [String])

  private static let sender: [Key] = [
    (
      "intro",
      [
        "a baker in Gdańsk", "an engineer at Acme Inc.", "[a long-distance runner, a runner]",
        "head of a media archive", "analyst of human rights",
      ]
    ),
    ("sign", ["Zoë Hart, Leeds", "[Zoë Hart, Zoë]"]),
    (
      "role",
      [
        "Head of Growth", "Data Engineer", "VP Engineering", "Retired", "CTO", "\"N/A?\"",
        "Head of Data Engineering", "Media Officer", "Director, Africa and Asia",
      ]
    ),
    ("company", ["Acme Inc.", "{name: Palletto S.A., short: Palletto}", "the BBC"]),
    ("location", ["Leeds", "St. Louis"]),
    ("work", ["build bridges that float", "look after 40 hives"]),
    ("goal", ["compare notes on old maps", "hear how others do it"]),
    ("offer", ["a tour of our workshop", "two pages in our magazine"]),
    ("schools", ["[University of Leeds]", "[Yale University, MIT]"]),
    ("employers", ["[Siemens]"]), ("groups", ["[the Map Society]"]),
    ("events", ["[FOSDEM 2026]"]), ("interests", ["[Chess, old maps]"]),
    ("contacts", ["[Mary Somerville]"]), ("more", ["{opening: a night porter}"]),
  ]

  private static let recipient: [Key] = [
    ("pronouns", ["she/her"]), ("role", ["Data Engineer", "Looking for my next role"]),
    ("company", ["Hydra Water Ltd.", "{name: Kasa, short: Kasa}"]), ("location", ["Oulu"]),
    ("schools", ["[University of Leeds]", "[{name: MIT, also: [M.I.T.]}]"]),
    ("employers", ["[Siemens]"]), ("groups", ["[the Map Society]"]),
    ("events", ["[FOSDEM 2026]"]), ("interests", ["[chess, Old maps]"]),
    ("contacts", ["[Mary Somerville]"]), ("more", ["{handle: \"@ada.example\"}"]),
  ]

  private static let ties = [
    "met: {event: FOSDEM 2026, topic: old maps, place: Brussels, date: 2026-02-01}",
    "met: FOSDEM 2026",
    "met: {topic: old maps}",
    "article: {title: \"Why sleep?\", takeaway: naps work, where: Nature}",
    "article: {title: On bees}", "talk: {title: Slow Is Smooth, show: Chain Reaction}",
    "talk: {event: FOSDEM 2026, takeaway: a map should fold}", "post: {topic: cold water}",
    "post: {topic: cold water, takeaway: warm up slowly}",
    "attending: {event: FOSDEM 2027, date: 2027-02, topic: folding maps}",
    "worked: {at: Acme Inc., on: the ferry refit, until: 2019}", "worked: {on: the ferry refit}",
    "customer: {product: Ember 4, use: fire glass, since: 2024}", "customer: {product: Ember 4}",
    "project: {name: tilefold, use: fold maps}", "contribution: {to: loomdb, what: a test}",
    "mutual: {name: Mary Somerville, relation: my old teacher, said: you would know}",
    "mutual: {name: Mary Somerville}", "group: {name: the Map Society, topic: contour lines}",
    "invited_me: {date: 2026-11-19, answer: warmly}", "invited_me: {answer: coffee}",
    "invited_me: {answer: decline}", "accepted: {date: 2026-11-20}",
    "job: {title: Night Porter, reference: NP-1, applied: 2026-11-02}", "job: {title: Archivist}",
  ]

  private static let note: [Key] = [
    ("moment", ["by the stairs in Ghent", "at three in the morning, in a queue"]),
    (
      "did",
      [
        "I folded your map the wrong way round", "you told me to fold it twice",
        "[our whole club tried your way of folding maps, our club tried it]",
        "I read \"Why sleep?\" twice", "my team at Acme Inc. tried it",
      ]
    ),
    ("result", ["it tore", "and nobody got lost", "we lost 2 of 40, and 9 the year before"]),
    ("now", ["I open a shop in May", "[we have a cellar full of maps, we have maps]"]),
    ("also", ["The map is yours.", "It rained. Nobody minded."]),
    (
      "ask",
      [
        "send you a photograph", "How do you fold yours?", "Would it be of use to you?",
        "[borrow your folding bone for a week in May, borrow your folding bone]",
      ]
    ),
    ("give", ["send you a map", "lend you my press"]),
    ("ease", ["A no is fine.", "There is no hurry!"]),
    ("greeting", ["\"Good evening Ada,\"", "Dear Ms Lovelace"]), ("subject", ["A map"]),
    ("sign", ["Zoë from the shop"]),
  ]

  private static let names = [
    "Ada Lovelace", "{given: Ada, family: Lovelace, honorific: Dr}", "{given: Ada, family: King}",
    "ada lovelace", "{given: A., family: Lovelace, called: Ada}",
  ]

  /// The words of a text, in small letters.
  private func words(of text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map { String($0) })
  }

  /// What is wrong with a message, seen as text alone, and beside the words it can be made of.
  private func defects(in text: String, of known: Set<String>) -> [String] {
    let parts = [
      "  ", " .", " ,", " ?", " !", " ;", "..", ",,", ".,", ",.", "?.", "!.", "??", "!!", "?,",
      "( ",
      " )", "{{", "}}", "{%", "%}", "[", "]", "May I May", "I I ", "I can I", "nil", "N/A",
      "\n\n\n",
      " \n", "\n ", " at at ", " in in ", " the the ", " to to ", " a a ", " you you ",
    ]
    var found = parts.filter { text.contains($0) }
    let strange = words(of: text).subtracting(known).sorted()
    if !strange.isEmpty { found.append("words that nobody wrote: \(strange)") }
    if text.trimmingCharacters(in: .whitespacesAndNewlines) != text { found.append("white space") }
    // A sentence begins with no small letter, but for names that do.
    let sentences = text.replacing("Inc. ", with: "Inc ").replacing("S.A. ", with: "SA ")
      .replacing("St. ", with: "St ").replacing("Ltd. ", with: "Ltd ")
    for mark in [". ", "? ", "! ", ".\n", "?\n", "\n\n"] {
      for part in sentences.components(separatedBy: mark).dropFirst() {
        guard let first = part.first(where: { $0 != "\n" }), first.isLowercase,
          !part.hasPrefix("tilefold"), !part.hasPrefix("loomdb")
        else { continue }
        found.append("a small letter after `\(mark)`: \(part.prefix(20))")
      }
    }
    if text.count(where: { $0 == "\"" }) % 2 == 1 { found.append("an open quotation") }
    return found
  }

  @Test func `two thousand random pairs get no message with a defect`() throws {
    var generator = SeededGenerator(seed: 20_261_128)
    let today = try #require(PartialDate("2026-11-28"))
    let names = ["linkedin", "linkedin-premium", "linkedin-message", "email", "sms", "bluesky"]
    let channels = try names.map { try #require(ChannelTable.builtIn[$0]) }
    // Of dates there are made days, months and distances.
    let templates = words(
      of: TemplateLibrary.starterFiles.filter { $0.path.hasSuffix(".liquid") }.map(\.text)
        .joined(separator: " ")
        + " a an and the may i today yesterday last this next week month year ago days weeks earlier of from"
        + " january february september october november ceo")
    var written = 0
    for number in 0..<2_000 {
      func lines(_ keys: [Key], _ share: Int, _ indent: String = "") -> String {
        keys.filter { _ in Int.random(in: 0..<10, using: &generator) < share }.map { key in
          let value = key.values.randomElement(using: &generator) ?? ""
          return "\(indent)\(key.name): \(value)\n"
        }.joined()
      }
      let me = "name: Zoë Hart\n" + lines(Self.sender, 5)
      let ties = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
        Self.ties.randomElement(using: &generator) ?? ""
      }
      let chosen = Dictionary(ties.map { ($0.prefix { $0 != ":" }, $0) }) { first, _ in first }
      let note = lines(Self.note, 4, "  ")
      var them = "name: \(Self.names.randomElement(using: &generator) ?? "")\n"
      them += lines(Self.recipient, 3)
      if !chosen.isEmpty { them += "ties: {\(chosen.values.sorted().joined(separator: ", "))}\n" }
      if !note.isEmpty { them += "note:\n\(note)" }
      let sender = Profile.read(Array(me.utf8), name: "me.yaml")
      let recipient = Profile.read(Array(them.utf8), name: "them.yaml")
      let pair = try Pair(
        sender: try #require(sender.profile, "\(me)\(sender.diagnostics)"),
        recipient: try #require(recipient.profile, "\(them)\(recipient.diagnostics)"))
      let channel = try #require(channels.randomElement(using: &generator))
      let options = WritingOptions(channel: channel, today: today)
      let writer = Writer(library: .starter, options: options)
      for invite in number % 8 == 0 ? writer.all(for: pair) : [writer.best(for: pair)] {
        guard let text = invite.message?.text else { continue }
        written += 1
        let found = defects(in: text, of: templates.union(words(of: me + them)))
        #expect(found == [], "\(invite.variant ?? "") on \(channel.name)\n\(text)\n\(me)\(them)")
      }
    }
    #expect(written > 1_500)
  }
}
