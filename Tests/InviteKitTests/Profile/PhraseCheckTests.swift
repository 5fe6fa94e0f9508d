import Diagnostics
import Testing

@testable import People

/// Phrases held against the sentences they complete.
struct PhraseCheckTests {
  private func reading(_ yaml: String) -> ProfileReading {
    Profile.read(Array(("name: Ada Lovelace\n" + yaml).utf8), name: "a.yaml")
  }

  /// A profile as somebody writes it who has read the README once.
  struct Careless: Sendable, CustomTestStringConvertible {
    let yaml: String
    /// The code and the severity of what is told.
    let told: String
    /// The sentence that is shown.
    let sentence: String

    init(_ yaml: String, _ told: String, _ sentence: String) {
      (self.yaml, self.told, self.sentence) = (yaml, told, sentence)
    }

    var testDescription: String { yaml }
  }

  @Test(arguments: careless)
  func `a careless phrase is told with the sentence it would make`(_ profile: Careless) throws {
    let reading = reading(profile.yaml)
    let told = reading.diagnostics.map { "\($0.code) \($0.severity)" }
    #expect(told == [profile.told])
    let message = try #require(reading.diagnostics.first).message
    let isShown = message.contains("\"\(profile.sentence)\"")
    #expect(isShown, "\(message)")
    #expect(reading.diagnostics.first?.help != nil)
    #expect((reading.profile == nil) == profile.told.hasSuffix("error"))
  }

