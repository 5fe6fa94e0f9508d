import Diagnostics
import Testing

@testable import People

/// Texts that are said shorter and shorter.
struct FormsTests {
  private func reading(_ yaml: String) -> ProfileReading {
    Profile.read(Array("name: Ada Lovelace\n\(yaml)".utf8), name: "a.yaml")
  }

  private func codes(_ yaml: String) -> [String] {
    reading(yaml).diagnostics.map(\.code.description)
  }

  @Test func `any text of a profile can have shorter forms, each with its place`() throws {
    let profile = try #require(
      reading(
        """
        sign: [Ada Lovelace, Ada]
        work:
        - build engines that weave numbers
        - build engines
        ties: {met: {event: [Strange Loop 2026, Strange Loop]}}
        note: {ask: [show you the whole cloth, show you the cloth]}
        """
      ).profile)
    #expect(profile["sign"]?.forms.map(\.text) == ["Ada Lovelace", "Ada"])
    #expect(profile["work"]?.text == "build engines that weave numbers")
    #expect(profile["work"]?.shorter.map(\.text) == ["build engines"])
    #expect(profile["work"]?.shorter.map(\.place.position.line) == [5])
    #expect(profile.tie("met")?["event"]?.forms.count == 2)
    #expect(profile.note.map(\.fact.forms.count) == [2])
  }

  @Test func `a list of one text is that text, and an empty one is nothing`() throws {
    let profile = try #require(reading("role: [Analyst]\nwork: []\ngoal: [~, '']").profile)
    #expect(profile["role"]?.forms.map(\.text) == ["Analyst"])
    #expect(profile["work"] == nil)
    #expect(profile["goal"] == nil)
  }

  @Test func `a form that is not shorter gets a warning, which knows of commas in brackets`() {
    let cut = reading("note: {give: [send the counts, one for each floor of the house]}")
    #expect(cut.diagnostics.map(\.code.description) == ["profile-form"])
    #expect(cut.diagnostics.first?.help?.contains("comma") == true)
    let listed = reading("role:\n- Analyst\n- Head of analysis")
    #expect(listed.diagnostics.map(\.severity) == [.warning])
    #expect(listed.diagnostics.first?.help?.contains("comma") == false)
    #expect(codes("sign: [Ada Lovelace, Ada]") == [])
  }

  @Test func `names, companies, dates and addresses have no forms`() {
    #expect(codes("pronouns: {a: b}") == ["profile-wrong-type"])
    #expect(codes("ties: {met: {date: ['2026', '2025']}}") == ["profile-wrong-type"])
    #expect(codes("ties: {post: {url: [a.example, b.example]}}") == ["profile-wrong-type"])
    #expect(codes("company: {name: [A, B]}").contains("profile-wrong-type"))
  }

  @Test func `the full stop goes from each form of a phrase`() throws {
    let profile = try #require(reading("goal: [fly to the moon., fly.]").profile)
    #expect(profile["goal"]?.forms.map(\.text) == ["fly to the moon", "fly"])
  }

  @Test func `what is under more stays a list`() throws {
    let profile = try #require(reading("more: {hobbies: [rowing, chess]}").profile)
    guard case .list(let items)? = profile.more["hobbies"] else {
      Issue.record("no list")
      return
    }
    #expect(items.count == 2)
  }

  @Test func `every form is listed and explained with its line`() throws {
    let profile = try #require(
      reading("note:\n  ask:\n  - show you the cloth\n  - show it").profile)
    #expect(
      profile.listing.contains(
        """
        note.ask      show you the cloth  line 4
          or shorter  show it             line 5
        """))
    let scene = Scene(
      "{{ note.ask }}",
      recipient: "name: Ada Lovelace\nnote:\n  ask:\n  - show you the cloth\n  - show it")
    #expect(try scene.lines(of: "note.ask") == ["them.yaml:4", "them.yaml:5"])
  }
}
