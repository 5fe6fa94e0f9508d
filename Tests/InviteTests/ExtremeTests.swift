import Foundation
import TestSupport
import Testing

/// Input and output that no golden file can hold: very large, or with nowhere to go.
struct ExtremeTests {
  private let me = Data("name: Grace Hopper\nwork: build compilers\n".utf8)
  private let ada = Data("name: Ada Lovelace\n".utf8)
  private let template = Data("---\nsummary: a\n---\nHi {{ recipient.first_name }}.\n".utf8)

  private func files(_ others: [String: Data] = [:]) -> [String: Data] {
    ["me.yaml": me, "ada.yaml": ada, "templates/t.liquid": template].merging(others) { $1 }
  }

  /// Expects one diagnostic of a code, the status, and silence on standard output.
  private func expectFailure(
    _ run: Program.Run, status: Int = 1, code: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(run.status == status, sourceLocation: sourceLocation)
    #expect(run.outputText.isEmpty, sourceLocation: sourceLocation)
    let headlines = run.errorText.split(separator: "\n").filter { $0.contains("error: ") }
    #expect(headlines.count == 1, sourceLocation: sourceLocation)
    #expect(headlines.first?.hasSuffix("[\(code)]") == true, sourceLocation: sourceLocation)
    #expect(run.error.count < 2_000, "what is told stays short", sourceLocation: sourceLocation)
  }

  @Test func `a text of two megabytes is no fact for a message`() async throws {
    let long = Data(("name: Ada Lovelace\nrole: " + String(repeating: "a", count: 2_000_000)).utf8)
    let run = try await Program(files: files(["ada.yaml": long])).run(["me.yaml", "ada.yaml"])
    expectFailure(run, code: "yaml-scalar-too-long")
  }

  @Test func `a fact of sixty kilobytes is too long for any limit`() async throws {
    let long = Data(("name: {called: " + String(repeating: "a", count: 60_000) + "}").utf8)
    let run = try await Program(files: files(["ada.yaml": long])).run(["me.yaml", "ada.yaml"])
    expectFailure(run, code: "invite-too-long")
    #expect(run.errorText.contains("`recipient.first_name` (60000 characters)"))
  }

  @Test func `a fact of sixty kilobytes fits where nothing limits`() async throws {
    let long = Data(("name: {called: " + String(repeating: "a", count: 60_000) + "}").utf8)
    let run = try await Program(files: files(["ada.yaml": long]))
      .run(["me.yaml", "ada.yaml", "--channel", "none"])
    #expect(run.status == 0)
    #expect(run.output.count == 60_005)
  }

  @Test func `a profile of a hundred thousand open brackets is nested too deep`() async throws {
    let deep = Data(("name: " + String(repeating: "[", count: 100_000)).utf8)
    let run = try await Program(files: files(["ada.yaml": deep])).run(["me.yaml", "ada.yaml"])
    expectFailure(run, code: "yaml-too-deep")
  }

  @Test func `a profile of a hundred thousand open braces is nested too deep`() async throws {
    let deep = Data(("more: " + String(repeating: "{a: ", count: 100_000)).utf8)
    let run = try await Program(files: files(["ada.yaml": deep])).run(["me.yaml", "ada.yaml"])
    expectFailure(run, code: "yaml-too-deep")
  }

  @Test func `a faulty line of sixty kilobytes is cut in what is told`() async throws {
    let long = Data(("nme: " + String(repeating: "a", count: 60_000) + "\nname: Ada B\n").utf8)
    let run = try await Program(files: files(["ada.yaml": long])).run(["me.yaml", "ada.yaml"])
    expectFailure(run, code: "profile-unknown-key")
  }

  @Test func `a key of two megabytes is cut in what is told`() async throws {
    let long = Data(("name: Ada B\n? " + String(repeating: "a", count: 2_000_000) + "\n: b\n").utf8)
    let run = try await Program(files: files(["ada.yaml": long])).run(["me.yaml", "ada.yaml"])
    expectFailure(run, code: "yaml-scalar-too-long")
  }