  private static let careless: [Careless] = [
    // The frame again.
    Careless(
      "ties: {met: at the Harbour Days}", "profile-said-twice warning",
      "We met at at the Harbour Days."),
    Careless(
      "ties: {article: {takeaway: that a crane needs no cabin}}", "profile-said-twice warning",
      "That that a crane needs no cabin."),
    Careless(
      "goal: to see how others stack timber", "profile-said-twice warning",
      "I'd love to to see how others stack timber."),
    Careless(
      "goal: I want to see your kiln", "profile-said-twice warning",
      "I'd love to I want to see your kiln."),
    Careless(
      "intro: I'm a locksmith in Oulu", "profile-said-twice warning",
      "I'm I'm a locksmith in Oulu."),
    Careless("work: I mend church bells", "profile-said-twice warning", "I I mend church bells."),
    Careless(
      "ties: {post: {topic: about wet plaster}}", "profile-said-twice warning",
      "Your point about about wet plaster."),
    Careless(
      "ties: {mutual: {name: Jo Field, relation: is my old foreman}}",
      "profile-said-twice warning", "Jo Field, is my old foreman,"),
    Careless(
      "note: {ask: to borrow your jig}", "profile-said-twice warning", "May I to borrow your jig?"),
    Careless(
      "note: {give: I can lend you our scaffold}", "profile-said-twice warning",
      "I can I can lend you our scaffold."),
    // Requests.
    Careless(
      "note: {ask: Can I see the drawings}", "profile-no-question warning",
      "Can I see the drawings?"),
    Careless(
      "note: {ask: what glue held in the end}", "profile-no-question warning",
      "What glue held in the end?"),
    Careless(
      "note: {ask: I'd like to hear which glue held}", "profile-no-question warning",
      "I'd like to hear which glue held."),
    Careless(
      "note: {ask: for your opinion on the glue}", "profile-phrase-start error",
      "May I for your opinion on the glue?"),
    Careless(
      "note: {ask: glad to hear your view}", "profile-phrase-start error",
      "May I glad to hear your view?"),
    // Subjects.
    Careless(
      "note: {did: tried your wet-sand trick}", "profile-no-subject error",
      "Tried your wet-sand trick."),
    Careless(
      "note: {did: Took the old hinges off}", "profile-no-subject error",
      "Took the old hinges off."),
    Careless(
      "note: {result: makes the queue shorter}", "profile-no-subject error",
      "Makes the queue shorter."),
    Careless(
      "note: {now: looking for a second supplier}", "profile-no-subject warning",
      "Looking for a second supplier."),
    Careless(
      "ties: {talk: {takeaway: read the grain first}}", "profile-no-subject error",
      "That read the grain first."),
    Careless("note: {did: to thank you}", "profile-no-subject error", "To thank you."),
    // Verbs.
    Careless(
      "work: a joiner in Bergen", "profile-phrase-start error", "I a joiner in Bergen."),
    Careless("work: runs a boatyard", "profile-phrase-start error", "I runs a boatyard."),
    Careless(
      "goal: learning how you dry it", "profile-phrase-start error",
      "I'd love to learning how you dry it."),
    Careless(
      "note: {give: happy to send samples}", "profile-phrase-start error",
      "I can happy to send samples."),
    Careless(
      "ties: {customer: {product: Larch, use: for our night shift}}", "profile-phrase-start error",
      "I use it to for our night shift."),
    // Where and when.
    Careless(
      "note: {moment: Bergen boat fair}", "profile-no-preposition error", "Bergen boat fair, …"),
    Careless(
      "note: {moment: lunch queue at the boat fair}", "profile-no-preposition warning",
      "Lunch queue at the boat fair, …"),
    Careless("ties: {met: {place: 2026-03}}", "profile-date-for-place error", "We met in 2026-03."),
    Careless("ties: {met: 2026-03-14}", "profile-date-for-place error", "We met at 2026-03-14."),
    Careless(
      "ties: {met: {event: in Bergen}}", "profile-phrase-start error", "We met at in Bergen."),
    // Ends, stops and capitals.
    Careless(
      "note: {did: I planed it twice. The crack is gone}", "profile-stop-inside warning",
      "I planed it twice. The crack is gone."),
    Careless(
      "note: {did: 'I wrote \"dry, not warm\" there. The crack is gone'}",
      "profile-stop-inside warning", "I wrote \"dry, not warm\" there. The crack is gone."),
    Careless(
      "note: {give: send you the jig. It is heavy}", "profile-stop-inside error",
      "I can send you the jig. It is heavy."),
    Careless(
      "note: {result: The crack is gone}", "profile-capital warning", "The crack is gone."),
    Careless("work: Restore old organs", "profile-capital warning", "I Restore old organs."),
    Careless(
      "note: {did: i planed it twice}", "profile-capital warning", "I planed it twice."),
    Careless(
      "note: {did: 'I planed it twice,'}", "profile-phrase-end warning", "I planed it twice,."),
    // Whole texts.
    Careless("note: {ease: no hurry at all}", "profile-no-sentence warning", "no hurry at all"),
    Careless("note: {greeting: Dear Mr Aalto}", "profile-phrase-end warning", "Dear Mr Aalto"),
    Careless(
      "sign: 'Kind regards, Ada'", "profile-closing warning", "Kind regards, Ada"),
    Careless(
      "intro: ship's carpenter from Turku\nlanguages: [en]", "profile-phrase-start warning",
      "I'm ship's carpenter from Turku."),
    Careless("intro: work at a boatyard", "profile-phrase-start error", "I'm work at a boatyard."),
  ]

  @Test(arguments: [
    ("work: I mend church bells", "mend church bells"),
    ("goal: I'd love to see your kiln", "see your kiln"),
    ("goal: Learn how you dry it", "learn how you dry it"),
  ])
  func `what can be left out is left out`(_ yaml: String, _ text: String) throws {
    let profile = try #require(reading(yaml).profile)
    #expect(profile["work"]?.text ?? profile["goal"]?.text == text)
  }

