import Foundation
import TestSupport
import Testing

/// What is different where a person looks at it: a pseudo-terminal, made with `script`.
@Suite(
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"),
    "needs `script` of util-linux"))
struct TerminalTests {
  private let files = [
    "me.yaml": "name: Grace Hopper\n", "ada.yaml": "name: Ada Lovelace\n",
    "templates/one.liquid": "---\nsummary: a\n---\nHi {{ recipient.first_name }}, one.\n",
    "templates/two.liquid": "---\nsummary: a\n---\nHi {{ recipient.first_name }}, two.\n",
  ]

  /// A command in a terminal of so many columns; it takes the place of the shell, so that Ctrl-C ends
  /// nothing else.
  private func terminal(_ columns: Int, _ command: String, after preparation: String = "") throws
    -> LiveProgram
  {
    try LiveProgram(
      "script -qec 'stty cols \(columns); \(preparation) exec \(command)' /dev/null", files: files)
  }

  private func widths(_ text: String) -> [Int] {
    text.split(whereSeparator: \.isNewline).map(\.count)
  }

  @Test(arguments: [60, 90, 130]) func `a comparison is as wide as the terminal`(_ columns: Int)
    async throws
  {
    let program = try terminal(columns, "invite compare me.yaml ada.yaml --color never")
    defer { program.remove() }
    #expect(try await program.status() == 0)
    #expect(widths(program.printed).max() == columns)
  }

  @Test func `cards stand side by side where there is room`() async throws {
    let wide = try terminal(90, "invite compare me.yaml ada.yaml --color never")
    defer { wide.remove() }
    #expect(try await wide.status() == 0)
    #expect(wide.printed.contains(/Hi Ada, one\. +Hi Ada, two\./))
    let narrow = try terminal(79, "invite compare me.yaml ada.yaml --color never")
    defer { narrow.remove() }
    #expect(try await narrow.status() == 0)
    #expect(!narrow.printed.contains(/Hi Ada, one\. +Hi Ada, two\./))
  }

  @Test func `COLUMNS speaks for the terminal`() async throws {
    let program = try terminal(90, "env COLUMNS=70 invite compare me.yaml ada.yaml --color never")
    defer { program.remove() }
    #expect(try await program.status() == 0)
    #expect(widths(program.printed).max() == 70)
  }

  @Test func `a terminal has colour unless it is not wanted`() async throws {
    let colored = try terminal(90, "invite compare me.yaml ada.yaml")
    defer { colored.remove() }
    #expect(try await colored.status() == 0)
    #expect(colored.printed.contains("\u{1B}[36mAda\u{1B}[0m"))
    let plain = try terminal(90, "env NO_COLOR=1 invite compare me.yaml ada.yaml")
    defer { plain.remove() }
    #expect(try await plain.status() == 0)
    #expect(!plain.printed.contains("\u{1B}"))
  }

  @Test func `a watch clears the screen, tells why last, and leaves nothing behind at Ctrl-C`()
    async throws
  {
    var program = try terminal(90, "invite compare me.yaml ada.yaml --watch --color never")
    defer { program.remove() }
    try await program.expect("watching 4 files; Ctrl-C ends\r\n")
    try program.save("name: Ada King\n", to: "ada.yaml")
    let shown = try await program.expect("changed ada.yaml\r\n")
    #expect(shown.hasPrefix("\u{1B}[H\u{1B}[2JAda King "))
    try program.type("\u{3}")
    #expect(try await program.status() == 0)
    #expect(program.news == "^C\r\u{1B}[K")
  }

  @Test func `a watch draws again when the terminal gets another width`() async throws {
    var program = try terminal(
      90, "invite compare me.yaml ada.yaml --watch --color never",
      after: "(until [ -e go ]; do sleep 0.05; done; stty cols 120 </dev/tty) &")
    defer { program.remove() }
    try await program.expect("watching 4 files; Ctrl-C ends\r\n")
    try program.save("", to: "go")
    let shown = try await program.expect("another width\r\n")
    #expect(shown.split(separator: "\r\n").contains { $0.hasPrefix("invite: 2 of 2") })
    #expect(widths(shown.replacing("\u{1B}[H\u{1B}[2J", with: "")).max() == 120)
    try program.type("\u{3}")
    #expect(try await program.status() == 0)
  }
}
