import Diagnostics
import TestSupport
import Testing

@testable import People

/// What is refused in a profile, and in which words.
struct ProfileFaultTests {
  private func printed(_ yaml: String) -> String {
    Profile.read(Array(yaml.utf8), name: "a.yaml").diagnostics
      .map(DiagnosticPrinter().text).joined()
  }

  private func codes(_ yaml: String) -> [String] {
    Profile.read(Array(yaml.utf8), name: "a.yaml").diagnostics.map(\.code.description)
  }

  private func help(_ yaml: String) -> String? {
    Profile.read(Array("name: Ada Lovelace\n\(yaml)\n".utf8), name: "a.yaml").diagnostics.first?
      .help
  }

  @Test(arguments: [
    ("title: CEO", "here that is `role: …`"), ("firstName: Ada", "here that is `name: {given: …}`"),
    ("education: [MIT]", "here that is `schools: […]`"),
    ("met: FOSDEM", "here that is `ties: {met: {…}}`"),
    ("ask: x", "here that is `note: {ask: …}`"), ("email: x", "here that is `more: {email: …}`"),
    ("schols: [MIT]", "did you mean `schools`?"),
    ("basics: {}", "this is JSON Resume, of which `invite profiles import` makes a profile"),
    ("schools: [Oslo, Bergen: main campus]", "quote it if it is text: \"Bergen: main campus\""),
    ("schools:\n  - Bergen: main campus", "quote it if it is text: \"Bergen: main campus\""),
    ("headline: [hiring] come", "quote the value if it is text: \"[hiring] come\""),
    ("work: {a: b} c", "quote the value if it is text: \"{a: b} c\""),
    ("role: &Co Forum", "quote it if it is text: \"&Co Forum\""),
    ("more: {a: 92,000}", "quote the value if it is one text: \"92,000\""),
    ("ties: {met: {event: Ferry, Bergen}}", "quote the value if it is one text: \"Ferry, Bergen\""),
    ("\t\nrole: x", "take the tab out"),
  ])
  func `what was meant is said`(_ yaml: String, _ expected: String) {
    #expect(help(yaml) == expected)
  }

  @Test func `a name that is referred to later is no text`() {
    #expect(codes("name: Ada Lovelace\nmore: {a: &x 1, b: *x, c: &y 2, d: *y}") == [])
    #expect(codes("name: Ada Lovelace\nmore: {a: &x 1, b: &x 2, c: *x}") == ["yaml-unused-anchor"])
  }

