import Foundation
import TestSupport
import Testing

/// Questions asked at a terminal, which `script` (util-linux) plays.
struct DialogueTests {
  private static let hasTerminal = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")
  private static let absence = "/usr/bin/script is not there to play a terminal"

  /// What a command shows at a terminal at which these lines are typed, and a file it leaves.
  private func typed(
    _ lines: [String], _ command: String, leaving file: String
  ) async throws -> (screen: String, file: String?) {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "invite-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "templates"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
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
        "theirs", "Nagy János", "János", "", "Kasa", "met", "FOSDEM", "symbolic computation.", "",
        "yesterday", "2026-02-01", "",
      ], "invite profiles new jano.yaml --today 2026-11-21", leaving: "jano.yaml")
    #expect(screen.contains("`Nagy János` may have the family name first"))
    #expect(screen.contains("`yesterday` is not a date: write `date` as `2026-09-24`"))
    #expect(screen.contains("wrote jano.yaml"))
    #expect(
      file == """
        name: {given: János, family: Nagy, order: family-first, called: János}
        company: Kasa
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
      ["1", "", "Grace Hopper", "Engineer", "", "I build", "build compilers", "rest", "gold", ""],
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
    #expect(screen.contains("nothing was written"))
    #expect(file == nil)
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
