import Diagnostics
import Testing

@testable import People

/// The changes to profiles that need no judgement.
struct ProfileFixesTests {
  private func fixed(_ text: String) -> String {
    ProfileFixes(SourceText(name: "a.yaml", text: text), today: .today).text
  }

  @Test(arguments: [
    ("name: A B\ngoal: I want to learn. # why\n", "name: A B\ngoal: learn # why\n"),
    ("name: A B\nrole: \u{2018}Lead\u{2019}\n", "name: A B\nrole: Lead\n"),
    ("name: A B\nwork: \"build engines.\"\n", "name: A B\nwork: \"build engines\"\n"),
    (
      "name: A B\nties: {met: {event: \u{201C}Ferry, Forum\u{201D}}}\n",
      "name: A B\nties: {met: {event: \u{201C}Ferry, Forum\u{201D}}}\n"
    ),
    (
      "name: A B\ngoal: [I want to learn how to sail., sail]\n",
      "name: A B\ngoal: [learn how to sail, sail]\n"
    ),
  ])
  func `what needs no judgement is mended in place`(text: String, expected: String) {
    #expect(fixed(text) == expected)
  }

  @Test(arguments: [
    "name: A B\ngoal: >-\n  I want to learn\n# a note\n",
    "name: A B\ngoal: |\n  I want to learn\nrole: Lead\n",
    "name: A B\ngoal:\n- >-\n  I want to learn to sail\n- sail\n", "name: [\n", "", "- a\n",
  ])
  func `what is written in another way is left alone`(text: String) {
    #expect(fixed(text) == text)
  }

  @Test func `a mend is made once`() {
    let text = "name: A B\ngoal: I want to learn how i can help..\nintro: I'm an analyst.\n"
    #expect(fixed(fixed(text)) == fixed(text))
  }
}
