import Testing

@testable import Writing
@testable import Channels

/// What is said after a message: what it had no room for, and the question it lacks the answer to.
struct AfterwordTests {
  private let body = """
    Hi {{ recipient.first_name }},
    {% optional how, weight: 40 %}{{ note.did | capitalize_first }}.{% endoptional %}
    {% optional weight: 12 %}It was {{ note.moment }}.{% endoptional %}
    {% optional weight: 14 %}{{ note.result | capitalize_first }}.{% endoptional %}
    {% optional weight: 10 %}{{ note.now | capitalize_first }}.{% endoptional %}
    {% optional weight: 6 %}I can {{ note.give }}.{% endoptional %}
    {% choose why, weight: 40 %}{{ note.ask | as_request }}{% or %}Shall we talk?{% endchoose %}
    {% optional who, weight: 3 %}I'm {{ sender.intro }}.{% endoptional %}
    {% optional %}Thank you.{% endoptional %}
    """

  private func scene(_ note: String..., limit: Int = 200) -> Scene {
    let lines = note.isEmpty ? "" : "\nnote:\n" + note.map { "  \($0)\n" }.joined()
    var scene = Scene(body, recipient: "name: Ada Lovelace" + lines)
    scene.channel = scene.channel.limited(to: limit)
    return scene
  }

  private func written(_ scene: Scene) throws -> (invite: Invite, lines: [String]) {
    let (writer, pair) = try (scene.writer(), scene.pair())
    let invite = writer.best(for: pair, tellsLeftOut: true)
    return (invite, Afterword(invite, writer: writer, pair: pair).lines())
  }

