import Foundation

/// A subject in a process of its own, which times itself: it reads how often to do its work from a
/// line on its standard input, and answers with the nanoseconds of the
/// processor that took.
final class Peer: Subject {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let errors = Pipe()
  private var received = Data()

  /// Starts a peer.
  ///
  /// - Throws: an `Absence` with the last thing it said, when it does not get ready.
  init(_ program: URL, _ arguments: [String]) throws {
    process.executableURL = program
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    do {
      try process.run()
    } catch {
      throw Absence(reason: "\(program.lastPathComponent) cannot be started")
    }
    // Of the two ends each keeps one, or the end of the other would never be seen.
    try? output.fileHandleForWriting.close()
    try? errors.fileHandleForWriting.close()
    guard try answer() == "ready" else { throw Absence(reason: "an unexpected answer") }
  }

  deinit {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  func time(_ repetitions: Int) throws -> Double {
    guard let time = Double(try ask("\(repetitions)")) else {
      throw Absence(reason: "an unexpected answer")
    }
    return time
  }

  /// The text that the peer makes.
  func text() throws -> String {
    try JSONDecoder().decode(String.self, from: Data(ask("text").utf8))
  }

  private func ask(_ question: String) throws -> String {
    try input.fileHandleForWriting.write(contentsOf: Data((question + "\n").utf8))
    return try answer()
  }

  private func answer() throws -> String {
    while true {
      if let end = received.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: received[..<end], as: UTF8.self)
        received = Data(received[(end + 1)...])
        return line
      }
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { throw Absence(reason: lastWords) }
      received += more
    }
  }

  /// The last line of what the peer had to say before it ended.
  private var lastWords: String {
    let words = try? errors.fileHandleForReading.readToEnd()
    let lines = String(decoding: words ?? Data(), as: UTF8.self).split(separator: "\n")
    return lines.last.map(String.init) ?? "it ended without a word"
  }
}
