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
}