  @Test func `what did not fit is told with what it lacks, the most valued first`() throws {
    let (invite, lines) = try written(
      scene(
        "did: I read the floors", "moment: by the urn", "result: he lay down",
        "ask: send you the numbers", limit: 65))
    #expect(
      invite.message?.text == "Hi Ada, I read the floors. May I send you the numbers? Thank you.")
    #expect(
      lines == [
        #"left out: "He lay down." (13 over)"#, #"left out: "It was by the urn." (19 over)"#,
      ])
  }

  @Test func `a part that prints no fact is not told`() throws {
    let (invite, lines) = try written(
      scene("did: I read the floors", "ask: send you the numbers", limit: 60))
    #expect(invite.message?.text.contains("Thank you") == false)
    #expect(lines == [])
    #expect(invite.message?.leftOut == [])
  }

  @Test func `no more than four are told, and all where they are explained`() throws {
    let scene = scene(
      "did: I read the floors", "moment: by the urn", "result: he lay down", "now: I am here",
      "give: send you more", "ask: send you the numbers", limit: 10)
    let (writer, pair) = try (scene.writer(), scene.pair())
    var invite = writer.best(for: pair, tellsLeftOut: true)
    #expect(invite.status == .tooLong)
    #expect(invite.message?.leftOut == nil)
    var wider = scene
    wider.channel = scene.channel.limited(to: 24)
    let wideWriter = try wider.writer()
    invite = wideWriter.best(for: pair, tellsLeftOut: true)
    let afterword = Afterword(invite, writer: wideWriter, pair: pair)
    #expect(afterword.lines().count == 4)
    #expect(afterword.lines(all: true).count == 6)
    #expect(afterword.lines().first == #"left out: "I read the floors." (17 over)"#)
  }

  @Test func `a longer form is told where a shorter one is said`() throws {
    let (_, lines) = try written(
      scene("did: [I read the floors and left the lids on, I read the floors]", limit: 50))
    #expect(lines == [#"left out: "I read the floors and left the lids on" (12 over)"#])
  }

  @Test func `a fact that is said in other words anyway is not left out`() throws {
    var scene = Scene(
      "{% choose weight: 9 %}Back then {{ note.did }}, {{ note.moment }}.{% or %}"
        + "{{ note.did | capitalize_first }}.{% endchoose %}",
      recipient: "name: Ada\nnote: {did: I read the floors, moment: by the urn}")
    scene.channel = scene.channel.limited(to: 30)
    #expect(try written(scene).lines == [#"left out: "by the urn" (10 over)"#])
    scene.channel = scene.channel.limited(to: 20)
    scene.templates[0].body =
      "{% choose weight: 9 %}Back then {{ note.did }}.{% or %}"
      + "{{ note.did | capitalize_first }}.{% endchoose %}"
    #expect(try written(scene).lines == ["not said: note.moment"])
  }

  @Test func `a title that is quoted already is not quoted again`() {
    let title = Message.LeftOut(text: "\"Slow Is Smooth\"", more: 4, choice: 0)
    #expect(title.line == #"left out: "Slow Is Smooth" (4 over)"#)
    let mark = Message.LeftOut(text: "\"", more: 4, choice: 0)
    #expect(mark.line == #"left out: """ (4 over)"#)
  }

  @Test func `a fact that two parts would have said is told once`() throws {
    var scene = Scene(
      "Hi.{% optional weight: 9 %} {{ note.did | capitalize_first }}.{% endoptional %}"
        + "{% optional %} Truly, {{ note.did }}.{% endoptional %}",
      recipient: "name: Ada\nnote: {did: I read the floors}")
    scene.channel = scene.channel.limited(to: 10)
    #expect(try written(scene).lines == [#"left out: "I read the floors." (12 over)"#])
  }

  @Test(arguments: [
    ([], "What would you ask, so that one line answers it? (note.ask)"),
    (["ask: a b"], "What did you do because of them? (note.did)"),
    (["ask: a b", "did: I read"], "What came of it? (note.result)"),
    (
      ["ask: a b", "did: I read", "result: he ran"],
      "Where do you stand now, why do you write? (note.now)"
    ),
    (
      ["ask: a b", "did: I read", "result: he ran", "now: I sit"],
      "Who are you, in a few words? (intro, in your own profile)"
    ),
  ])
  func `the question is the one whose answer is lacking most`(
    note: [String], question: String
  ) throws {
    var scene = scene(limit: 400)
    if !note.isEmpty { scene.recipient += "\nnote:\n" + note.map { "  \($0)\n" }.joined() }
    #expect(try written(scene).lines == ["ask yourself: \(question)"])
  }

  @Test func `nothing is asked where nothing is lacking, or no room is left`() throws {
    var full = scene(
      "ask: a b", "did: I read", "result: he ran", "now: I sit", limit: 400)
    full.sender += "\nintro: a nurse in Porto"
    #expect(try written(full).lines == [])
    #expect(try written(scene("ask: send you the numbers", limit: 50)).lines == [])
  }

  @Test func `what a template could not say is not asked for`() throws {
    var scene = Scene("Hi {{ recipient.first_name }}. {{ note.now }}")
    scene.templates[0].body = "Hi.{% optional %} {{ note.now }}.{% endoptional %}"
    #expect(
      try written(scene).lines
        == ["ask yourself: Where do you stand now, why do you write? (note.now)"])
    scene.templates[0].body = "Hi {{ recipient.first_name }}."
    #expect(try written(scene).lines == [])
  }

  @Test func `what was typed and another way would have said is named`() throws {
    let scene = Scene(
      "Hi.{% choose %} {{ note.did | capitalize_first }}.{% or %} We spoke of {{ met.topic }}."
        + "{% endchoose %}{% optional %} It was at {{ met.event }}.{% endoptional %}",
      recipient: """
        name: Ada
        role: Analyst
        ties: {met: {event: FOSDEM, topic: old maps, place: Oulu}, talk: {title: Notes}}
        note: {did: "I read the floors in Oulu", ease: A no is fine.}
        """)
    let (writer, pair) = try (scene.writer(), scene.pair())
    let invite = writer.best(for: pair, tellsLeftOut: true)
    let afterword = Afterword(invite, writer: writer, pair: pair)
    #expect(afterword.lines() == ["not said: met.topic, note.ease"])
    #expect(
      afterword.lines(all: true)
        == ["not said: recipient.role, met.topic, talk.title, note.ease"])
  }

  @Test func `an explanation names what was typed and has no place`() throws {
    var scene = Scene(
      "Hi.{% optional %} Your talk at {{ talk.event }}{% endoptional %}.",
      recipient: """
        name: Ada
        role: Analyst
        schools: [MIT]
        ties: {talk: {title: Notes, event: FOSDEM, date: 2026-02-01}}
        more: {hobby: rowing}
        """)
    scene.channel = scene.channel.limited(to: 5)
    let (writer, pair) = try (scene.writer(), scene.pair())
    let invite = writer.best(for: pair, tellsLeftOut: true)
    let lines = Explanation(invite, writer: writer, pair: pair).text.split(separator: "\n")
    #expect(
      lines.suffix(2) == [
        #"left out: "Your talk at FOSDEM" (19 over)"#,
        "not said: recipient.role, talk.title, recipient.more.hobby",
      ])
  }

  @Test func `what no message says is not named`() throws {
    let scene = Scene(
      "Hi {{ recipient.first_name }}.",
      recipient: """
        name: {given: Ada, family: Lovelace}
        ties: {invited_me: {message: I would like to add you to my network, answer: warmly}}
        """)
    let (writer, pair) = try (scene.writer(), scene.pair())
    let invite = writer.write(try #require(writer.library.variants.first), for: pair)
    #expect(Afterword(invite, writer: writer, pair: pair).lines(all: true) == [])
  }
}
