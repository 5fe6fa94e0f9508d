public import Foundation

/// The built program while it runs, in a folder of its own whose files change around it.
///
/// ```swift
/// var program = try LiveProgram("invite compare me.yaml ada.yaml --watch", files: files)
/// defer { program.remove() }
/// try await program.expect("Hi Ada")
/// try program.save("name: Ada King", to: "ada.yaml")
/// ```
public struct LiveProgram {
  private let folder: URL
  private let process = Process()
  private let input = Pipe()
  private var read = 0

  /// The folder that the program runs in.
  public var work: URL { folder.appending(path: "work") }

  /// What was waited for and did not come.
  public struct Missed: Error, CustomStringConvertible {
    let what: String
    let instead: String
    /// What was waited for, and what there was.
    public var description: String { "no “\(what)” in:\n\(instead)" }
  }

  /// How long something is waited for, and how often it is looked for at least: other tests can keep
  /// this one from looking for a minute, and then it has not waited at all.
  private struct Patience {
    private let deadline = ContinuousClock.now + .seconds(30)
    private var looks = 0

    /// Waits a little.
    ///
    /// - Returns: whether there is patience left.
    mutating func wait() async throws -> Bool {
      try await Task.sleep(for: .milliseconds(10))
      looks += 1
      return looks < 500 || ContinuousClock.now < deadline
    }
  }

  /// Starts a command line in a shell, with the program on its path as `invite`.
  public init(_ command: String, files: [String: String]) throws {
    guard let executable = Program.executable else { throw Program.Failure.notBuilt }
    folder = FileManager.default.temporaryDirectory
      .appending(path: "invite-live-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    for (path, text) in files { try save(text, to: path) }
    let output = folder.appending(path: "out")
    try Data().write(to: output)
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec 2>&1; exec \(command)"]
    process.currentDirectoryURL = work
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = Sanitizers.options
    process.environment?["PATH"] = executable.deletingLastPathComponent().path + ":" + path
    process.environment?["TERM"] = "xterm"
    // Its end is open, as that of a keyboard is.
    process.standardInput = input
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
  }

  /// Everything that was printed, results and remarks alike.
  public var printed: String {
    String(
      decoding: (try? Data(contentsOf: folder.appending(path: "out"))) ?? Data(), as: UTF8.self)
  }

  /// What was printed since what was last waited for.
  public var news: String { String(printed.dropFirst(read)) }

  /// Waits until a text is printed, after the one that was last waited for.
  ///
  /// - Returns: everything that was printed up to the end of it.
  @discardableResult
  public mutating func expect(_ text: String) async throws -> String {
    var patience = Patience()
    repeat {
      let news = self.news
      if let range = news.range(of: text) {
        let head = news[..<range.upperBound]
        read += head.count
        return String(head)
      }
    } while try await patience.wait()
    throw Missed(what: text, instead: news)
  }

  /// Waits until a file holds a text.
  public func expect(_ text: String, in path: String) async throws {
    var patience = Patience()
    var content = ""
    repeat {
      content = (try? String(contentsOf: work.appending(path: path), encoding: .utf8)) ?? ""
      if content.contains(text) { return }
    } while try await patience.wait()
    throw Missed(what: text, instead: content)
  }

  /// Writes a file in place.
  public func save(_ text: String, to path: String) throws {
    let url = work.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Writes a file beside another and renames it over that one.
  public func saveByRenaming(_ text: String, to path: String) throws {
    let url = work.appending(path: path)
    try Data(text.utf8).write(to: url, options: .atomic)
  }

  /// Runs commands in the folder, in a process of their own: what they wait for is not made longer by
  /// other tests, which keep this one waiting.
  public func shell(_ commands: String) throws {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", commands]
    shell.currentDirectoryURL = work
    try shell.run()
  }

  /// Removes a file.
  public func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: work.appending(path: path))
  }

  /// Types something.
  public func type(_ keys: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(keys.utf8))
  }

  /// Asks the program to end, with SIGTERM or with SIGINT.
  public func end(interrupting: Bool = false) {
    if interrupting { process.interrupt() } else { process.terminate() }
  }

  /// The exit status, once the program has ended; a signal's number and 128 when one ended it.
  public func status() async throws -> Int {
    var patience = Patience()
    while process.isRunning {
      guard try await patience.wait() else { throw Missed(what: "end", instead: news) }
    }
    let status = Int(process.terminationStatus)
    return process.terminationReason == .exit ? status : 128 + status
  }

  /// Ends the program if it still runs, and removes its folder.
  public func remove() {
    if process.isRunning { process.terminate() }
    try? FileManager.default.removeItem(at: folder)
  }
}