  @Test func `all faults are found at once, in the order of the text`() {
    let yaml = """
      nmae: Ada
      role: {a: Engineer}
      company: {shrt: AE}
      linkedin: gold
      languages: [english language]
      schools: MIT
      ties:
        mett: {event: X}
        met: {evnt: X}
        article: {date: 2026-02-30}
        accepted: {}
      """
    #expect(
      printed(yaml) == """
        a.yaml:1:1: error: unknown key `nmae` in a profile [profile-unknown-key]
          1 | nmae: Ada
            | ^^^^
          help: did you mean `name`?
        a.yaml:1:1: error: a profile needs a `name` [profile-missing-key]
          1 | nmae: Ada
            | ^
          help: add a line `name: Ada Lovelace`
        a.yaml:2:7: error: expected text for `role`, found a map [profile-wrong-type]
          2 | role: {a: Engineer}
            |       ^^^^^^^^^^^^^
          help: write one text, in quotes if it holds signs
        a.yaml:3:10: error: `company` needs a `name` [profile-missing-key]
          3 | company: {shrt: AE}
            |          ^
          help: add a line `name: …`
        a.yaml:3:11: error: unknown key `shrt` in `company` [profile-unknown-key]
          3 | company: {shrt: AE}
            |           ^^^^
          help: did you mean `short`?
        a.yaml:4:11: error: expected `free` or `premium` for `linkedin` [profile-linkedin]
          4 | linkedin: gold
            |           ^^^^
          help: the kinds of account are `free` and `premium`
        a.yaml:5:13: error: `english language` is not a language tag [profile-language]
          5 | languages: [english language]
            |             ^^^^^^^^^^^^^^^^
          help: write a BCP 47 tag such as `en`, `de` or `pt-BR`
        a.yaml:6:10: error: expected a list for `schools`, found text [profile-wrong-type]
          6 | schools: MIT
            |          ^^^
          help: write it as `[first, second]`, or one item a line behind `- `
        a.yaml:8:3: error: unknown key `mett` in `ties` [profile-unknown-key]
          8 |   mett: {event: X}
            |   ^^^^
          help: did you mean `met`?
        a.yaml:9:9: error: unknown key `evnt` in `met` [profile-unknown-key]
          9 |   met: {evnt: X}
            |         ^^^^
          help: did you mean `event`?
        a.yaml:10:19: error: `2026-02-30` is not a date [profile-date]
          10 |   article: {date: 2026-02-30}
             |                   ^^^^^^^^^^
          help: 2026-02 has 28 days
        a.yaml:11:3: warning: nothing is told of the tie `accepted`, so it counts as missing [profile-empty-tie]
          11 |   accepted: {}
             |   ^^^^^^^^
          help: write at least one of `date`

        """)
  }

  @Test(arguments: [
    ("", "yaml-empty"), ("# only a comment\n", "yaml-empty"), ("{}", "profile-missing-key"),
    ("- a\n", "profile-wrong-type"), ("just text\n", "profile-wrong-type"),
    ("name:Ada\n", "yaml-no-space-after-colon"), ("name:\n", "profile-missing-key"),
    ("name: ' '\n", "profile-missing-key"), ("name: [Ada]\n", "profile-wrong-type"),
    ("name: {honorific: Dr}\n", "profile-missing-key"),
    ("name: {given: A, order: last}\n", "profile-name-order"),
    ("name: Ada\ncompany: [x]\n", "profile-wrong-type"),
    ("name: Ada\nties: [met]\n", "profile-wrong-type"),
    ("name: Ada\nties: {accepted: X}\n", "profile-date"),
    ("name: Ada\nties: {met: {event: {a: b}}}\n", "profile-wrong-type"),
    ("name: Ada\nnote: X\n", "profile-wrong-type"),
    ("name: Ada\nrole: [[X]]\n", "profile-wrong-type"),
    ("name: Ada\nmore: x\n", "profile-wrong-type"),
    ("name: Ada\nschools: [[x]]\n", "profile-wrong-type"),
    ("name: Ada\nschools: [{city: London}]\n", "profile-missing-key"),
    ("name: Ada\nschools: [{name: ' '}]\n", "profile-missing-key"),
    ("name: Ada\ncompany: {short: AE}\n", "profile-missing-key"),
    ("name: Ada\ncompany: {name: [AE]}\n", "profile-wrong-type"),
    ("name: Ada\nlinks: [x]\n", "profile-wrong-type"),
    ("name: Ada\nlinkedin: https://linkedin.com/in/ada\n", "profile-linkedin"),
    ("name: Ada\nties: {customer: {since: a while}}\n", "profile-date"),
    ("name: Ada\nname: Grace\n", "yaml-duplicate-key"),
  ])
  func `each fault is one clear diagnostic`(yaml: String, code: String) {
    #expect(codes(yaml) == [code])
    #expect(Profile.read(Array(yaml.utf8), name: "a.yaml").profile == nil)
  }

  @Test func `a full stop at the end of a phrase is dropped with a warning at it`() {
    let text = MarkedText("name: Ada\nwork: \"build compilers⟦.⟧\" # yes.\n")
    let reading = Profile.read(Array(text.text.utf8), name: "a.yaml")
    #expect(reading.profile?["work"]?.text == "build compilers")
    #expect(reading.diagnostics.map(\.severity) == [.warning])
    #expect(reading.diagnostics.first?.place?.range == text.ranges.first)
  }

  @Test(arguments: [
    "work at Acme Inc.", "sell in the U.S.", "teach maths, logic etc.", "wait...", "wait…",
    "why sleep?", "read a Ph.D.", "meet (e.g.", "work with Smith et al.", "say “hi.”", "look up",
  ])
  func `what does not end a sentence stays`(phrase: String) {
    let reading = Profile.read(Array("name: Ada\nwork: '\(phrase)'\n".utf8), name: "a.yaml")
    #expect(reading.profile?["work"]?.text == phrase)
    #expect(reading.diagnostics == [])
  }

  @Test(arguments: ["program in C.", "run example.com.", "use Node.js.", "stop..", "see the end ."])
  func `what ends one does not`(phrase: String) {
    let reading = Profile.read(Array("name: Ada\ngoal: '\(phrase)'\n".utf8), name: "a.yaml")
    #expect(reading.profile?["goal"]?.text.hasSuffix(".") == false)
    #expect(reading.diagnostics.map(\.code) == ["profile-full-stop"])
  }

  @Test func `phrases of ties lose it too, titles and messages do not`() {
    let ties = "{article: {title: Go., takeaway: it is.}, invited_me: {message: Hi there.}}"
    let reading = Profile.read(Array("name: Ada\nties: \(ties)\n".utf8), name: "a.yaml")
    #expect(reading.profile?.tie("article")?["takeaway"]?.text == "it is")
    #expect(reading.profile?.tie("article")?["title"]?.text == "Go.")
    #expect(reading.profile?.tie("invited_me")?["message"]?.text == "Hi there.")
    #expect(reading.diagnostics.map(\.code) == ["profile-full-stop"])
  }

  @Test func `a text of two megabytes is one clear diagnostic`() {
    let long = String(repeating: "x", count: 2_000_000)
    #expect(printed("name: Ada\nrole: \(long)\n").contains("[yaml-scalar-too-long]"))
  }

  @Test func `a doubtful address is a warning`() {
    #expect(codes("name: Ada\nlinks: {web: my site}\n") == ["profile-url"])
    #expect(codes("name: Ada\nties: {job: {url: example.com/jobs}}\n") == [])
  }
}
