import Diagnostics
import TestSupport
import Testing

@testable import Channels
@testable import Keeping
@testable import Writing
@testable import People

/// What a template is meant for, by its front matter.
struct RequirementsTests {
  private func scene(_ frontMatter: [String], _ recipient: String, _ body: String = "Hello.")
    -> Scene
  {
    var scene = Scene(recipient: "name: Ada Lovelace\n" + recipient)
    scene.templates = [("only", frontMatter, body)]
    return scene
  }

  private func faults(_ frontMatter: String) -> [Diagnostic] {
    let text = "---\nsummary: A way.\n\(frontMatter)\n---\nHello."
    return TemplateLibrary([("only", SourceText(name: "only", text: text))])
      .faulty.flatMap(\.diagnostics)
  }

  @Test func `what is required and missing makes a template unavailable`() throws {
    let none = try scene(["requires: [met, note.ask]"], "").best()
    #expect(none.status == .unavailable)
    #expect(none.missing == ["met", "note.ask"])
    let all = scene(["requires: [met, note.ask]"], "ties: {met: {topic: x}}\nnote: {ask: fly}")
    #expect(try all.best().message?.text == "Hello.")
  }

  @Test func `what the body lacks is told with it, and a tie only once`() throws {
    let invite = try scene(["requires: [met, note]"], "", "{{ met.event }} {{ sender.goal }}")
      .best()
    #expect(invite.missing == ["met", "note", "sender.goal"])
  }

  @Test func `what a template is not meant with makes it unavailable, and is told`() throws {
    let invite = try scene(["unless: [met, worked]"], "ties: {worked: {at: Navy}}").best()
    #expect(invite.status == .unavailable)
    #expect(invite.missing == [])
    #expect(invite.findings.map(\.code.description) == ["library-not-meant"])
    #expect(invite.findings.first?.message == "`only` is not meant where there is `worked`")
    #expect(invite.findings.first?.notes.count == 1)
    #expect(try scene(["unless: [met, worked]"], "").best().status == .fits)
  }

  @Test func `a template that is not meant here is left out without a word`() throws {
    var scene = scene(["unless: [met]", "strength: 90"], "ties: {met: FOSDEM}")
    scene.templates.append(("other", [], "Hi."))
    let invite = try scene.best()
    #expect(invite.variant == "other")
    #expect(!invite.findings.contains { $0.code.description.hasPrefix("library-") })
  }

  @Test func `what is required may be all that the words need`() throws {
    let body = "{% choose %}{{ note.did }}{% or %}You know {{ mutual.name }}.{% endchoose %}"
    #expect(try scene(["requires: [mutual.name]"], "", body).best().missing == ["mutual.name"])
    #expect(try scene(["requires: [mutual]"], "", body).best().missing == ["mutual"])
  }

  @Test func `a name may say what the fact has to be`() throws {
    let ties = "ties: {invited_me: {answer: coffee}}"
    let warmly = scene(["kind: reply", "unless: [invited_me.answer=coffee]"], ties)
    #expect(try warmly.best().status == .unavailable)
    let coffee = scene(["kind: reply", "requires: [invited_me.answer=coffee]"], ties)
    #expect(try coffee.best().status == .fits)
    let decline = scene(["kind: reply", "requires: [invited_me.answer=decline]"], ties)
    #expect(try decline.best().missing == ["invited_me.answer"])
    #expect(
      faults("unless: [invited_me.answer=cofee]").map(\.help)
        == ["`invited_me.answer` is `warmly`, `coffee` or `decline`"])
  }

  @Test func `a trait of the channel can be required and ruled out`() throws {
    var scene = scene(["requires: [channel.long]"], "")
    let short = try scene.best()
    #expect(short.status == .unavailable)
    #expect(short.missing == [])
    scene.channel = try #require(ChannelTable.builtIn["email"])
    #expect(try scene.best().status == .fits)
    scene.templates = [("only", ["unless: [channel.signs]"], "Hello.")]
    #expect(try scene.best().status == .unavailable)
  }

  @Test(arguments: [
    ("requires: [mett]", "did you mean `met`?"),
    ("unless: [met.evnt]", "did you mean `met.event`?"),
    ("requires: [note.asks]", "did you mean `note.ask`?"),
    ("requires: [goal]", "did you mean `recipient.goal` or `sender.goal`?"),
  ])
  func `a name that no profile can have is a fault`(_ line: String, _ help: String) {
    let faults = faults(line)
    #expect(faults.map(\.code.description) == ["template-unknown-fact"])
    #expect(faults.first?.help == help)
  }

  @Test func `a template that is not meant with a tie is measured without it`() throws {
    let library = try scene(["unless: [met, shared.school, note.ask, sender.goal]"], "").library()
    let variant = try #require(library["only"])
    let pair = SampleProfiles.pair(for: variant)
    #expect(pair.recipient.tie("met") == nil)
    #expect(pair.recipient.tie("worked") != nil)
    #expect(pair.recipient.note.contains { $0.name == "did" })
    #expect(!pair.recipient.note.contains { $0.name == "ask" })
    #expect(pair.sender["goal"] == nil)
    #expect(VariantSummary(variant, in: library).missing == nil)
  }

  @Test func `what is required is among the needs, once`() throws {
    let library = try scene(["requires: [met, note]"], "", "{{ met.event }}").library()
    let variant = try #require(library["only"])
    #expect(VariantSummary(variant, in: library).needs.text == "note, met.event")
  }

  @Test(arguments: ["linkedin", "email", "sms", "bluesky"])
  func `templates read the traits of the channel, which prints its name`(_ name: String) throws {
    var scene = Scene(
      """
      {{ channel }}{% if channel == "sms" %} short{% endif %}{% if channel.long %} long{% endif %}\
      {% if channel.public %} public{% endif %}{% if channel.signs %} signs{% endif %}
      """)
    scene.channel = try #require(ChannelTable.builtIn[name])
    let expected = [
      "linkedin": "linkedin", "email": "email long signs", "sms": "sms short signs",
      "bluesky": "bluesky public",
    ]
    #expect(try scene.best().message?.text == expected[name])
  }
}
