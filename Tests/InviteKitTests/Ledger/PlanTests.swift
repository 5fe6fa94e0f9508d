import Diagnostics
import People
import TestSupport
import Testing
import Text
import Writing

@testable import Ledger

/// Whom the notes of a budget go to.
struct PlanTests {
  private static let today = Entries.day("2026-11-30")

  private static func scene(_ recipient: String) -> Scene {
    var scene = Scene(sender: "name: Grace Hopper", recipient: recipient)
    scene.templates = [
      (
        "met", ["strength: 90", "requires: [met]"],
        "Hi. It was good at {{ met.event }}.{% optional %} {{ note.did }}{% endoptional %}"
      ),
      ("plain", ["strength: 10", "requires: [recipient.headline]"], "Hi, I read your page."),
    ]
    return scene
  }

  private static func candidate(
    _ recipient: String, path: String = "x.yaml", stage: Stage = .unwritten, templates: Int = 2
  ) throws -> PlanCandidate {
    var scene = scene(recipient)
    scene.templates = Array(scene.templates.prefix(templates))
    return PlanCandidate(
      try scene.pair(), path: path, writer: try scene.writer(), stage: stage, on: today)
  }

  private static let met = "name: Ada Lovelace\nties: {met: {event: FOSDEM, date: 2026-11-29}}"
  private static let metLongAgo = "name: Bo Lund\nties: {met: {event: FOSDEM, date: 2026-01-02}}"
  private static let undated = "name: Cy Roe\nties: {met: {event: FOSDEM}}"
  private static let hollow = "name: Di Holm\nheadline: Engineer"
  private static let unknown = "name: Ed Moss"

  // MARK: Groups

  private static func reasons(_ plan: Plan) -> [String] {
    plan.withoutNote.map { "\($0.candidate.person.name): \($0.reason)" }
  }

  @Test func `a tie that has not faded is worth a note, and so are words of one's own`() throws {
    #expect(try Self.candidate(Self.met).isWorthNote)
    #expect(try Self.candidate(Self.undated).isWorthNote)
    #expect(try !Self.candidate(Self.metLongAgo).isWorthNote)
    #expect(try Self.candidate(Self.metLongAgo + "\nnote: {did: You spoke well.}").isWorthNote)
    #expect(try !Self.candidate(Self.hollow).isWorthNote)
    #expect(try !Self.candidate(Self.unknown).isWorthNote)
  }

