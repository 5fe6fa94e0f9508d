import ArgumentParser
import Diagnostics
import FoundationEssentials
import Text

/// Makes a result again whenever a file changes that it depends on.
///
/// Files are checked four times a second rather than watched by the system: its means differ from
/// one system to the next, lose a file that is renamed over another, and miss changes in network
/// and shared folders. Checking some hundred files takes less than a millisecond.
struct Watch {
  /// Returns the current state of the files.
  let look: () -> WatchedFiles
  /// The destination of the result: a file, or nil for standard output.
  let output: String?
  let console: Console

  private static let interval = 250
  /// How long files have to be unchanged before they are read, and the time between checks
  /// meanwhile.
  private static let settling = 50
  /// How many checks may miss a file before it counts as removed: to save it, an editor may have
  /// moved it away for a moment.
  private static let looksAtMost = 20

  private var isOnTerminal: Bool { output == nil && StandardStream.output.isTerminal }

  /// Makes the result, again and again until the program is to end or nobody reads any more.
  ///
  /// - Parameter render: makes the result, and reports faults.
  /// - Throws: the exit status, if the first attempt failed for a reason that no change of a file
  ///   mends.
  func run(_ render: () throws -> Void) throws {
    let pause = Pause()
    let render = { try pause.letThrough { try render() } }
    // The state before the files are read: a change meanwhile still has to be noticed.
    var seen = look()
    let failure = attempt(render)
    if let failure, failure as? ExitCode != ExitStatus.fault { throw failure }
    tell("watching \(Phrasing.count(seen.count, "file")); Ctrl-C ends", isMade: failure == nil)
    var columns = StandardStream.output.columns
    while pause.wait(milliseconds: Self.interval) != .ended, !isUnread {
      var now = look()
      if now != seen, !settle(&now, since: seen, pause) { break }
      let isResized = isOnTerminal && StandardStream.output.columns != columns
      guard now != seen || isResized else { continue }
      let remark = now == seen ? "another width" : now.changes(since: seen)
      (seen, columns) = (now, StandardStream.output.columns)
      // From the top of the screen; earlier lines stay in the scrollback.
      if isOnTerminal { write("\u{1B}[H\u{1B}[2J") }
      tell(remark, isMade: attempt(render) == nil)
    }
    // Removes the `^C` that the terminal has shown.
    if isOnTerminal { write("\r\u{1B}[K") }
  }

  /// Whether nobody reads the result any more.
  private var isUnread: Bool { output == nil && StandardStream.output.isClosed }

  /// Waits until the files stop changing.
  ///
  /// - Returns: whether to go on; false when the program is to end.
  private func settle(
    _ now: inout WatchedFiles, since seen: WatchedFiles, _ pause: Pause
  ) -> Bool {
    for _ in 0..<Self.looksAtMost {
      guard pause.wait(milliseconds: Self.settling) != .ended else { return false }
      let next = look()
      let isSettled = next == now && next.hasAll(of: seen)
      now = next
      if isSettled { break }
    }
    return true
  }

  private func attempt(_ render: () throws -> Void) -> (any Error)? {
    do {
      try render()
      return nil
    } catch {
      return error
    }
  }

  /// Prints when the result was made, and why.
  ///
  /// The remark is a part of the terminal's screen; anywhere else it is no part of the result.
  private func tell(_ remark: String, isMade: Bool) {
    let parts = Calendar.current.dateComponents([.hour, .minute, .second], from: Date())
    let time = [parts.hour, parts.minute, parts.second].map { part in
      let number = "\(part ?? 0)"
      return number.count < 2 ? "0" + number : number
    }.joined(separator: ":")
    let file = output.map { isMade ? "wrote \($0.visible); " : "left \($0.visible) as it was; " }
    let line = "\(time) \(file ?? "")\(remark)"
    guard isOnTerminal else { return console.say(line) }
    write(InkText(line, .quiet).painted(console.colorsResults) + "\n")
  }

  private func write(_ text: String) {
    try? StandardStream.output.write(text)
  }
}
