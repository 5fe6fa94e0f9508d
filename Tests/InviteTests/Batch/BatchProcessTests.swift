import Foundation
import TestSupport
import Testing

/// `invite batch` as a process: slow input, readers that go away, signals and a full disk.
struct BatchProcessTests {
  private static let template = "---\nsummary: a\n---\nHi {{ recipient.name }}, {{ met.topic }}.\n"

  private var files: [String: String] {
    ["me.yaml": "name: Grace Hopper\n", "templates/one.liquid": Self.template]
  }

  private func person(_ number: Int) -> String {
    "{\"name\": \"Ada\(number) Lovelace\", \"company\": \"C\(number % 7)\", "
      + "\"ties\": {\"met\": {\"topic\": \"topic \(number)\"}}}\n"
  }

  private func data(_ people: String) -> [String: Data] {
    (files.merging(["people.jsonl": people]) { $1 }).mapValues { Data($0.utf8) }
  }

  @Test func `a line comes out for each that goes in, and Ctrl-C says how to go on`() async throws {
    var program = try LiveProgram("invite batch me.yaml", files: files)
    defer { program.remove() }
    for number in 1...3 {
      try program.type(person(number))
      try await program.expect("Hi Ada\(number) Lovelace, topic \(number).")
    }
    try program.type("{\"name\": \"half")
    program.end(interrupting: true)
    try await program.expect(
      "3 records: 3 written; interrupted\n  help: `--resume-after 3` goes on from here\n")
    #expect(try await program.status() == 130)
  }

  @Test func `Ctrl-C ends it while nobody writes to a named pipe`() async throws {
    var program = try LiveProgram(
      "sh -c 'mkfifo people; exec invite batch me.yaml first.jsonl people'",
      files: files.merging(["first.jsonl": person(1)]) { $1 })
    defer { program.remove() }
    try await program.expect("]}\n")
    program.end(interrupting: true)
    try await program.expect("1 record: 1 written; interrupted")
    #expect(try await program.status() == 130)
  }

  @Test func `a named pipe is read as soon as somebody writes to it`() async throws {
    var program = try LiveProgram(
      "sh -c 'mkfifo people; (sleep 1; cat late.jsonl > people) & exec invite batch me.yaml people'",
      files: files.merging(["late.jsonl": person(1) + person(2)]) { $1 })
    defer { program.remove() }
    try await program.expect("2 records: 2 written\n")
    #expect(try await program.status() == 0)
  }

  @Test func `a list that its own lines are added to is not read`() async throws {
    for input in ["people.jsonl", "- < people.jsonl"] {
      var program = try LiveProgram(
        "sh -c 'invite batch me.yaml \(input) 2>&1 >> people.jsonl'",
        files: files.merging(["people.jsonl": (1...2_000).map(person).joined()]) { $1 })
      defer { program.remove() }
      try await program.expect("is also where the output goes [batch-own-output]")
      #expect(try await program.status() == 2)
      let list = try String(
        contentsOf: program.work.appending(path: "people.jsonl"), encoding: .utf8)
      #expect(list.utf8.count { $0 == 0x0A } == 2_000)
    }
  }

  @Test func `SIGTERM ends it just so`() async throws {
    var program = try LiveProgram("invite batch me.yaml", files: files)
    defer { program.remove() }
    try program.type(person(1))
    try await program.expect("]}\n")
    program.end()
    try await program.expect("`--resume-after 1`")
    #expect(try await program.status() == 143)
  }

  @Test func `interrupted in full flow it leaves whole lines, and the rest can be added`()
    async throws
  {
    let count = 4_000
    let people = (1...count).map(person).joined()
    // Behind the file it would wait for more, so that it has not ended when it is interrupted.
    let program = try LiveProgram(
      "invite batch me.yaml people.jsonl - --no-sameness > out.jsonl",
      files: files.merging(["people.jsonl": people]) { $1 })
    defer { program.remove() }
    try await program.expect("}\n", in: "out.jsonl")
    program.end(interrupting: true)
    #expect(try await program.status() == 130)
    let told = try #require(program.printed.firstMatch(of: /--resume-after ([0-9]+)/)?.output.1)
    let file = program.work.appending(path: "out.jsonl")
    let first = try String(contentsOf: file, encoding: .utf8)
    #expect(first.hasSuffix("]}\n"))
    #expect(first.utf8.count { $0 == 0x0A } == Int(told))

    let run = Program(files: data(people))
    let rest = try await run.run([
      "batch", "me.yaml", "people.jsonl", "--no-sameness", "--resume-after", String(told),
    ])
    let whole = try await run.run(["batch", "me.yaml", "people.jsonl", "--no-sameness"])
    #expect(first + rest.outputText == whole.outputText)
    #expect(whole.status == 0 && whole.outputText.utf8.count { $0 == 0x0A } == count)
  }

