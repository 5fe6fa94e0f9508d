import Foundation
import TestSupport
import Testing

/// `--pick` and `--edit` in a pseudo-terminal, made with `script`.
@Suite(
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"),
    "needs `script` of util-linux"))
struct FinishingTests {
  private let files = [
    "me.yaml": "name: Grace Hopper\nrole: Rear Admiral\n",
    "ada.yaml": "name: Ada Lovelace\nnote: {did: I read your notes}\n",
    "templates/one.liquid":
      "---\nsummary: a\nstrength: 60\n---\nHi {{ recipient.first_name }}, one is here for you.\n",
    "templates/two.liquid":
      "---\nsummary: a\nstrength: 50\n---\nHi {{ recipient.first_name }}, two are here for you.\n",
    // An editor that changes a word, and one that invents somebody.
    "editor": "sed -i 's/one is/one was/' \"$1\"; cp \"$1\" seen.txt\n",
    "inventor": "sed -i 's/one is/Charles Babbage was/' \"$1\"\n",
    "unliner": "grep -v '>8' \"$1\" > kept; printf '#rye\\n' | cat - kept > \"$1\"\n",
    "eraser": ": > \"$1\"\n", "breaker": "exit 3\n",
  ]

  private func terminal(_ command: String, editor: String = "editor") throws -> LiveProgram {
    try LiveProgram(
      "script -qec 'stty cols 80 rows 24; EDITOR=\"sh ./\(editor)\" exec \(command)' /dev/null",
      files: files)
  }

  @Test func `the arrows walk through the messages, and Enter takes one`() async throws {
    var program = try terminal("invite me.yaml ada.yaml --pick --color never")
    defer { program.remove() }
    try await program.expect("Hi Ada, one is here for you.")
    try await program.expect("1 of 2")
    try program.type("\u{1B}[C")
    try await program.expect("Hi Ada, two are here for you.")
    let shown = try await program.expect("2 of 2")
    #expect(shown.contains("[-one is-]{+two are+}"))
    try program.type("\u{1B}[A")
    try await program.expect("1 of 2")
    try program.type("2")
    try await program.expect("2 of 2")
    try program.type("\r")
    #expect(try await program.status() == 0)
    let end = program.printed.components(separatedBy: "\u{1B}[?1049l").last ?? ""
    #expect(end.hasPrefix("Hi Ada, two are here for you.\r\n"))
    // The clipboard gets it, by the terminal.
    let encoded = Data("Hi Ada, two are here for you.".utf8).base64EncodedString()
    #expect(program.printed.contains("\u{1B}]52;c;\(encoded)\u{7}"))
  }

  @Test(arguments: ["q", "\u{1B}", "\u{4}"])
  func `nothing is taken where the user leaves`(key: String) async throws {
    var program = try terminal("invite me.yaml ada.yaml --pick --color never")
    defer { program.remove() }
    try await program.expect("1 of 2")
    try program.type(key)
    #expect(try await program.status() == 1)
    let end = program.printed.components(separatedBy: "\u{1B}[?1049l").last ?? ""
    #expect(end.isEmpty)
  }

  @Test func `Ctrl-C ends it, and the terminal is as before`() async throws {
    var program = try terminal("invite me.yaml ada.yaml --pick --color never")
    defer { program.remove() }
    try await program.expect("1 of 2")
    try program.type("\u{3}")
    #expect(try await program.status() == 130)
    #expect(program.printed.hasSuffix("\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l"))
  }

  @Test func `the settings of the terminal are as before, and other keys do nothing`() async throws
  {
    var program = try LiveProgram(
      "script -qec 'stty cols 80 rows 24; stty -g; invite me.yaml ada.yaml --pick --color never; "
        + "stty -g' /dev/null", files: files)
    defer { program.remove() }
    let before = try await program.expect("1 of 2")
    // Delete, F5, a modified arrow, Ctrl-Z, and a letter that is of no use.
    for key in [
      "\u{1B}[3~", "\u{1B}[15~", "\u{1A}", "\u{1C}", "x", "é", "\u{1B}[200~2q\r\u{1B}[201~",
    ] { try program.type(key) }
    try program.type("\u{1B}[1;2C")
    try await program.expect("2 of 2")
    try program.type("q")
    _ = try await program.status()
    let settings = try #require(before.split(whereSeparator: \.isNewline).first)
    #expect(settings.contains(":"))
    #expect(program.printed.components(separatedBy: String(settings)).count == 3)
  }

