import Foundation
import TestSupport
import Testing

/// What `invite init` writes, used as somebody who starts with nothing would use it.
struct InitTests {
  private func shell(_ command: String) async throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "invite-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await Program.shell(command, in: folder)
  }

  @Test func `the library passes its cases, and the profiles check clean and have a message`()
    async throws
  {
    let told = try await shell(
      """
      invite init mine >/dev/null 2>&1 && cd mine && invite templates test >/dev/null \
      && invite profiles check --strict profiles 2>/dev/null \
      && invite profiles/grace-hopper.yaml profiles/ada-lovelace.yaml
      echo "status $?"
      """)
    #expect(told.contains("Ada,\n") && told.hasSuffix("status 0\n"), "\(told)")
  }

  @Test func `run again, it writes what is missing and nothing else`() async throws {
    let told = try await shell(
      """
      invite init >/dev/null 2>&1; echo mine > templates/met-at-event.liquid
      rm profiles/grace-hopper.yaml; invite init; cat templates/met-at-event.liquid
      invite init 2>&1 >/dev/null | tail -1
      """)
    #expect(told.contains("info: `templates/met-at-event.liquid` is there already"), "\(told)")
    #expect(told.contains("wrote 1 profile into this folder"), "\(told)")
    #expect(told.hasSuffix("mine\nall of it is in this folder already\n"), "\(told)")
  }

  @Test func `a template that is started in it lints clean beside the others`() async throws {
    let told = try await shell(
      """
      invite init >/dev/null 2>&1; for tie in met talk post project mutual; do
        invite templates new my-$tie --tie $tie 2>/dev/null
        invite templates lint --strict my-$tie >/dev/null 2>&1 && invite templates test my-$tie
      done
      """)
    #expect(told == String(repeating: "1 case of 1 template passes\n", count: 5), "\(told)")
  }
}
