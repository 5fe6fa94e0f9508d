import ArgumentParser
import Diagnostics
import FoundationEssentials
import Text

/// Makes a result again whenever a file changes that it is made of.
///
/// Files are looked at four times a second rather than watched by the system: what that offers differs
/// from one system to the next, loses sight of a file that is renamed over another, and is silent on
/// network and shared folders. To look at some hundred files takes less than a millisecond.
struct Watch {
  /// The files as they are now.
  let look: () -> WatchedFiles
  /// Where the result goes: a file, or nil for standard output.
  let output: String?
  let console: Console

  private static let interval = 250
  /// How long files have to be left alone before they are read, and how often it is looked.
  private static let settling = 50
  /// How often a file that is gone is looked for before it counts as removed: to save it, an editor
  /// may have moved it away for a moment.
  private static let looksAtMost = 20

  private var isOnTerminal: Bool { output == nil && StandardStream.output.isTerminal }

  /// Makes the result, and makes it again until the program is to end or nobody reads any more.
  ///
  /// - Parameter render: makes the result, and tells what is wrong.
  /// - Throws: the exit status, where it could not be made the first time for a reason that no change
  ///   of a file mends.
  func run(_ render: () throws -> Void) throws {
    let pause = Pause()
    let render = { try pause.letThrough { try render() } }
    // What is seen before the files are read: a change meanwhile is one that is still to be told.
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
      // From the top of the screen; what was above stays where it is.
      if isOnTerminal { write("\u{1B}[H\u{1B}[2J") }
      tell(remark, isMade: attempt(render) == nil)
    }
    // What the terminal has shown of Ctrl-C.
    if isOnTerminal { write("\r\u{1B}[K") }
  }

  /// Whether nobody reads the result any more.
  private var isUnread: Bool { output == nil && StandardStream.output.isClosed }

  /// Waits until nobody writes any more.
  ///
  /// - Returns: whether to go on; not where the program is to end.
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

  /// Says when the result was made, and why.
  ///
  /// The remark is part of what a terminal shows; anywhere else it is not part of the result.
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
