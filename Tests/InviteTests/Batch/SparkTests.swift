import Foundation
import TestSupport
import Testing

/// The example for more people than one machine can write to: lines piped through `invite batch` by
/// the workers of Apache Spark.
///
/// It takes a Java of version 17 or later, and a `python3` with PySpark (`pip install pyspark`), or the
/// one that `INVITE_SPARK_PYTHON` names.
struct SparkTests {
  private static let folder = Checkout.root.appending(path: "Tests/InviteTests/Spark")

  private static let python =
    ProcessInfo.processInfo.environment["INVITE_SPARK_PYTHON"] ?? "python3"

  private static func run(_ words: [String]) -> (status: Int, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    guard (try? process.run()) != nil else { return (127, "") }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (Int(process.terminationStatus), String(decoding: data, as: UTF8.self))
  }

  /// Why the test cannot run here; nil where it can.
  private static let absence: String? = {
    let java = run(["java", "-version"])
    let version = java.output.firstMatch(of: /version "([0-9]+)/).flatMap { Int($0.output.1) }
    guard java.status == 0, version ?? 0 >= 17 else { return "there is no Java 17" }
    guard
      run([python, "-c", "import pyspark, sys; assert sys.version_info >= (3, 10)"]).status == 0
    else { return "there is no PySpark for `\(python)`" }
    return nil
  }()

  /// The program, and for how many people it is fast enough: a release build where there is one that
  /// is no older than what is tested.
  private static func program() throws -> (path: String, count: Int) {
    guard let built = Program.executable else { throw Program.Failure.notBuilt }
    func date(_ url: URL) -> Date? {
      try? url.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
    }
    let releases = [".build/release/invite", ".build-rel/release/invite"].map {
      Checkout.root.appending(path: $0).resolvingSymlinksInPath()
    }
    let fresh = releases.first { date($0) ?? .distantPast >= date(built) ?? .distantFuture }
    return fresh.map { ($0.path, 100_000) } ?? (built.path, 5_000)
  }

  @Test(.enabled(if: absence == nil, Comment(rawValue: absence ?? "")))
  func `the workers of Spark write what one process writes`() throws {
    let (program, count) = try Self.program()
    let root = Checkout.root
    let run = Self.run([
      Self.python, Self.folder.appending(path: "equals_one_process.py").path, program,
      root.appending(path: "profiles/grace-hopper.yaml").path,
      root.appending(path: "templates").path, String(count),
    ])
    #expect(run.status == 0)
    let statuses = "['fits', 'invalid', 'unavailable']"
    #expect(run.output.contains("\(count) invites from"), "\(run.output)")
    #expect(run.output.contains("partitions are those of one process: \(statuses)"))
  }
}