  @Test func `everybody who gets no note has a reason`() throws {
    var best = try Self.candidate(Self.met, path: "best.yaml")
    best.worth.notes = 1
    let people = [
      try Self.candidate(Self.met), best, try Self.candidate(Self.metLongAgo),
      try Self.candidate(Self.hollow),
      try Self.candidate(Self.met, path: "w", stage: .pending(since: Self.today)),
    ]
    let plan = Plan(people, notes: 1, order: .usual)
    #expect(plan.chosen.map(\.path) == ["best.yaml"])
    #expect(
      Self.reasons(plan) == [
        "Ada Lovelace: spent(number: 2)", "Bo Lund: stale", "Di Holm: hollow",
      ])
    #expect(plan.written.map(\.path) == ["w"] && plan.findFirst.isEmpty)
    let text = plan.text(budget: "1 note")
    for words in [
      "worth one, but number 2, and there is 1 note", "332 days ago, and no words of your own",
      "nothing in it is for them alone", "no invitation (1)", "with a note (1)",
    ] {
      #expect(text.contains(words), "\(words): \(text)")
    }
  }

  @Test func `one fact that would win a note is asked for first`() throws {
    let people = [Self.met, Self.met, Self.undated, Self.metLongAgo, Self.hollow, Self.unknown]
    let plan = Plan(
      try people.map { try Self.candidate($0) } + [Self.candidate(Self.unknown, templates: 1)],
      notes: 1, order: .usual)
    let found = plan.findFirst.map { finding in
      "\(finding.candidate.person.name): \(finding.path), \(finding.number.map(String.init) ?? "-")"
    }
    // With a date, Cy would be as fresh as the one who is chosen, and come after her.
    #expect(found == ["Ada Lovelace: note.did, 1", "Ed Moss: ties, -"])
    #expect(plan.findFirst.allSatisfy { !$0.question.isEmpty })
    #expect(plan.chosen.count == 1)
    #expect(
      Self.reasons(plan) == [
        "Cy Roe: spent(number: 3)", "Bo Lund: stale", "Di Holm: hollow", "Ed Moss: unwritable",
      ])
  }

  @Test func `with notes to spare the fact is named that opens a message`() throws {
    let people = [Self.metLongAgo, Self.hollow, Self.unknown]
    let plan = Plan(try people.map { try Self.candidate($0) }, notes: 3, order: .usual)
    #expect(plan.chosen.isEmpty && plan.withoutNote.isEmpty)
    #expect(
      plan.findFirst.map { "\($0.path) \($0.number ?? 0)" } == [
        "note.did 1", "note.did 1", "recipient.headline 1",
      ])
  }

  @Test func `where no note is left nothing is asked for`() throws {
    let people = [Self.met, Self.metLongAgo, Self.hollow, Self.unknown]
    let plan = Plan(try people.map { try Self.candidate($0) }, notes: 0, order: .usual)
    #expect(plan.chosen.isEmpty && plan.findFirst.isEmpty)
    #expect(
      Self.reasons(plan) == [
        "Ada Lovelace: spent(number: 1)", "Bo Lund: stale", "Di Holm: hollow",
        "Ed Moss: unwritable",
      ])
    #expect(plan.text(budget: "0 notes").contains("worth one, and none is left"))
  }

  @Test func `without a limit everybody who is worth one gets one`() throws {
    let people = [Self.hollow, Self.undated, Self.met]
    let plan = Plan(try people.map { try Self.candidate($0) }, notes: nil, order: .usual)
    #expect(plan.chosen.map(\.person.name) == ["Ada Lovelace", "Cy Roe"])
    #expect(plan.json.line.contains("\"notes\": null"))
  }

  @Test func `who was written to gets none, unless it is to be again`() throws {
    let stages: [Stage] = [
      .pending(since: Self.today), .waiting(since: Self.today, until: nil),
      .ended(since: Self.today),
      .answered(on: Self.today, isYourTurn: true), .withdrawn(on: Self.today),
      .due(since: Self.today, number: 1),
    ]
    let people = try stages.map { try Self.candidate(Self.met, stage: $0) }
    #expect(Plan(people, notes: 9, order: .usual).written.count == stages.count)
    let again = Plan(people, notes: 9, order: .usual, includesWritten: true)
    // Whoever accepted or wrote needs no invitation any more.
    #expect(again.chosen.map(\.stage.name) == ["pending", "withdrawn"])
    #expect(again.written.count == stages.count - 2)
  }

  // MARK: The best

  /// All ways to choose so many of some.
  private static func choices<Element>(_ count: Int, of all: [Element]) -> [[Element]] {
    guard count > 0 else { return [[]] }
    guard let first = all.first, all.count >= count else { return [] }
    let rest = Array(all.dropFirst())
    return choices(count - 1, of: rest).map { [first] + $0 } + choices(count, of: rest)
  }

  private static func random(
    _ number: Int, _ kinds: [PlanCandidate], using generator: inout SeededGenerator
  ) throws -> (candidate: PlanCandidate, number: Int) {
    var candidate = try #require(kinds.randomElement(using: &generator))
    candidate.worth = PlanWorth(
      strength: Int.random(in: 0..<3, using: &generator) * 30,
      freshness: try #require(Freshness.allCases.randomElement(using: &generator)),
      leftOut: Int.random(in: 0..<3, using: &generator),
      notes: Int.random(in: 0..<2, using: &generator))
    return (candidate, number)
  }

  @Test func `no other way to give the notes away is better by any order`() throws {
    var generator = SeededGenerator(seed: 5)
    let names = ["tie", "fresh", "fit", "note"]
    let kinds = try (0..<8).map { number in
      try Self.candidate(
        [Self.met, Self.met, Self.met, Self.hollow][number % 4], path: "\(number)",
        stage: number == 6 ? .pending(since: Self.today) : .unwritten)
    }
    for _ in 0..<Effort.count(300) {
      let order = try PlanOrder(
        names.shuffled(using: &generator)
          .prefix(Int.random(in: 1...4, using: &generator)).joined(separator: ","))
      let people = try (0..<Int.random(in: 0...8, using: &generator)).map {
        try Self.random($0, kinds, using: &generator).candidate
      }
      let notes = Int.random(in: 0...9, using: &generator)
      let plan = Plan(people, notes: notes, order: order)
      let open = people.filter { $0.isWorthNote && $0.stage == .unwritten }
      #expect(plan.chosen.count == min(notes, open.count))
      for choice in Self.choices(plan.chosen.count, of: open) {
        let sorted = choice.map(\.worth).sorted { $0.isBetter(than: $1, by: order) }
        for (worth, chosen) in zip(sorted, plan.chosen) {
          #expect(!worth.isBetter(than: chosen.worth, by: order))
        }
      }
      #expect(
        plan.chosen.count + plan.findFirst.count + plan.withoutNote.count + plan.written.count
          == people.count)
    }
  }

  @Test func `of those who are equal the first that was named gets it`() throws {
    let people = try (0..<6).map { try Self.candidate(Self.met, path: "\($0)") }
    for notes in 0...6 {
      #expect(
        Plan(people, notes: notes, order: .usual).chosen.map(\.path) == (0..<notes).map { "\($0)" })
    }
  }

  @Test func `a better order is one that differs first`() {
    let base = PlanWorth(strength: 50, freshness: .recent, leftOut: 1, notes: 0)
    var better: [String: PlanWorth] = [:]
    for (name, change) in [
      ("tie", { $0.strength = 60 }), ("fresh", { $0.freshness = .fresh }),
      ("fit", { $0.leftOut = 0 }),
      ("note", { $0.notes = 1 }),
    ] as [(String, (inout PlanWorth) -> Void)] {
      better[name] = base
      change(&better[name, default: base])
    }
    for first in better.keys {
      for second in better.keys where second != first {
        guard let order = try? PlanOrder("\(first),\(second)"), let one = better[first],
          let other = better[second]
        else { continue }
        #expect(one.isBetter(than: other, by: order) && !other.isBetter(than: one, by: order))
        #expect(!base.isBetter(than: base, by: order))
      }
    }
  }

  @Test(arguments: [
    ("tie,fresh,fit,note", "tie,fresh,fit,note"), (" note , tie", "note,tie"), ("fit,fit", "fit"),
  ])
  func `an order is read as it is written`(text: String, order: String) throws {
    #expect(try PlanOrder(text).criteria.map(\.rawValue).joined(separator: ",") == order)
  }

  @Test(arguments: ["", ",", "strength", "tie,freshness", "Tie"])
  func `an order of nothing, or of unknown criteria, is told`(text: String) {
    let fault = #expect(throws: Diagnostic.self) { _ = try PlanOrder(text) }
    #expect(fault?.code == "usage-order" && fault?.help != nil)
  }
}
