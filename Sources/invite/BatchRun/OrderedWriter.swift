import Batch
import Templating

/// Puts blocks that were written at the same time in order again, and prints them one by one: whole
/// lines, as soon as it is their turn.
struct OrderedWriter {
  /// The output so far, even if it could not be printed.
  private(set) var output: BatchOutput
  /// The reason why nothing more can be printed.
  private(set) var stop: Stop?
  /// How many records' lines have been printed whole.
  private(set) var written = 0
  private var waiting: [Int: Work] = [:]
  private var next = 0
  /// Whether a block was interrupted, so that a later one would leave a gap.
  private var isBrokenOff = false
  private var bytesRead = 0
  private var progress: BatchProgress

  /// The reason why nothing more can be printed.
  enum Stop {
    /// Nobody reads it any more.
    case unread
    /// The system refuses it.
    case failed(WriteFailure)
  }

  /// The result of a block.
  struct Work: Sendable {
    /// The lines.
    let lines: BatchLines
    /// Whether there is one for each record of the block.
    let isWhole: Bool
    /// How many bytes had been read when the block was cut.
    let bytesRead: Int
  }

  /// A writer that reports its progress.
  ///
  /// - Parameters:
  ///   - output: the output that has taken nothing yet.
  ///   - progress: the line of progress.
  init(_ output: BatchOutput, progress: BatchProgress) {
    self.output = output
    self.progress = progress
  }

  /// Takes the result of a block, and prints all blocks whose turn it is.
  ///
  /// - Parameter number: the number of the block, from 0.
  /// - Returns: how many blocks are finished.
  mutating func take(_ work: Work, number: Int) -> Int {
    waiting[number] = work
    let first = next
    while let work = waiting.removeValue(forKey: next) {
      next += 1
      if stop == nil, !isBrokenOff { put(work) }
      if !work.isWhole { isBrokenOff = true }
    }
    return next - first
  }

  private mutating func put(_ work: Work) {
    let before = output.tally.total
    let bytes = output.take(work.lines)
    var rest = bytes[...]
    do {
      if try !StandardStream.output.write(&rest) { stop = .unread }
    } catch {
      stop = .failed(error)
    }
    bytesRead = work.bytesRead
    if stop == nil {
      written += output.tally.total - before
    } else {
      let whole = output.ends.prefix { $0 <= rest.startIndex }
      written += whole.count
      if case .failed? = stop {
        StandardStream.output.takeBack(rest.startIndex - (whole.last ?? 0))
      }
    }
    progress.tell(records: written, bytes: bytesRead)
  }

  /// Removes the line of progress.
  func end() { progress.end() }
}
