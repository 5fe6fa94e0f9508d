import Diagnostics
import Fitting
import Testing

@testable import Channels
@testable import Text
@testable import Writing
@testable import People

/// The JSON that programs read, to the letter.
struct JSONTests {
  private let body = """
    Hi {{ recipient.first_name }},

    {% choose how %}
    Your point about {{ met.topic }} was a good one.
    {% or %}
    It was good to meet you.
    {% endchoose %}
    {% optional why weight: 3 %}
    I'd love to stay in touch, as we said we would.
    {% endoptional %}
    {% vary %}Bye!{% or %}Bye!{% or %}Bye!{% endvary %}
    """

  private func scene() -> Scene {
    var scene = Scene(body, recipient: "name: Ada Lovelace\nties: {met: {topic: engines}}")
    scene.templates[0].name = "met-at-event"
    return scene
  }

  /// The line without what a `vary` happened to take, and what the rules say of the wording.
  private func line(_ invite: Invite) -> String {
    var invite = invite
    invite.findings.removeAll { $0.code.description.hasPrefix("lint-") }
    if var message = invite.message {
      for place in message.choices.indices where message.choices[place].kind == .vary {
        message.choices[place].index = 0
      }
      invite.outcome = .fits(message)
    }
    return invite.json.line
  }

  @Test func `a message that fits`() throws {
    var scene = scene()
    scene.channel = scene.channel.limited(to: 60)
    #expect(
      line(try scene.best()) == #"""
        {"variant": "met-at-event", "recipient": "them.yaml", "channel": "linkedin", \#
        "status": "fits", \#
        "text": "Hi Ada,\n\nYour point about engines was a good one. Bye!", "subject": null, \#
        "count": 54, "limit": 60, "unit": "utf16", "proved": true, "cost": 3, \#
        "next": {"cost": 1, "more": 26}, \#
        "choices": [{"name": "how", "kind": "choose", "taken": 1, "of": 2}, \#
        {"name": "why", "kind": "optional", "taken": 2, "of": 2}, \#
        {"name": null, "kind": "vary", "taken": 1, "of": 3}], \#
        "facts": ["recipient.first_name", "met.topic"], "missing": null, "over": null, \#
        "left_out": null, "findings": []}
        """#)
  }

  @Test func `what there was no room for, where it is looked for`() throws {
    var scene = scene()
    scene.recipient += "\nnote: {also: It held.}"
    scene.templates[0].body += "\n{% optional %}{{ note.also }}{% endoptional %}"
    scene.channel = scene.channel.limited(to: 60)
    let invite = try scene.writer().best(for: scene.pair(), tellsLeftOut: true)
    #expect(
      line(invite).contains(#""left_out": [{"text": "It held.", "more": 3, "choice": 4}], "#))
  }

  @Test func `a message without a limit, with a subject`() throws {
    var scene = Scene("Gladly")
    scene.templates[0].frontMatter = ["subject: About \"us\"", "kind: reply"]
    scene.kind = .reply
    scene.channel = try #require(ChannelTable.builtIn["email"])
    #expect(
      try scene.best().json.line == #"""
        {"variant": "only", "recipient": "them.yaml", "channel": "email", "status": "fits", \#
        "text": "Gladly", "subject": "About \"us\"", "count": 6, "limit": null, \#
        "unit": "utf16", "proved": true, "cost": 0, "next": null, "choices": [], "facts": [], \#
        "missing": null, "over": null, "left_out": null, "findings": []}
        """#)
  }

  @Test func `a message that is not proved to be the best`() throws {
    var invite = try Scene("Hello").best()
    var message = try #require(invite.message)
    message.isProved = false
    invite.outcome = .fits(message)
    #expect(invite.json.line.contains(#""unit": "utf16", "proved": false, "cost": 0"#))
  }

  @Test func `a message that is too long`() throws {
    var scene = Scene("Hello {{ recipient.first_name }}")
    scene.channel = scene.channel.limited(to: 6)
    var invite = try scene.best()
    #expect(invite.findings.map(\.code) == ["invite-too-long"])
    #expect(invite.findings.map(\.severity) == [.error])
    invite.findings = []
    #expect(
      invite.json.line == #"""
        {"variant": "only", "recipient": "them.yaml", "channel": "linkedin", \#
        "status": "too-long", "text": null, "subject": null, "count": null, "limit": 6, \#
        "unit": "utf16", "proved": true, "cost": null, "next": null, "choices": [], \#
        "facts": [], "missing": null, "over": 3, "left_out": null, \#
        "findings": []}
        """#)
  }

  @Test func `a message that cannot be written`() throws {
    var scene = scene()
    scene.recipient = "name: Ada"
    scene.templates[0].body += "{{ sender.company.short }}"
    #expect(
      try scene.best().json.line == #"""
        {"variant": "met-at-event", "recipient": "them.yaml", "channel": "linkedin", \#
        "status": "unavailable", "text": null, "subject": null, "count": null, "limit": 200, \#
        "unit": "utf16", "proved": null, "cost": null, "next": null, "choices": [], \#
        "facts": [], "missing": ["recipient.first_name", "sender.company.short"], \#
        "over": null, "left_out": null, "findings": []}
        """#)
  }

  @Test func `no variant to try`() throws {
    var scene = Scene("Hello")
    scene.kind = .reply
    var invite = try scene.best()
    #expect(invite.findings.map(\.code) == ["library-nothing-to-try"])
    invite.findings = []
    #expect(
      invite.json.line == #"""
        {"variant": null, "recipient": "them.yaml", "channel": "linkedin", \#
        "status": "unavailable", "text": null, "subject": null, "count": null, "limit": 200, \#
        "unit": "utf16", "proved": null, "cost": null, "next": null, "choices": [], \#
        "facts": [], "missing": [], "over": null, "left_out": null, "findings": []}
        """#)
    scene.templates = []
    #expect(try scene.best().findings.map(\.code) == ["library-empty"])
    #expect(try scene.best().json.line.hasPrefix(#"{"variant": null, "#))
  }

  @Test func `a finding has its place where it has one`() {
    let source = SourceText(name: "a.yaml", text: "name: Zoë\nrole: ☃ x\n")
    let place = Place(source, 21..<22)
    #expect(
      Diagnostic("a-b", severity: .warning, "say `x`", at: place).json.line
        == #"{"code": "a-b", "severity": "warning", "message": "say `x`", "#
        + #""path": "a.yaml", "line": 2, "column": 9}"#)
    #expect(
      Diagnostic("a-b", "no").json.line
        == #"{"code": "a-b", "severity": "error", "message": "no"}"#)
  }

  @Test func `a fact from a profile is escaped in a message`() throws {
    let scene = Scene("{{ recipient.role }}", recipient: "name: Ada Lovelace\nrole: 'x \"b\" \\ c'")
    #expect(try scene.best().json.line.contains(#""text": "x \"b\" \\ c""#))
  }

  @Test(arguments: [
    ("\"", #"\""#), ("\\", #"\\"#), ("\n", #"\n"#), ("\r\n", #"\r\n"#), ("\t", #"\t"#),
    ("\u{0}", #"\u0000"#), ("\u{8}", #"\u0008"#), ("\u{1B}[0m", #"\u001b[0m"#),
    ("\u{1F}", #"\u001f"#), ("\u{7F}", #"\u007f"#), ("\u{85}", #"\u0085"#),
    ("\u{9B}", #"\u009b"#), ("\u{2028}", #"\u2028"#), ("\u{2029}", #"\u2029"#), ("/", "/"),
    ("\u{202E}", #"\u202e"#), ("\u{2066}", #"\u2066"#),
    ("é", "é"), ("e\u{301}", "e\u{301}"), ("\u{A0}", "\u{A0}"), ("👩‍💻", "👩‍💻"), ("", ""),
    ("\"\u{301}", "\\\"\u{301}"), ("'", "'"),
  ])
  func `text is escaped where it must be`(text: String, escaped: String) {
    let expected = Array("\"\(escaped)\"".utf8)
    #expect(Array(JSON.text(text).line.utf8) == expected)
    #expect(
      Array(JSON.object([JSON.Member(text, .null)]).line.utf8) == Array("{".utf8) + expected
        + Array(": null}".utf8))
  }

  @Test func `values are on one line, objects in the order of their keys`() {
    let value = JSON.object([
      JSON.Member("z", .list([.null, .bool(true), .bool(false), .integer(-12)])),
      JSON.Member("a", .object([])), JSON.Member("m", .list([])),
      JSON.Member("t", JSON(nil as String?)), JSON.Member("n", JSON(Int.max)),
    ])
    #expect(
      value.line
        == #"{"z": [null, true, false, -12], "a": {}, "m": [], "t": null, "#
        + #""n": 9223372036854775807}"#)
  }
}
