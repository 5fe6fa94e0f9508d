import Foundation
import TestSupport
import Testing

/// Whatever ends the program while it logs, what a finished run has logged is there, once.
struct LedgerKillTests {
  /// How many runs are killed; `INVITE_KILLS=1000` makes it more.
  private static let kills =
    ProcessInfo.processInfo.environment["INVITE_KILLS"].flatMap { Int($0) } ?? 60

  /// How many runs share a ledger: the first of them makes it.
  private static let share = 20

  @Test func `a killed run loses no entry, doubles none, and leaves no part untold`() async throws {
    var generator = SeededGenerator(seed: 9)
    for start in stride(from: 0, to: Self.kills, by: Self.share) {
      try await LedgerFolder.use { ledger in
        var finished: Set<String> = []
        var before = Data()
        for number in start..<min(start + Self.share, Self.kills) {
          let name = "Person \(number)"
          // A long text takes the system longer to write than a short one.
          let length = number.isMultiple(of: 2) ? 40 : 100_000
          try Data(repeating: UInt8(ascii: "x"), count: length)
            .write(to: ledger.folder.appending(path: "text"))
          let isDone = try await Self.run(name, in: ledger, using: &generator)
          if isDone { finished.insert(name) }
          let after = (try? ledger.data) ?? Data()
          #expect(after.starts(with: before), "\(name)")
          #expect(!isDone || after.last == 0x0A)
          before = after
          guard let last = after.last, last != 0x0A else { continue }
          let told = try await ledger.shell("status 2>&1")
          let isWhole =
            (try? JSONSerialization.jsonObject(
              with: after.split(separator: 0x0A).last ?? Data())) != nil
          #expect(told.contains("[ledger-torn]") != isWhole, "\(told.prefix(2000))")
        }
        try await Self.check(ledger, holds: finished)
      }
    }
  }

  /// Logs somebody, and kills the program: at any time, or as soon as the file has grown.
  ///
  /// - Returns: whether it had finished before.
  private static func run(
    _ name: String, in ledger: LedgerFolder, using generator: inout SeededGenerator
  ) async throws -> Bool {
    guard let executable = Program.executable else { throw Program.Failure.notBuilt }
    let process = Process()
    process.executableURL = executable
    process.arguments = ["log", name, "--text", "-", "--ledger", ledger.path]
    process.environment = Sanitizers.options
    process.standardInput = try FileHandle(
      forReadingFrom: ledger.folder.appending(path: "text"))
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let (ended, end) = AsyncStream.makeStream(of: Void.self)
    process.terminationHandler = { _ in end.finish() }
    let size = size(of: ledger.path)
    try process.run()
    if Bool.random(using: &generator) {
      usleep(UInt32.random(in: 0..<200_000, using: &generator))
    } else {
      let deadline = ContinuousClock.now + .seconds(10)
      while process.isRunning, Self.size(of: ledger.path) == size, .now < deadline {}
      usleep(UInt32.random(in: 0..<400, using: &generator))
    }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    for await _ in ended {}
    return process.terminationReason == .exit && process.terminationStatus == 0
  }

  private static func size(of path: String) -> Int {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  private static func check(_ ledger: LedgerFolder, holds finished: Set<String>) async throws {
    let last = try await ledger.shell("log Last; echo \"status $?\"")
    #expect(last.hasSuffix("status 0\n"), "\(last.prefix(2000))")
    let (entries, faulty) = LedgerFolder.lines(of: try ledger.data)
    let names = entries.compactMap { $0["name"] as? String }
    #expect(Set(names).count == names.count)
    #expect(finished.isSubset(of: names))
    #expect(entries.count { $0["ledger"] != nil } == 1)
    let told = try await ledger.shell("status 2>&1 >/dev/null")
    #expect(told.contains("[ledger-line]") == !faulty.isEmpty)
    #expect(!told.contains("[ledger-torn]"))
    let people = try json(try await ledger.shell("status --format json 2>/dev/null"), "people")
    #expect((people as? [Any])?.count == names.count)
  }
}
