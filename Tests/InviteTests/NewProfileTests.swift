import TestSupport
import Testing

/// `invite profiles new` with options: what is said is in the profile, or told.
struct NewProfileTests {
  private func new(_ options: [String]) async throws -> Program.Run {
    try await Program(files: [:]).run(["profiles", "new"] + options)
  }

  @Test func `a part of a name that would be dropped is told`() async throws {
    let run = try await new(["--name", "Ada Lovelace", "--set", "name.given=Augusta"])
    #expect(run.status == 64)
    #expect(run.outputText.isEmpty)
    #expect(run.errorText.contains("`name` and `name.given` cannot both be said [usage-key]"))
  }

  @Test func `a key of which nothing is said is told`() async throws {
    for option in ["role=", "role= ", "more.hobby="] {
      let run = try await new(["--name", "Ada Lovelace", "--set", option])
      #expect(run.status == 64)
      #expect(run.errorText.contains("nothing is said of `\(option.split(separator: "=")[0])`"))
    }
  }

  @Test func `the parts of a name make one`() async throws {
    let run = try await new(["--set", "name.given=Ada", "--set", "name.family=Lovelace"])
    #expect(run.status == 0)
    #expect(run.outputText.contains("name: {given: Ada, family: Lovelace}"))
  }
}
