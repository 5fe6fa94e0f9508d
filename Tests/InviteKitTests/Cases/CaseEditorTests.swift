import Diagnostics
import Testing
import YAML

@testable import Keeping
@testable import People

/// Recording what came of cases: only what is expected changes, and every other byte stays.
struct CaseEditorTests {
  /// The cases of a file with a result written into one of them.
  private func record(
    _ expectation: CaseResult, today: String? = nil, in text: String, case number: Int = 1
  ) throws -> String {
    let document = try YAMLDocument.read(Array(text.utf8), name: "met.cases.yaml")
    guard case .sequence(let cases) = document.root.content else { return "" }
    var editor = CaseEditor(text)
    editor.record(expectation, today: today.flatMap { PartialDate($0) }, in: cases[number - 1])
    return editor.text
  }

  private let message = CaseResult.text("Hi Ada,\n\nGood day.", subject: nil)

  @Test func `a text replaces a text, and the comments stay`() throws {
    #expect(
      try record(
        message,
        in: """
          # above
          - name: one   # of two
            text: | # why
              Hello.

            # below
            limit: 3
          - over: 1
          """)
          == """
          # above
          - name: one   # of two
            text: | # why
              Hi Ada,

              Good day.

            # below
            limit: 3
          - over: 1
          """)
  }

  @Test func `a result is added at the end of a case that expects nothing`() throws {
    #expect(
      try record(
        message,
        in: """
          -   recipient:
                ties:
                  met: {event: X}  # there

          # the next
          -   over: 1
          """)
          == """
          -   recipient:
                ties:
                  met: {event: X}  # there
              text: |
                Hi Ada,

                Good day.

          # the next
          -   over: 1
          """)
  }

  @Test func `a case of one line takes a key`() throws {
    #expect(
      try record(.over(7), in: "- name: one\n- name: two\n", case: 2)
        == "- name: one\n- name: two\n  over: 7\n")
    #expect(try record(.over(7), in: "- name: one") == "- name: one\n  over: 7")
  }

  @Test func `another kind of result takes the place of the old one`() throws {
    #expect(
      try record(
        .missing(["met.event", "sender.more.a: b"]),
        in: "- subject: Hi\n  text: >-\n    Hello\n    you.\n  limit: 3\n")
        == "- missing: [met.event, \"sender.more.a: b\"]\n  limit: 3\n")
    #expect(
      try record(.text("Hi.", subject: "A: b"), in: "- missing:\n    - met.event\n  seed: 1\n")
        == "- subject: \"A: b\"\n  text: |\n    Hi.\n  seed: 1\n")
  }

  @Test func `a key without a value takes one`() throws {
    #expect(
      try record(.over(7), in: "- over: # why\n  seed: 1\n") == "- over: 7 # why\n  seed: 1\n")
    #expect(try record(.over(7), in: "- {over: , seed: 1}\n") == "- {over: 7, seed: 1}\n")
  }

  @Test func `a case in braces stays on its line`() throws {
    let text = "- {seed: 1, text: 'x', limit: 3} # why\n"
    #expect(
      try record(message, in: text)
        == "- {seed: 1, text: \"Hi Ada,\\n\\nGood day.\", limit: 3} # why\n")
    #expect(
      try record(.over(2), today: "2026-11-21", in: text)
        == "- {seed: 1, today: 2026-11-21, over: 2, limit: 3} # why\n")
    #expect(try record(.over(2), in: "- { seed: 1 }\n") == "- { seed: 1, over: 2 }\n")
    #expect(try record(.over(2), in: "- &a {over: 1}\n") == "- &a {over: 2}\n")
    #expect(try record(.over(2), in: "- &a\n  over: 1\n") == "- &a\n  over: 2\n")
  }

  @Test func `the day goes before what is expected`() throws {
    #expect(
      try record(.over(2), today: "2026-11-21", in: "- seed: 1\n  over: 3\n")
        == "- seed: 1\n  today: 2026-11-21\n  over: 2\n")
    #expect(
      try record(.over(2), today: "2026-11-21", in: "- seed: 1\n")
        == "- seed: 1\n  today: 2026-11-21\n  over: 2\n")
  }

  @Test func `a text that a block would not keep is quoted`() throws {
    let odd = ["Hi \nyou", " Hi", "Hi\u{2028}you", "Hi\t", "a \"b\" \\ c\u{85}"]
    for text in odd {
      let recorded = try record(.text(text, subject: nil), in: "- seed: 1\n")
      #expect(recorded.contains("text: \""), "\(text.debugDescription)")
    }
  }

  @Test func `line ends stay as they are in the file`() throws {
    #expect(
      try record(message, in: "- text: x\r\n  seed: 1\r\n")
        == "- text: |\r\n    Hi Ada,\r\n\r\n    Good day.\r\n  seed: 1\r\n")
  }
}
