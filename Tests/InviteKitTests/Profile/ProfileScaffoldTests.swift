import Diagnostics
import Testing

@testable import Keeping
@testable import People

/// Profiles as they are started.
struct ProfileDraftTests {
  private func draft(_ answers: [(String, String)]) throws -> ProfileScaffold {
    var draft = ProfileScaffold()
    for (path, value) in answers { try draft.set(path, value) }
    return draft
  }

  @Test func `answers are written in the order people write a profile`() throws {
    let draft = try draft([
      ("met.event", "FOSDEM"), ("goal", "rest."), ("schools", "MIT"), ("schools", "Yale"),
      ("name", "  Ada   Lovelace "), ("company", "AE Ltd"), ("company.short", "AE"),
      ("more.hobby", "rowing: fast"),
    ])
    #expect(
      draft.text(schema: "s.json") == """
        # yaml-language-server: $schema=s.json
        name: Ada Lovelace
        company: {name: AE Ltd, short: AE}
        # Goes on from "I'd love to …".
        goal: rest
        schools: [MIT, Yale]
        ties:
          # You met.
          met:
            event: FOSDEM
        more:
          hobby: "rowing: fast"

        """)
  }

  @Test(arguments: [
    ("ask", "note.ask"), ("did", "note.did"), ("called", "name.called"), ("short", "company.short"),
    ("takeaway", "talk.takeaway"), ("topic", "met.topic"), ("relation", "mutual.relation"),
  ])
  func `a key is known by its own name where that is enough`(name: String, path: String) throws {
    let before = [("name", "Ada"), ("talk.title", "Notes")]
    let tie = name == "topic" ? [("met.event", "FOSDEM")] : []
    var scaffold = try draft(before.filter { name == "takeaway" || $0.0 == "name" } + tie)
    try scaffold.set(name, "it hums")
    #expect(scaffold.values(at: path) == ["it hums"])
  }

  @Test func `a key that several ties have is asked for in full`() throws {
    #expect(throws: Diagnostic.self) { try draft([("topic", "maps")]) }
    #expect(throws: Diagnostic.self) {
      try draft([("met.event", "FOSDEM"), ("post.url", "https://a.b"), ("topic", "maps")])
    }
  }

  @Test(arguments: [
    ("Nagy János", "János", "{given: János, family: Nagy, order: family-first, called: János}"),
    ("J. Robert Hale", "Robert", "{given: J. Robert, family: Hale, called: Robert}"),
    ("J. R. Hale", "Bob", "{given: J. R., family: Hale, called: Bob}"),
    ("Madonna", "Madonna", "{given: Madonna, called: Madonna}"),
  ])
  func `what somebody is called tells the parts of the name`(
    _ full: String, _ called: String, _ expected: String
  ) throws {
    let draft = try draft([("name", full), ("name.called", called)])
    #expect(draft.text(schema: nil) == "name: \(expected)\n")
    let reading = Profile.read(Array(draft.text(schema: nil).utf8), name: "a.yaml")
    #expect(reading.profile?.name.full.text == full)
    #expect(reading.profile?.name.first == .known(called))
  }

  @Test(arguments: [
    "no", "null a", "~ a", "yes", "- a", "a: b", "a #b", "#a", "{a} b", "[a] b", "\"a\"", "it's",
    "a\\b", "22:30", "é, à", "| a", "> a", "*a", "&a", "!a", "%a", "@a", "`a`", "0700", "Zoë",
    "' a",
    "? a",
  ])
  func `any text comes back as it was said`(_ text: String) throws {
    let draft = try draft([
      ("name", "Ada"), ("role", text), ("interests", text), ("more.a b", text),
      ("company", text), ("company.short", text),
    ])
    let reading = Profile.read(Array(draft.text(schema: nil).utf8), name: "a.yaml")
    let profile = try #require(reading.profile, "\(draft.text(schema: nil))")
    #expect(profile["role"]?.text == text)
    #expect(profile[.interests].map(\.name.text) == [text])
    #expect(profile.company?.name.text == text && profile.company?.short?.text == text)
  }

  @Test func `every tie can be told whole, and checks clean`() throws {
    var answers = [("name", "Ada Lovelace")]
    for tie in FactKey.ties {
      for key in tie.keys { answers.append(("ties.\(tie.name).\(key.name)", key.example)) }
    }
    let draft = try draft(answers.filter { !$0.0.hasPrefix("ties.attending.date") })
    let today = try #require(PartialDate("2026-11-21"))
    #expect(draft.findings(today: today) == [])
  }

  @Test(arguments: [
    "nmae", "ties", "ties.mett.event", "met.evnt", "note", "note.aks", "more", "name.a", "role.x",
  ])
  func `a key that no profile has is refused`(_ path: String) {
    #expect(throws: Diagnostic.self) { try draft([(path, "x")]) }
  }

  @Test(arguments: [
    ["name", "name.given"], ["name", "name.called", "name.family"], ["name.order", "name"],
    ["name", "name.honorific"],
  ])
  func `a name in full and a part of it that would be dropped is told`(paths: [String]) throws {
    let draft = try draft(paths.map { ($0, "x") })
    #expect(draft.contradiction?.code == "usage-key")
    #expect(draft.contradiction?.help != nil)
  }

  @Test func `a name in full goes with what one is called by, and then with a title`() throws {
    let draft = try draft([
      ("name", "Ada Lovelace"), ("name.called", "Ada"), ("name.honorific", "Dr"),
    ])
    #expect(draft.contradiction == nil)
    #expect(draft.text(schema: nil).contains("honorific: Dr"))
    #expect(try self.draft([("name.given", "Ada")]).contradiction == nil)
  }
}
