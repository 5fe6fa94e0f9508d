import Testing

@testable import People

/// Facts in place of those of a profile.
struct ProfileOverlayTests {
  private func profile(_ text: String) throws -> Profile {
    let reading = Profile.read(Array(text.utf8), name: "a.yaml")
    return try #require(reading.profile)
  }

  @Test func `each fact is in the place of the one that was there`() throws {
    let own = try profile(
      """
      name: Ada Lovelace
      role: Analyst
      company: Analytical Engines
      schools: [MIT]
      ties: {met: {event: FOSDEM, topic: maps}, talk: {title: Notes}}
      note: {did: I read the notes, ask: Why?}
      links: {site: "https://a.b"}
      more: {hobby: rowing, dog: Byron}
      """)
    let other = try profile(
      """
      name: {given: Some, family: Body, called: Countess}
      role: Poet
      schools: [Yale]
      ties: {met: {event: Strange Loop, place: Oulu}, post: {topic: looms}}
      note: {ask: How?, give: send you the cards}
      links: {code: "https://c.d"}
      more: {hobby: chess}
      """)
    let both = own.overlaid(by: other)
    #expect(both.name.full.text == "Ada Lovelace")
    #expect(both.name.called?.text == "Countess")
    #expect(both["role"]?.text == "Poet")
    #expect(both.company?.name.text == "Analytical Engines")
    #expect(both[.schools].map(\.name.text) == ["Yale"])
    #expect(both.tie("met")?.facts.map(\.fact.text) == ["Strange Loop", "maps", "Oulu"])
    #expect(both.tie("talk")?["title"]?.text == "Notes")
    #expect(both.tie("post")?["topic"]?.text == "looms")
    #expect(both.note.map(\.fact.text) == ["I read the notes", "How?", "send you the cards"])
    #expect(both.links.map(\.name) == ["site", "code"])
    #expect(both.more.map(\.name) == ["dog", "hobby"])
  }
}
