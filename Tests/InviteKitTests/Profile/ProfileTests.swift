import Diagnostics
import TestSupport
import Testing

@testable import People

/// Profiles that can be read, and what is in them.
struct ProfileTests {
  private let ada = """
    name: {given: Ada, family: Lovelace, called: Ada}
    pronouns: she/her
    role: Head of Research
    company: {name: Analytical Engines Ltd, short: Analytical Engines}
    linkedin: premium
    languages: [en, pt-BR]
    links: {web: https://example.com}
    work: build compilers that read English
    schools: [University of London]
    events:
      - {name: Strange Loop 2026, role: speaker}
      - ~
    ties:
      met: {event: Strange Loop 2026, topic: symbolic computation, date: 2026-09-24}
      customer: {product: the engine, since: 2024-05}
    more:
      hobby: "  chess\\n and whist "
      pets: [a cat, {name: Rex, kind: dog}, ~]
      blank: ""

    """

  private func profile(_ text: String) throws -> Profile {
    let reading = Profile.read(Array(text.utf8), name: "ada.yaml")
    let printed = reading.diagnostics.map(DiagnosticPrinter().text).joined()
    return try #require(reading.profile, Comment(rawValue: printed))
  }

  @Test func `every fact has a path`() throws {
    let facts = try profile(ada).facts.map { "\($0.path): \($0.fact.text)" }
    #expect(
      facts == [
        "name: Ada Lovelace", "name.given: Ada", "name.family: Lovelace", "name.called: Ada",
        "pronouns: she/her", "role: Head of Research", "company.name: Analytical Engines Ltd",
        "company.short: Analytical Engines", "linkedin: premium", "languages[0]: en",
        "languages[1]: pt-BR", "links.web: https://example.com",
        "work: build compilers that read English", "schools[0].name: University of London",
        "events[0].name: Strange Loop 2026", "events[0].role: speaker",
        "ties.met.event: Strange Loop 2026", "ties.met.topic: symbolic computation",
        "ties.met.date: 2026-09-24", "ties.customer.product: the engine",
        "ties.customer.since: 2024-05", "more.hobby: chess and whist", "more.pets[0]: a cat",
        "more.pets[1].name: Rex", "more.pets[1].kind: dog",
      ])
  }

  @Test func `a fact knows its place`() throws {
    let text = MarkedText("name: Zoë\nties:\n  met: {topic: ⟦a b⟧}\nmore: {x: [⟦\"y\"⟧]}\n")
    let profile = try profile(text.text)
    #expect(profile.facts.suffix(2).map(\.fact.place.range) == text.ranges)
    #expect(profile.facts.first?.fact.place.source.name == "ada.yaml")
  }

  @Test func `ties are looked up by name and know their date`() throws {
    let profile = try profile(ada)
    #expect(profile.ties.map(\.kind.name) == ["met", "customer"])
    #expect(profile.tie("met")?["topic"]?.text == "symbolic computation")
    #expect(profile.tie("customer")?.date == PartialDate(year: 2024, month: 5))
    #expect(profile.linkedInAccount == .premium)
    #expect(profile[.schools].map(\.name.text) == ["University of London"])
    #expect(profile[.groups] == [])
    #expect(profile.more["hobby"] != nil)
  }

  @Test(arguments: [
    ("name: Ada Lovelace", "Ada Lovelace"), ("name: {called: Madonna}", "Madonna"),
    ("name: {given: Ada}", "Ada"),
    ("name: {given: Viktor, family: Orban, order: family-first}", "Orban Viktor"),
    ("name: {given: 太郎, family: 山田, order: family-first}", "山田太郎"),
    ("name: {given: 민준, family: 김, order: family-first, honorific: Dr}", "김민준"),
  ])
  func `the full name is made of its parts`(yaml: String, full: String) throws {
    #expect(try profile(yaml).name.full.text == full)
  }

  @Test func `nothing and blank are missing`() throws {
    let text = "name: Ada\nrole:\ncompany: ~\ngoal: null\noffer: ' '\nschools:\nties:\n  met:\n"
    #expect(try profile(text).facts.map(\.path) == ["name"])
  }

  @Test func `the surname Null is a name, with a warning`() {
    let reading = Profile.read(Array("name: {given: Ada, family: Null}\n".utf8), name: "a.yaml")
    #expect(reading.profile?.name.full.text == "Ada Null")
    #expect(reading.diagnostics.map(\.code) == ["profile-null-text"])
  }

  @Test func `every tie can be told by each of its keys alone`() throws {
    for kind in FactKey.ties {
      for key in kind.keys {
        let text = "name: Ada\nties:\n  \(kind.name): {\(key.name): \"\(key.example)\"}\n"
        #expect(try profile(text).tie(kind.name)?.facts.map(\.name) == [key.name])
      }
    }
  }
}
