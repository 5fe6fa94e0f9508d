import Foundation

/// Runs other programs for what they print.
struct Shell {
  /// Where they run.
  let folder: URL

  /// What a command prints, without the line feed at its end.
  ///
  /// - Throws: an `Absence` with the last line of what it complains about.
  @discardableResult
  func output(of command: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    let complaints = FileManager.default.temporaryDirectory
      .appending(path: "benchmarks-\(UUID().uuidString)")
    try Data().write(to: complaints)
    defer { try? FileManager.default.removeItem(at: complaints) }
    process.standardError = try FileHandle(forWritingTo: complaints)
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    guard process.terminationStatus == 0 else {
      let complaint = (try? String(contentsOf: complaints, encoding: .utf8)) ?? ""
      let lines = (text + "\n" + complaint).split(separator: "\n").filter { !$0.isEmpty }
      let last = lines.last.map(String.init) ?? "status \(process.terminationStatus)"
      throw Absence(reason: last)
    }
    return text.trimmingCharacters(in: .newlines)
  }
}