  @Test func `a picked message can be edited`() async throws {
    var program = try terminal("invite me.yaml ada.yaml --pick --color never")
    defer { program.remove() }
    try await program.expect("1 of 2")
    try program.type("e")
    #expect(try await program.status() == 0)
    #expect(program.printed.contains("Hi Ada, one was here for you.\r\n"))
  }

  @Test func `the editor gets the message, and what there is to know below it`() async throws {
    let program = try terminal("invite me.yaml ada.yaml --edit --color never")
    defer { program.remove() }
    #expect(try await program.status() == 0)
    #expect(program.printed.contains("Hi Ada, one was here for you.\r\n"))
    let seen = try String(contentsOf: program.work.appending(path: "seen.txt"), encoding: .utf8)
    #expect(seen.hasPrefix("Hi Ada, one was here for you.\n\n# ---"))
    #expect(seen.contains("# linkedin takes 200 UTF-16 units; this has 28.\n"))
    #expect(seen.contains("#   note.did  I read your notes\n"))
    #expect(seen.contains("# By the template two:\n#   Hi Ada, two are here for you.\n"))
  }

  @Test func `an invention is told, and the user decides`() async throws {
    var program = try terminal("invite me.yaml ada.yaml --edit --color never", editor: "inventor")
    defer { program.remove() }
    try await program.expect("no profile holds the name `Charles Babbage` [check-name]")
    try await program.expect("keep nothing")
    try program.type("2\r")
    #expect(try await program.status() == 0)
    #expect(program.printed.contains("Hi Ada, Charles Babbage was here for you.\r\n"))

    var other = try terminal("invite me.yaml ada.yaml --edit --color never", editor: "inventor")
    defer { other.remove() }
    try await other.expect("keep nothing")
    try other.type("stop\r")
    #expect(try await other.status() == 1)
  }

  @Test func `comments are no text where their line is gone, and tags are`() async throws {
    let program = try terminal("invite me.yaml ada.yaml --edit --color never", editor: "unliner")
    defer { program.remove() }
    #expect(try await program.status() == 0)
    #expect(program.printed.contains("#rye\r\nHi Ada, one is here for you.\r\n"))
    #expect(!program.printed.contains("Change the text"))
  }

  @Test func `nothing is kept of an empty file, nor where the editor fails`() async throws {
    let erased = try terminal("invite me.yaml ada.yaml --edit --color never", editor: "eraser")
    defer { erased.remove() }
    #expect(try await erased.status() == 1)
    #expect(erased.printed.contains("nothing is left: no message is kept"))

    let broken = try terminal("invite me.yaml ada.yaml --edit --color never", editor: "breaker")
    defer { broken.remove() }
    #expect(try await broken.status() == 2)
    #expect(broken.printed.contains("the editor `sh ./breaker` ended with status 3"))
  }

  @Test func `a long message ends its lines between words`() async throws {
    var files = files
    let words = Array(repeating: "word after word", count: 12).joined(separator: " ")
    files["templates/one.liquid"] =
      "---\nsummary: a\nstrength: 60\n---\nHi {{ recipient.first_name }}, \(words).\n"
    let program = try LiveProgram(
      "script -qec 'stty cols 40; exec invite me.yaml ada.yaml 2>/dev/null' /dev/null",
      files: files)
    defer { program.remove() }
    #expect(try await program.status() == 0)
    let lines = program.printed.split(whereSeparator: \.isNewline)
    #expect(lines.count > 4)
    #expect(lines.allSatisfy { $0.count <= 40 && !$0.hasSuffix("wor") })
    #expect(lines.joined(separator: " ") == "Hi Ada, \(words).")
  }
}
