import Diagnostics
import Testing

@testable import Keeping
@testable import People
@testable import Wording
@testable import Writing

struct UnsaidFactsTests {
  private let note =
    "{{ note.moment }} {{ note.did }} {{ note.result }} {{ note.now }} {{ note.ask }} {{ note.give }} {{ note.ease }} {{ note.greeting }} {{ note.subject }} {{ note.sign }}"

  @Test func `a key that no template says is told of the library`() throws {
    var scene = Scene("\(note) {{ met.event }}")
    scene.templates.append(("other", [], "{{ met.topic }} {% if met.date %}then{% endif %}"))
    let library = try scene.library()
    #expect(UnsaidFacts(by: library.variants).keys == ["note.also", "met.place", "met.date"])
    let today = try #require(PartialDate("2026-11-21"))
    let told = Linter(today: today, rules: [UnsaidNote()]).findings(in: library).map(\.diagnostic)
    let ofLibrary = told.filter { $0.code == "lint-unsaid-key" }
    #expect(ofLibrary.map(\.severity) == [.info])
    #expect(ofLibrary.first?.message == "no template says `note.also`, `met.place` or `met.date`")
  }

  @Test func `a library that says nothing of notes is told so in one word`() throws {
    let library = try Scene("{{ met.event }} {{ met.topic }} {{ met.place }} {{ met.date }}")
      .library()
    #expect(
      UnsaidFacts(by: library.variants).diagnostics.map(\.message) == ["no template says `note`"])
    #expect(UnsaidFacts(by: []).keys.isEmpty)
  }

  @Test func `a fact that was typed and that no template could say is named`() throws {
    var scene = Scene(
      "{{ met.event }} {{ shared.school }} {{ sender.location }}",
      sender: "{name: Grace Hopper, schools: [Yale], location: New York}",
      recipient: """
        name: Ada Lovelace
        pronouns: she
        location: London
        schools: [Yale]
        ties: {met: {event: the fair, topic: looms}, talk: Looms}
        note: {did: I built one}
        """)
    // Not meant for these two: what it says does not count.
    scene.templates.append(("job", ["requires: [job]"], "{{ note.did }} {{ talk.title }}"))
    scene.templates.append(("reply", ["kind: reply"], "{{ note.did }}"))
    let unsaid = try scene.writer().unsaidFacts(for: scene.pair())
    #expect(unsaid.map(\.path) == ["location", "ties.met.topic", "ties.talk.title", "note.did"])
    scene.templates.append(("talk", ["requires: [talk]"], "{{ talk.title }}: {{ note.did }}"))
    #expect(
      try scene.writer().unsaidFacts(for: scene.pair()).map(\.path) == [
        "location", "ties.met.topic",
      ])
  }
}