  @Test func `a reader that has gone away is no error`() async throws {
    let people = (1...500).map(person).joined()
    let run = try await Program(files: data(people), output: .closedPipe)
      .run(["batch", "me.yaml", "people.jsonl"])
    #expect(run.status == 0)
    #expect(run.errorText == "")
  }

  @Test func `it notices a reader that goes away while there is nothing to read`() async throws {
    var program = try LiveProgram(
      "sh -c 'invite batch me.yaml | head -n 1; echo over'", files: files)
    defer { program.remove() }
    try program.type(person(1))
    try await program.expect("Hi Ada1")
    try await program.expect("over\n")
    #expect(try await program.status() == 0)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full disk is told, and how to go on`() async throws {
    let people = (1...500).map(person).joined()
    let run = try await Program(files: data(people), output: .file("/dev/full"))
      .run(["batch", "me.yaml", "people.jsonl"])
    #expect(run.status == 2)
    #expect(run.errorText.contains("[output-unwritten]"))
    #expect(run.errorText.contains("`--resume-after 0` goes on from here"))
  }

  @Test func `however many work at it, the lines are the same`() async throws {
    let people = (1...3_000).map { number in
      number % 50 == 0 ? "{\"nme\": \(number)}\n" : person(number % 40)
    }.joined()
    let program = Program(files: data(people))
    let one = try await program.run(["batch", "me.yaml", "people.jsonl", "--jobs", "1"])
    #expect(one.status == 1)
    #expect(one.outputText.contains("batch-sameness"))
    for jobs in ["2", "5", "9223372036854775807"] {
      let several = try await program.run(["batch", "me.yaml", "people.jsonl", "--jobs", jobs])
      #expect(several.output == one.output && several.errorText == one.errorText)
    }
  }

  @Test func `a line is what generate prints, but for where it comes from`() async throws {
    var program = Program(files: data(person(1)))
    program.files["ada.json"] = Data(person(1).utf8)
    let one = try await program.run(["generate", "me.yaml", "ada.json", "--format", "json"])
    let batch = try await program.run(["batch", "me.yaml", "people.jsonl"])
    #expect(
      batch.outputText
        == one.outputText.replacing(
          "\"recipient\": \"ada.json\"", with: "\"recipient\": \"people.jsonl:1\", \"record\": 1"
        ).replacing(
          "\"left_out\": []", with: "\"name\": \"Ada1 Lovelace\", \"links\": {}, \"id\": null"))
  }

  /// Runs a command with its output on a file descriptor, ends it after a moment, and looks whether it
  /// is gone a moment later; a shell looks, because other tests can keep this one waiting.
  private func expectEnd(of command: String, files: [String: String]) async throws {
    var program = try LiveProgram(
      "sh -c 'mkfifo out; exec 3<>out; \(command) & sleep 4; kill $!; sleep 6; "
        + "kill -0 $! || echo gone'", files: files)
    defer { program.remove() }
    try await program.expect("gone\n")
  }

  @Test func `SIGTERM ends it within a second where nobody takes what it puts out`() async throws {
    let people = (1...3_000).map(person).joined()
    try await expectEnd(
      of: "invite batch me.yaml people.jsonl >&3",
      files: files.merging(["people.jsonl": people]) { $1 })
  }

  @Test func `SIGTERM ends it in the middle of one record`() async throws {
    // Each template says nothing after a great many turns, and all of them are tried.
    let loop = "{% for i in (1..9999) %}{% if i == 0 %}a{% endif %}{% endfor %}"
    let slow = "---\nsummary: a\n---\nHi {{ met.topic }}\(loop)\(loop)\n"
    var files = ["me.yaml": "name: Grace Hopper\n", "people.jsonl": person(1)]
    for number in 1...800 { files["templates/t\(number).liquid"] = slow }
    try await expectEnd(of: "invite batch me.yaml people.jsonl", files: files)
  }
}
