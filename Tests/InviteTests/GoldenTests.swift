import Foundation
import TestSupport
import Testing

/// Every behaviour in the folder `Golden`, run with the built program and compared to the letter.
///
/// With `INVITE_RECORD` in the environment, what came out is written into the files; the tests fail
/// all the same, and the changes are to be read before they are kept.
struct GoldenTests {
  private static let folder = Checkout.root.appending(path: "Tests/InviteTests/Golden")

  /// The names of all cases, `group/case`.
  static let names: [String] = {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  @Test(arguments: names) func `the program behaves as the file says`(_ name: String) async throws {
    let file = Self.folder.appending(path: "\(name).txt")
    let golden = try GoldenCase(String(contentsOf: file, encoding: .utf8), name: name)
    let actual = try await golden.run()
    guard actual != golden.expected else { return }
    if ProcessInfo.processInfo.environment["INVITE_RECORD"] != nil {
      try (golden.given + actual).write(to: file, atomically: true, encoding: .utf8)
    }
    let difference = LineDifference(from: golden.expected, to: actual).text
    Issue.record("\(golden.given)\(difference)")
  }

  @Test func `there are cases of every group`() {
    let groups = Set(Self.names.map { $0.prefix { $0 != "/" } })
    #expect(
      groups == [
        "channels", "files", "json", "lint", "lint-output", "outcomes", "profile", "template",
        "usage", "yaml",
      ])
    #expect(Self.names.count >= 70)
  }
}
