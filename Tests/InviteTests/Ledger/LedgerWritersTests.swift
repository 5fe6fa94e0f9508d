import Foundation
import TestSupport
import Testing

/// Several programs that add to one ledger at once.
struct LedgerWritersTests {
  /// What the scripts print that are run at once.
  private static func atOnce(_ scripts: [String], in ledger: LedgerFolder) async throws -> String {
    try await withThrowingTaskGroup(of: String.self) { group in
      for script in scripts { group.addTask { try await ledger.shell(script) } }
      return try await group.reduce(into: "") { $0 += $1 }
    }
  }

  @Test(arguments: [(2, 100), (5, 30)])
  func `writers at once add every entry once, in whole lines`(
    writers: Int, entries: Int
  ) async throws {
    let names = (1...writers).map { w in (1...entries).map { "W\(w)-\($0)" } }
    try await LedgerFolder.use { ledger in
      let told = try await Self.atOnce(
        names.map { names in
          "for n in \(names.joined(separator: " ")); do log $n --text $n > /dev/null 2>&1 || echo $n; done"
        }, in: ledger)
      #expect(told.isEmpty, "\(told)")
      try Self.check(ledger, Set(names.joined()))
    }
  }

  @Test func `readers beside writers see whole entries only`() async throws {
    try await LedgerFolder.use { ledger in
      _ = try await ledger.shell("log W0")
      let told = try await Self.atOnce(
        [
          "for n in $(seq 30); do log W$n > /dev/null 2>&1; done",
          "for n in $(seq 20); do status 2>&1 > /dev/null; done",
        ], in: ledger)
      #expect(told.isEmpty, "\(told)")
      try Self.check(ledger, Set((0...30).map { "W\($0)" }))
    }
  }

  @Test func `many entries of one run stay together`() async throws {
    try await LedgerFolder.use { ledger in
      let names = (1...40).map { "N\($0)" }
      let script = "log \(names.joined(separator: " ")) --again > /dev/null 2>&1"
      #expect(try await Self.atOnce([script, script, script], in: ledger).isEmpty)
      let logged = LedgerFolder.lines(of: try ledger.data).entries.compactMap {
        $0["name"] as? String
      }
      #expect(logged == names + names + names)
    }
  }

  private static func check(_ ledger: LedgerFolder, _ expected: Set<String>) throws {
    let (entries, faulty) = LedgerFolder.lines(of: try ledger.data)
    let names = entries.compactMap { $0["name"] as? String }
    #expect(faulty.isEmpty)
    #expect(Set(names) == expected)
    #expect(names.count == expected.count)
    #expect(entries.first?["ledger"] as? String == "invite")
    #expect(entries.count == names.count + 1)
  }
}