  @Test func `random bytes are not UTF-8`() async throws {
    var state: UInt64 = 42
    let bytes = (0..<100_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    let run = try await Program(files: files(["ada.yaml": Data(bytes)]))
      .run(["me.yaml", "ada.yaml"])
    #expect(run.status == 1)
    #expect(run.outputText.isEmpty)
    #expect(run.errorText.contains("error: "))
  }

  @Test func `a template of a hundred kilobytes is written`() async throws {
    let sentence = "It was good to meet you, {{ recipient.first_name }}. "
    let body = "---\nsummary: a\n---\n" + String(repeating: sentence, count: 2_000)
    let run = try await Program(files: files(["templates/t.liquid": Data(body.utf8)]))
      .run(["me.yaml", "ada.yaml", "--channel", "none"])
    #expect(run.status == 0)
    #expect(run.outputText.hasPrefix("It was good to meet you, Ada. It was"))
    #expect(!run.errorText.contains("error: "))
  }

  @Test func `a template of a hundred kilobytes is too long`() async throws {
    let sentence = "It was good to meet you, {{ recipient.first_name }}. "
    let body = "---\nsummary: a\n---\n" + String(repeating: sentence, count: 2_000)
    let run = try await Program(files: files(["templates/t.liquid": Data(body.utf8)]))
      .run(["me.yaml", "ada.yaml"])
    expectFailure(run, code: "invite-too-long")
  }

  @Test(arguments: ["{{", "{% if true %}", "{% choose %}a", "{{ a | ", "{% liquid\n"])
  func `a template of nothing but openings is a fault`(_ opening: String) async throws {
    let body = "---\nsummary: a\n---\n" + String(repeating: opening, count: 100_000 / opening.count)
    let run = try await Program(files: files(["templates/t.liquid": Data(body.utf8)]))
      .run(["me.yaml", "ada.yaml", "--variant", "t"])
    #expect(run.status == 1)
    #expect(run.outputText.isEmpty)
    #expect(run.errorText.contains("templates/t.liquid:"))
    #expect(run.error.count < 20_000, "what is told stays short")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full disk is told, and the tool could not do its work`() async throws {
    for arguments in [
      ["me.yaml", "ada.yaml"], ["channels"], ["profiles", "show", "me.yaml"], ["--help"],
      ["generate", "--help"], ["help", "compare"], ["--version"],
    ] {
      let run = try await Program(files: files(), output: .file("/dev/full")).run(arguments)
      #expect(run.status == 2)
      #expect(run.errorText.contains("error: "))
      #expect(run.errorText.contains("No space left on device"))
    }
  }

  @Test func `a reader that has gone away is no error`() async throws {
    for arguments in [["me.yaml", "ada.yaml"], ["channels"], ["profiles", "show", "me.yaml"]] {
      let run = try await Program(files: files(), output: .closedPipe).run(arguments)
      #expect(run.status == 0)
      #expect(!run.errorText.contains("error: "))
    }
  }

  @Test func `colour is there when asked for, and only then`() async throws {
    let faulty = files(["ada.yaml": Data("nme: Ada\n".utf8)])
    let arguments = ["me.yaml", "ada.yaml", "--color"]
    let always = try await Program(files: faulty, environment: ["NO_COLOR": "1"])
      .run(arguments + ["always"])
    #expect(always.errorText.contains("\u{1B}[1;31merror\u{1B}[0m"))
    for choice in ["auto", "never"] {
      let plain = try await Program(files: faulty).run(arguments + [choice])
      #expect(!plain.errorText.contains("\u{1B}"))
      #expect(plain.errorText.contains("error: unknown key `nme`"))
    }
  }

  @Test func `a message is never coloured`() async throws {
    let run = try await Program(files: files())
      .run(["me.yaml", "ada.yaml", "--color", "always", "--explain"])
    #expect(run.outputText == "Hi Ada.\n")
  }

  @Test func `a profile of a megabyte comes whole from standard input`() async throws {
    let entries = (0..<20).map {
      "  - school \($0) \(String(repeating: "of many ", count: 8_000))\n"
    }.joined()
    let run = try await Program(
      files: files(), input: Data("name: Ada B\nschools:\n\(entries)".utf8)
    )
    .run(["profiles", "show", "-"])
    #expect(run.status == 0)
    #expect(run.outputText.contains("school 19 of many"))
  }

  @Test func `a file name with an escape sequence does nothing to the terminal`() async throws {
    let run = try await Program(files: files(["a\u{1B}[31m.yaml": Data("nme: Ada\n".utf8)]))
      .run(["me.yaml", "a\u{1B}[31m.yaml"])
    #expect(run.status == 1)
    #expect(!run.errorText.contains("\u{1B}"))
    let missing = try await Program(files: files()).run(["me.yaml", "b\u{1B}[31m.yaml"])
    expectFailure(missing, status: 2, code: "file-missing")
    #expect(!missing.errorText.contains("\u{1B}"))
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func `a file that may not be read is named`() async throws {
    let run = try await Program(files: files(["ada.yaml": ada]), unreadable: ["ada.yaml"])
      .run(["me.yaml", "ada.yaml"])
    expectFailure(run, status: 2, code: "file-unreadable")
  }

  @Test func `two runs at different times give the same text`() async throws {
    let varied = Data("---\nsummary: a\n---\n{% vary %}A{% or %}B{% or %}C{% endvary %}.\n".utf8)
    var texts: Set<String> = []
    for zone in ["UTC", "Asia/Tokyo", "America/Los_Angeles"] {
      let program = Program(
        files: files(["templates/t.liquid": varied]), environment: ["TZ": zone, "LANG": "de_DE"])
      texts.insert(try await program.run(["me.yaml", "ada.yaml"]).outputText)
    }
    #expect(texts.count == 1)
  }

  @Test func `the day it is goes by the time zone`() async throws {
    let template = Data("{{ \"today\" | date: \"%Y-%m-%d\" }}".utf8)
    var days: [String] = []
    // Twenty-six hours apart, they never have the same day.
    for zone in ["WEST12", "EAST-14"] {
      let program = Program(files: ["t.liquid": template], environment: ["TZ": zone])
      let run = try await program.run(["templates", "render", "t.liquid"])
      #expect(run.status == 0 && run.outputText.count == "2026-11-21\n".count)
      days.append(run.outputText)
    }
    #expect(days[0] < days[1])
  }
}