  @Test func `a sentence that is said whole gets its capital and its full stop`() throws {
    let profile = try #require(
      reading("note: {ease: no hurry at all, greeting: Dear Mr Aalto}\nsign: '– Ada'").profile)
    #expect(profile.note.map(\.fact.text) == ["No hurry at all.", "Dear Mr Aalto,"])
    #expect(profile["sign"]?.text == "Ada")
  }

  @Test func `each form of a phrase is looked at`() {
    let faults = reading("note: {ask: [show you the long jig, for the jig]}").diagnostics
    #expect(faults.map(\.code.description) == ["profile-phrase-start"])
  }

  @Test func `a form that a comma has cut off is told`() {
    let faults = reading("sign: [Nils Aaberg Holm, boats and bells, Turku]").diagnostics
    #expect(faults.map(\.code.description) == ["profile-form", "profile-form"])
    #expect(reading("sign: [Nils Aaberg Holm, Nils, N.]").diagnostics == [])
  }

  @Test(arguments: good) func `a good profile has nothing told of it`(_ yaml: String) {
    let reading = reading(yaml)
    #expect(reading.diagnostics.map { "\($0.message)" } == [])
  }

  private static let good = [
    "note: {moment: by the drinking fountain in Oulu, did: 'I planed the door wet, as you said'}",
    "note: {moment: on the night train to Turku, did: we swapped the hinges you warned about}",
    "note: {moment: the Monday after your talk, did: our yard counted its offcuts}",
    "note: {moment: last spring, result: nobody has tripped since}",
    "note: {moment: three weeks ago, now: our lease ends in May}",
    "note: {moment: Barefoot in the sawdust, did: Renata and I measured it again}",
    "note: {moment: when the lights failed, did: your torch trick saved the glue}",
    "note: {did: reading your post made me open the drawer, result: and there it was}",
    "note: {did: 'tired of guessing, I weighed every plank'}",
    "note: {did: printed labels now hang on all nine hooks}",
    "note: {did: Oulu's ferry crew tried it before us}",
    "note: {did: 'I wrote \"dry, not warm\" on the kiln door'}",
    "note: {did: 'I found your line on it: \"The lid warps in spring. I am sorry\"'}",
    "note: {result: 'a note hung there: “Who did this? Thank you” was all it said'}",
    "note: {result: '14 of 20 held, the other six had knots'}",
    "note: {result: two planks split}",
    "note: {result: less glue holds more}",
    "note: {now: 'my hands are full until June, but the shed stays open'}",
    "note: {now: what I lack is a second pair of eyes}",
    "note: {also: It is your jig. I only painted it.}",
    "note: {ask: Which glue would you trust below zero?}",
    "note: {ask: borrow the long jig for a weekend}",
    "note: {ask: do it your way on one door}",
    "note: {ask: 'Is it the salt, or the sun?'}",
    "note: {give: lend you our scaffold, ease: Never mind if not.}",
    "note: {give: bring a thermos and hold the other end}",
    "note: {greeting: 'Dear Dr Aalto,', subject: Your jig, sign: 'Nils Holm, Turku'}",
    "note: {greeting: 'Moi, Aino!', sign: [Nils Holm, Nils]}",
    "note: {greeting: '@aino.example', did: I cut the joint twice}",
    "intro: a ship's carpenter from Turku\nsign: [Nils Aaberg Holm, Nils Holm, Nils]",
    "intro: head of a small boatyard\nwork: coach two apprentices",
    "intro: one of three bell founders left in Finland\nwork: built organs until last year",
    "intro: new to Oulu\ngoal: open a yard of my own\noffer: a dry loft for the winter",
    "work: need more daylight than money\ngoal: be there when you pour the next one",
    "offer: to store it over winter",
    "ties: {met: {event: the Harbour Days, place: Bergen, topic: how wood remembers rain}}",
    "ties: {article: {title: On Damp, takeaway: nothing dries that is not turned, where: Treeline}}",
    "ties: {talk: {takeaway: once the sap is down you have nine days, show: Grain and Gain}}",
    "ties: {post: {topic: 24/7 kilns, takeaway: reports that you ignore still cost you}}",
    "ties: {mutual: {name: Jo Field, relation: who trained us both, said: that you never hurry}}",
    "ties: {mutual: {name: Jo Field, relation: the foreman of my first yard, said: to write to you}}",
    "ties: {customer: {product: Larch Oil, use: keep forty hulls dry, since: 2019}}",
    "ties: {worked: {at: Nordic Hulls, on: the pilot boats, until: 2021}}",
    "ties: {contribution: {to: openkiln, what: a patch for wet starts}, project: openkiln}",
    "ties: {met: {event: In the Dry 2026}, article: {title: At Sea, where: nature.example}}",
    // Other languages.
    "languages: [fi]\nintro: puuseppä Turusta\nnote: {moment: Bergen boat fair, ask: Mitä liimaa}",
    "intro: ein Schreiner aus Husum\nwork: ich baue Boote\nnote: {moment: am Hafen, did: wir haben gelacht}",
    "note: {did: j'ai compté les planches avec mon fils, ask: Quelle colle avez-vous prise}",
    "note: {moment: 京都の駅で, did: 教えを試しました}",
  ]
}
