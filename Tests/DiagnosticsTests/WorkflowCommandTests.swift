import Diagnostics
import Testing

struct WorkflowCommandTests {
  @Test(arguments: [
    ("::error::x", "\\::error::x"), ("a\n \t::stop-commands::x", "a\n \t\\::stop-commands::x"),
    ("\u{A0}::x", "\u{A0}\\::x"), ("a ##[error]x", "a #\\#[error]x"),
    ("##vso[task.x]", "#\\#vso[task.x]"), ("###[x", "##\\#[x"),
    ("##[a]##[b]", "#\\#[a]#\\#[b]"),
  ])
  func `a command is parted by a backslash`(text: String, expected: String) {
    #expect(text.withoutWorkflowCommands == expected)
  }

  @Test(arguments: ["", "a::b", "Tied::Up\n", "# A\n## B [c]\n### D\n", "#[a]", ":x\n: :\n"])
  func `what is none stays as it is`(text: String) {
    #expect(text.withoutWorkflowCommands == text)
  }
}
