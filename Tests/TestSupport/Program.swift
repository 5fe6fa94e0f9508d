public import Foundation

/// The built program, run as a user runs it: in a folder of its own, with nothing else around it.
///
/// ```swift
/// let run = try await Program(files: ["me.yaml": Data("name: Ada\n".utf8)])
///   .run(["profiles", "show", "me.yaml"])
/// #expect(run.status == 0)
/// ```
public struct Program: Sendable {
  /// The files there are in its folder, by path; a path that ends in `/` is an empty folder.
  public var files: [String: Data]
  /// Those of its files that nobody may read.
  public var unreadable: [String]
  /// What stands on its standard input.
  public var input: Data
  /// The whole of its environment, but for what a sanitizer has to be told.
  public var environment: [String: String]
  /// Where its standard output goes.
  public var output: Output

  /// Where a program's standard output can go.
  public enum Output: Hashable, Sendable {
    /// To be returned.
    case kept
    /// Into a file that is there, such as a device.
    case file(String)
    /// Into a pipe that nobody reads any more.
    case closedPipe
  }

  /// What came of a run.
  public struct Run: Hashable, Sendable {
    /// The exit status; a signal's number and 128 when one ended the program.
    public let status: Int
    /// Everything on standard output, where it was kept.
    public let output: Data
    /// Everything on standard error.
    public let error: Data

    /// Standard output as text.
    public var outputText: String { String(decoding: output, as: UTF8.self) }
    /// Standard error as text.
    public var errorText: String { String(decoding: error, as: UTF8.self) }
  }

  /// Why the program could not be run at all.
  public enum Failure: Error {
    /// There is no program beside the tests.
    case notBuilt
  }

  /// A program with what is around it.
  public init(
    files: [String: Data] = [:], unreadable: [String] = [], input: Data = Data(),
    environment: [String: String] = [:], output: Output = .kept
  ) {
    self.files = files
    self.unreadable = unreadable
    self.input = input
    self.environment = environment
    self.output = output
  }

  // Hundreds of cases start at once. More processes than cores only slow each other down, and with
  // over a thousand files open Foundation reads beyond its buffer when it starts one more.
  private static let turnstile = Turnstile(
    room: 2 * ProcessInfo.processInfo.activeProcessorCount)

  /// Runs the program to its end, when it is its turn.
  public func run(_ arguments: [String]) async throws -> Run {
    guard let executable = Self.executable else { throw Failure.notBuilt }
    await Self.turnstile.enter()
    do {
      let run = try await run(executable, arguments)
      await Self.turnstile.leave()
      return run
    } catch {
      await Self.turnstile.leave()
      throw error
    }
  }

  /// The file that standard output goes to, were it no pipe.
  private func outputFile(in folder: URL) -> URL {
    if case .file(let path) = output { URL(filePath: path) } else { folder.appending(path: "out") }
  }

  private func run(_ executable: URL, _ arguments: [String]) async throws -> Run {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "invite-tests-\(UUID().uuidString)")
    let work = folder.appending(path: "work")
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(files, into: work)
    for path in unreadable {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0], ofItemAtPath: work.appending(path: path).path)
    }

    // Files rather than pipes: whatever the program writes, it never waits for a reader.
    let streams = ["in": input, "out": Data(), "err": Data()]
    try write(streams, into: folder)
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = work
    process.environment = Sanitizers.options.merging(environment) { $1 }
    // A process that has ended keeps its handles, so each is closed.
    let standardInput = try FileHandle(forReadingFrom: folder.appending(path: "in"))
    defer { try? standardInput.close() }
    process.standardInput = standardInput
    let standardError = try FileHandle(forWritingTo: folder.appending(path: "err"))
    defer { try? standardError.close() }
    process.standardError = standardError
    let standardOutput = try FileHandle(forWritingTo: outputFile(in: folder))
    defer { try? standardOutput.close() }
    switch output {
    case .kept, .file:
      process.standardOutput = standardOutput
    case .closedPipe:
      let pipe = Pipe()
      try pipe.fileHandleForReading.close()
      process.standardOutput = pipe
    }
    try await Self.finish(process)
    let status = Int(process.terminationStatus)
    return Run(
      status: process.terminationReason == .exit ? status : 128 + status,
      output: try Data(contentsOf: folder.appending(path: "out")),
      error: try Data(contentsOf: folder.appending(path: "err")))
  }

  /// What a command line prints in a terminal, results and remarks alike, with the built program on
  /// its path as `invite`.
  public static func shell(_ command: String, in folder: URL) async throws -> String {
    guard let executable else { throw Failure.notBuilt }
    let file = FileManager.default.temporaryDirectory
      .appending(path: "invite-shell-\(UUID().uuidString)")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let terminal = try FileHandle(forWritingTo: file)
    defer { try? terminal.close() }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    // One handle for both, so that they come in the order they were written.
    process.arguments = ["-c", "exec 2>&1; " + command]
    process.currentDirectoryURL = folder
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = Sanitizers.options
    process.environment?["PATH"] = executable.deletingLastPathComponent().path + ":" + path
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = terminal
    try await finish(process)
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  private static func finish(_ process: Process) async throws {
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do {
        try process.run()
      } catch {
        process.terminationHandler = nil
        done.resume(throwing: error)
      }
    }
  }

  private func write(_ files: [String: Data], into folder: URL) throws {
    for (path, data) in files {
      let url = folder.appending(path: path)
      let isFolder = path.hasSuffix("/")
      try FileManager.default.createDirectory(
        at: isFolder ? url : url.deletingLastPathComponent(), withIntermediateDirectories: true)
      if !isFolder { try data.write(to: url) }
    }
  }

  /// The program that `INVITE_PROGRAM` names, such as one built for release or with a sanitizer; else
  /// the one beside the test bundle, wherever the test runner says that is.
  public static let executable: URL? = {
    if let named = ProcessInfo.processInfo.environment["INVITE_PROGRAM"] {
      return URL(filePath: named)
    }
    for argument in CommandLine.arguments where argument.contains("/") {
      var folder = URL(filePath: argument).standardizedFileURL.deletingLastPathComponent()
      while folder.path.count > 1 {
        let candidate = folder.appending(path: "invite")
        let isFile = try? candidate.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile
        if isFile == true, FileManager.default.isExecutableFile(atPath: candidate.path) {
          return candidate
        }
        folder.deleteLastPathComponent()
      }
    }
    return nil
  }()
}
