import Batch
import Templating

/// Brings what has been written at the same time into order again, and puts it out a block at a
/// time: whole lines, as soon as it is their turn.
struct OrderedWriter {
  /// What has been put out, or was to be.
  private(set) var output = BatchOutput()
  /// Why nothing more can be put out.
  private(set) var stop: Stop?
  /// How many records' lines have been put out whole.
  private(set) var written = 0
  private var waiting: [Int: Work] = [:]
  private var next = 0
  /// Whether a block was broken off, so that what comes behind it would leave a gap.
  private var isBrokenOff = false
  private var bytesRead = 0
  private var progress: BatchProgress

  /// Why nothing more can be put out.
  enum Stop {
    /// Nobody reads it any more.
    case unread
    /// The system refuses it.
    case failed(WriteFailure)
  }

  /// What has come of a block.
  struct Work: Sendable {
    /// The lines.
    let lines: BatchLines
    /// Whether there is one for each record of the block.
    let isWhole: Bool
    /// How much had been read when the block was cut.
    let bytesRead: Int
  }

  /// A writer that tells how far it is.
  init(progress: BatchProgress) {
    self.progress = progress
  }

  /// Takes what has come of a block, and puts out all whose turn it is.
  ///
  /// - Parameter number: the number of the block, counted from 0.
  /// - Returns: how many blocks are done with.
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
      written += bytes[..<rest.startIndex].count { $0 == UInt8(ascii: "\n") }
      let cut = bytes[..<rest.startIndex].reversed().prefix { $0 != UInt8(ascii: "\n") }.count
      if case .failed? = stop { StandardStream.output.takeBack(cut) }
    }
    progress.tell(records: written, bytes: bytesRead)
  }

  /// Takes the line about the progress away.
  func end() { progress.end() }
}
