import Diagnostics
import TestSupport
import Testing

@testable import Keeping
@testable import People
@testable import Writing

/// What somebody wants to say to one person, and the ties beside it.
struct NoteTests {
  private func reading(_ yaml: String) -> ProfileReading {
    Profile.read(Array("name: Ada Lovelace\n\(yaml)".utf8), name: "a.yaml")
  }

  private func codes(_ yaml: String) -> [String] {
    reading(yaml).diagnostics.map(\.code.description)
  }

  @Test func `templates read every key of a note`() throws {
    for key in FactKey.note {
      let scene = Scene(
        "{{ note.\(key.name) }}",
        recipient: "name: Ada Lovelace\nnote: {\(key.name): \"\(key.example)\"}")
      // A sentence begins with a capital, whatever its first word.
      let text = try scene.best().message?.text
      #expect(text?.dropFirst() == key.example.dropFirst(), "\(key.name)")
    }
  }

  @Test func `a note is ignored in the sender's profile`() throws {
    let scene = Scene(
      "{{ note.ask }}", sender: "name: Grace Hopper\nnote: {ask: show you the cloth}")
    #expect(try scene.best().missing == ["note.ask"])
  }

  @Test func `whole sentences keep their full stop, and phrases lose it`() throws {
    let profile = try #require(
      reading("note: {also: One. Two., ease: A no is fine., did: I flew.}").profile)
    #expect(profile.note.map(\.fact.text) == ["I flew", "One. Two.", "A no is fine."])
  }

  @Test func `a key that no note has is told with what was meant`() {
    let faults = reading("note: {aks: a}").diagnostics
    #expect(faults.map(\.code.description) == ["profile-unknown-key"])
    #expect(faults.first?.help == "did you mean `ask`?")
  }

  @Test func `a text in place of a tie is the first of its keys`() throws {
    let profile = try #require(
      reading("ties: {met: FOSDEM 2026, accepted: 2026-11-19, mutual: [Mary Somerville, Mary]}")
        .profile)
    #expect(profile.tie("met")?["event"]?.text == "FOSDEM 2026")
    #expect(profile.tie("accepted")?["date"]?.text == "2026-11-19")
    #expect(profile.tie("mutual")?["name"]?.forms.count == 2)
    #expect(codes("ties: {accepted: yesterday}") == ["profile-date"])
  }

  @Test(arguments: ["{}", "", "{event: ''}", "{event: , date: ~}", "''"])
  func `a tie of which every key is blank is missing, with a warning`(_ tie: String) throws {
    let reading = reading("ties: {met: \(tie)}")
    #expect(reading.diagnostics.map(\.code.description) == ["profile-empty-tie"])
    #expect(reading.diagnostics.map(\.severity) == [.warning])
    #expect(try #require(reading.profile).ties.isEmpty)
  }

  @Test func `the answer to an invite is one of three`() throws {
    for answer in ["warmly", "coffee", "decline"] {
      #expect(codes("ties: {invited_me: {answer: \(answer)}}") == [])
    }
    let fault = try #require(reading("ties: {invited_me: {answer: cofee}}").diagnostics.first)
    #expect(fault.severity == .error)
    #expect(fault.help == "did you mean `coffee`?")
  }

  @Test func `other names of an entry count in common ground`() throws {
    let scene = Scene(
      "{{ shared.school }}",
      sender: "name: Grace Hopper\nschools: [{name: AGH University, also: [AGH, AGH Kraków]}]",
      recipient: "name: Ada Lovelace\nschools: [agh krakow]")
    #expect(try scene.best().message?.text == "agh krakow")
    #expect(codes("schools: [{name: AGH University, also: {a: b}}]") == ["profile-wrong-type"])
  }

  @Test func `a pair that is the wrong way round is told`() throws {
    var scene = Scene("Hello.", sender: "name: Grace Hopper\nties: {met: FOSDEM}")
    #expect(try scene.pair().warnings.map(\.code.description) == ["profile-wrong-way-round"])
    scene.sender = "name: Grace Hopper\nnote: {ask: fly}"
    #expect(try scene.pair().warnings.map(\.code.description) == ["profile-wrong-way-round"])
    scene.recipient = "name: Ada Lovelace\nnote: {ask: fly}"
    #expect(try scene.pair().warnings == [])
  }

  @Test func `an answer and a follow-up go to the messages of LinkedIn`() throws {
    let ties = ["", "ties: {invited_me: {answer: coffee}}", "ties: {accepted: 2026}"]
    let channels = try ties.map { tie in
      try Scene(recipient: "name: Ada Lovelace\n\(tie)").pair().defaultChannel()
    }
    #expect(channels == ["linkedin", "linkedin-message", "linkedin-message"])
    let premium = Scene(sender: "name: Grace Hopper\nlinkedin: premium")
    #expect(try premium.pair().defaultChannel() == "linkedin-premium")
    #expect(try premium.pair().defaultChannel(for: .reply) == "linkedin-message")
  }

  @Test func `a new profile takes notes, short ties and forms`() throws {
    var draft = ProfileScaffold()
    try draft.set("name", "Ada Lovelace")
    try draft.set("met", "FOSDEM 2026")
    try draft.set("note.ask", "show you the whole cloth.")
    try draft.set("note.ask", "show you the cloth")
    try draft.set("note.ease", "A no is fine.")
    #expect(
      draft.text(schema: nil) == """
        name: Ada Lovelace
        ties:
          # You met.
          met:
            event: FOSDEM 2026
        note:
          ask: [show you the whole cloth, show you the cloth]
          ease: A no is fine.

        """)
    #expect(throws: Diagnostic.self) { try draft.set("note.aks", "a") }
  }
}
