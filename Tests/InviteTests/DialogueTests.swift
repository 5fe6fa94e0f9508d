import Foundation
import TestSupport
import Testing

/// Questions asked at a terminal, which `script` (util-linux) plays.
struct DialogueTests {
  private static let hasTerminal = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")
  private static let absence = "/usr/bin/script is not there to play a terminal"

  /// What a command shows at a terminal at which these lines are typed, and a file it leaves.
  private func typed(
    _ lines: [String], _ command: String, leaving file: String, among files: [String: String] = [:]
  ) async throws -> (screen: String, file: String?) {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "invite-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "templates"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      try text.write(to: folder.appending(path: path), atomically: true, encoding: .utf8)
    }
    let answers = folder.appending(path: "answers")
    try (lines.map { $0 + "\n" }.joined()).write(to: answers, atomically: true, encoding: .utf8)
    let screen = try await Program.shell(
      "script -qec '\(command)' /dev/null < answers", in: folder)
    let left = try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
    return (screen.replacing("\r\n", with: "\n"), left)
  }

  @Test(.enabled(if: hasTerminal, Comment(rawValue: absence)))
  func `a profile is made of answers, and asked again where one will not do`() async throws {
    let (screen, file) = try await typed(
      [
        "theirs", "Nagy Emőke", "Emőke", "met", "FOSDEM", "symbolic computation.", "",
        "yesterday", "2026-02-01", "", "", "", "", "", "",
      ], "invite profiles new jano.yaml --today 2026-11-21", leaving: "jano.yaml")
    #expect(screen.contains("`Nagy Emőke` may have the family name first"))
    #expect(screen.contains("`yesterday` is not a date: write `date` as `2026-09-24`"))
    #expect(screen.contains("wrote jano.yaml"))
    #expect(
      file == """
        name: {given: Emőke, family: Nagy, order: family-first, called: Emőke}
        ties:
          # You met.
          met:
            event: FOSDEM
            topic: symbolic computation
            date: 2026-02-01

        """)
  }

  @Test(.enabled(if: hasTerminal, Comment(rawValue: absence)))
  func `your own profile is asked what you do and hope for`() async throws {
    let (_, file) = try await typed(
      [
        "1", "", "Grace Hopper", "", "Engineer", "", "I build", "build compilers", "rest", "gold",
        "",
      ],
      "invite profiles new me.yaml", leaving: "me.yaml")
    #expect(
      file == """
        name: Grace Hopper
        role: Engineer
        # Goes on from "I …".
        work: build compilers
        # Goes on from "I'd love to …".
        goal: rest

        """)
  }

  @Test(.enabled(if: hasTerminal, Comment(rawValue: absence)))
  func `whoever leaves in the middle leaves nothing behind`() async throws {
    let (screen, file) = try await typed(
      ["mine", "Grace Hopper", "\u{4}"], "invite profiles new me.yaml", leaving: "me.yaml")
    #expect(screen.contains("nothing was written\nwhat you have answered:\nname: Grace Hopper\n"))
    #expect(file == nil)
  }

  private static let people = [
    "me.yaml": "name: Grace Hopper\n", "ada.yaml": "name: Ada Lovelace\n",
    "templates/only.liquid": """
    ---
    summary: What they wrote led to something.
    ---
    Hi {{ recipient.first_name }}, {{ note.did }}.
    {% optional weight: 14 %}{{ note.result | capitalize_first }}.{% endoptional %}
    {% optional weight: 40 %}{{ note.ask | as_request }}{% endoptional %}
    """,
  ]

  @Test(.enabled(if: hasTerminal, Comment(rawValue: absence)))
  func `answers can be gone back to, and the message grows with them`() async throws {
    let (screen, file) = try await typed(
      [
        "theirs", "Ada Lovelace", "", "by the urn", "<", "-", "I read it", "?", "it ran", "<",
        "it works", "", "", "",
      ], "invite profiles new eve.yaml", leaving: "eve.yaml", among: Self.people)
    #expect(screen.contains("now: by the urn  (Enter keeps it, `-` takes it away)"))
    #expect(screen.contains("  Hi Ada, I read it.\n  [18 of 200]\n"))
    #expect(screen.contains("`<` goes back to the question before"))
    #expect(screen.contains("  Hi Ada, I read it. It ran.\n  [26 of 200]\n"))
    #expect(screen.contains("  Hi Ada, I read it. It works.\n  [28 of 200]\n"))
    #expect(file == "name: Ada Lovelace\nnote:\n  did: I read it\n  result: it works\n")
  }

  @Test(.enabled(if: hasTerminal, Comment(rawValue: absence)))
  func `another tie takes what was told of the one before away`() async throws {
    let (_, file) = try await typed(
      [
        "theirs", "Ada Lovelace", "met", "FOSDEM", "<", "<", "talk", "Notes", "", "", "", "", "",
        "", "", "", "", "",
      ], "invite profiles new eve.yaml", leaving: "eve.yaml")
    #expect(
      file == """
        name: Ada Lovelace
        ties:
          # They gave it, and you heard it.
          talk:
            title: Notes

        """)
  }

  private static let cases = [
    "templates/only.liquid": "---\nsummary: x\n---\nHi {{ recipient.first_name }}, hello.\n",
    "templates/only.cases.yaml": """
    sender: {name: Grace Hopper}
    cases:
    - {name: one, recipient: {name: Ada Lovelace}, text: "Hi Ada, what?"}
    - {name: two, recipient: {name: Eve Curie}, text: "Hi Eve, what?"}
    - {name: three, recipient: {name: Ines Duarte}, text: "Hi Ines, what?"}

    """,
  ]

  @Test(.enabled(if: hasTerminal, Comment(rawValue: absence)))
  func `each difference is shown and accepted, or not`() async throws {
    let (screen, file) = try await typed(
      ["n", "perhaps", "y", "q"], "invite templates test --accept",
      leaving: "templates/only.cases.yaml", among: Self.cases)
    #expect(screen.contains("1 of 3: record it? yes, no, all or quit"))
    #expect(screen.contains("Hi Ada, [-what?-]"))
    #expect(screen.contains("answer with y, n, a or q"))
    #expect(screen.contains("recorded case 2 (two) of `only`"))
    #expect(screen.contains("1 of 3 cases of 1 template passes"))
    #expect(
      file?.contains("text: \"Hi Ada, what?\"") == true && file?.contains("Hi Eve, hello.") == true
        && file?.contains("Hi Ines, what?") == true)
  }

  @Test(.enabled(if: hasTerminal, Comment(rawValue: absence)))
  func `all that are left can be accepted at once`() async throws {
    let (screen, file) = try await typed(
      ["n", "a"], "invite templates test --accept", leaving: "templates/only.cases.yaml",
      among: Self.cases)
    #expect(screen.contains("2 of 3 cases of 1 template pass"))
    #expect(file?.contains("Hi Ines, hello.") == true)
  }

  @Test(.enabled(if: hasTerminal, Comment(rawValue: absence)))
  func `Ctrl-C loses nothing that was answered`() async throws {
    var program = try LiveProgram(
      "script -qec 'exec invite profiles new eve.yaml' /dev/null", files: [:])
    defer { program.remove() }
    try await program.expect("Whose profile is it?")
    try program.type("theirs\n")
    try await program.expect("What is their full name?")
    try program.type("Ada Lovelace\n")
    try await program.expect("How do you know them?")
    try program.type("\u{3}")
    try await program.expect("what you have answered:\r\nname: Ada Lovelace\r\n")
    #expect(try await program.status() == 130)
  }

  @Test(.enabled(if: hasTerminal, Comment(rawValue: absence)))
  func `a file that has come meanwhile is kept, and another name asked for`() async throws {
    var program = try LiveProgram(
      "script -qec 'exec invite profiles new eve.yaml' /dev/null", files: [:])
    defer { program.remove() }
    try await program.expect("Whose profile is it?")
    try program.type("theirs\nAda Lovelace\n")
    try await program.expect("How do you know them?")
    try program.save("name: Eve\n", to: "eve.yaml")
    try program.type("\n\n\n\n\n\n\n")
    try await program.expect("[file-exists]")
    try await program.expect("Under what name instead?")
    try program.type("ada.yaml\n")
    try await program.expect("wrote ada.yaml")
    #expect(try await program.status() == 0)
    try await program.expect("name: Ada Lovelace", in: "ada.yaml")
    try await program.expect("name: Eve", in: "eve.yaml")
  }

  @Test(.enabled(if: hasTerminal, Comment(rawValue: absence)))
  func `where nothing suits, answers make a message`() async throws {
    let (screen, file) = try await typed(
      ["y", "", "", "I read it", "", "", "send you mine", ""], "invite me.yaml ada.yaml",
      leaving: "ada.yaml", among: Self.people)
    #expect(screen.contains("Answer a few questions, so that a message can be written? [y/N]"))
    #expect(screen.contains("Hi Ada, I read it. May I send you mine?\nask yourself: "))
    #expect(
      screen.contains(
        """
        to keep what you have answered, put it into ada.yaml:
          note:
            did: I read it
            ask: send you mine

        """))
    #expect(file == "name: Ada Lovelace\n")
  }

  @Test(.enabled(if: hasTerminal, Comment(rawValue: absence)))
  func `the facts of the line are kept beside the answers`() async throws {
    let (screen, _) = try await typed(
      ["y", "", "", "I read it", "", "", "send you mine", ""],
      "invite to \"Ada Lovelace\" role=Analyst", leaving: "ada.yaml", among: Self.people)
    #expect(
      screen.contains(
        """
        to keep the profile, put it into a file of its own:
          name: Ada Lovelace
          role: Analyst
          note:
            did: I read it
            ask: send you mine

        """))
  }

  @Test(.enabled(if: hasTerminal, Comment(rawValue: absence)))
  func `where nobody can tell what to greet by, that is asked first`() async throws {
    var files = Self.people
    files["jano.yaml"] = "name: Nagy Emőke\n"
    let (screen, _) = try await typed(
      ["y", "Emőke", "", "", "I read it", "", "", "", ""], "invite me.yaml jano.yaml",
      leaving: "jano.yaml", among: files)
    #expect(screen.contains("What is the name to greet by?"))
    #expect(screen.contains("Hi Emőke, I read it.\n"))
    #expect(screen.contains("put it into jano.yaml:\n  name: {called: Emőke}\n  note:\n"))
  }

  @Test(.enabled(if: hasTerminal, Comment(rawValue: absence)))
  func `whoever wants no questions is told what is missing`() async throws {
    let (screen, _) = try await typed(
      [""], "invite me.yaml ada.yaml", leaving: "ada.yaml", among: Self.people)
    #expect(screen.contains("error: no template suits this pair yet"))
    #expect(screen.contains("note.did: "))
  }

  @Test(.enabled(if: hasTerminal, Comment(rawValue: absence)))
  func `after a message, a terminal shows what was left out, or what to ask oneself`()
    async throws
  {
    var files = Self.people
    files["ada.yaml"] =
      "name: Ada Lovelace\nnote: {did: I read it, result: it ran, ask: send you mine}\n"
    let (short, _) = try await typed(
      [], "invite me.yaml ada.yaml --limit 40", leaving: "ada.yaml", among: files)
    #expect(
      short.contains("Hi Ada, I read it. May I send you mine?\nleft out: \"It ran.\" (7 over)\n"))
    files["ada.yaml"] = "name: Ada Lovelace\nnote: {did: I read it}\n"
    let (long, _) = try await typed(
      [], "invite me.yaml ada.yaml", leaving: "ada.yaml", among: files)
    #expect(
      long.contains(
        """
        Hi Ada, I read it.
        ask yourself: What would you ask, so that one line answers it? (note.ask)

        """))
  }

  @Test(.enabled(if: hasTerminal, Comment(rawValue: absence)))
  func `a template is made of answers`() async throws {
    let (screen, file) = try await typed(
      ["mett", "1", "You met at a fair.", "", "", "200", "80"],
      "invite templates new at-fair --today 2026-11-21", leaving: "templates/at-fair.liquid")
    #expect(screen.contains("did you mean `met`?"))
    #expect(screen.contains("answer with a whole number from 1 to 100"))
    #expect(
      file?.contains("summary: You met at a fair.\nstrength: 80\nreviewed: 2026-11-21\n") == true)
  }

  @Test func `a disk that is full leaves nothing behind`() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "invite-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // No file may grow: the nearest a test comes to a disk that is full.
    let told = try await Program.shell(
      "trap '' XFSZ; (ulimit -f 0; invite profiles new a.yaml --name \"Ada Lovelace\" 2>&1; echo $?) | cat",
      in: folder)
    #expect(told.contains("`a.yaml` could not be written: file too large [file-unwritten]"))
    #expect(told.hasSuffix("2\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }
}
