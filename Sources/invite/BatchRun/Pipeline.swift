import Batch
import Dispatch
import Synchronization
import Templating

/// Writes blocks at the same time, and prints them in order.
final class Pipeline: Sendable {
  private let batch: Batch
  private let interruption: Interruption
  private let writer: SharedWriter
  private let blocks = Mutex(0)
  private let queue = DispatchQueue(label: "invite.batch", attributes: .concurrent)
  private let group = DispatchGroup()
  /// Limits the blocks that are written at a time.
  private let working: DispatchSemaphore
  /// Limits the blocks in memory, those that wait for their turn included.
  private let room: DispatchSemaphore

  /// How many blocks may wait for their turn while one is written.
  private static let blocksPerJob = 4

  /// The limit of blocks written at a time, however many are requested.
  private static let mostJobs = 1_024

  /// An empty pipeline.
  ///
  /// - Parameters:
  ///   - batch: the batch, which writes to each recipient.
  ///   - output: the output, which has taken nothing yet.
  ///   - jobs: how many blocks are written at a time.
  ///   - progress: the line of progress.
  ///   - giveUp: receives the output so far before the program ends because of a signal, if the
  ///     current blocks take long; nil if a thread is stuck printing.
  init(
    batch: Batch, output: BatchOutput, jobs: Int, progress: BatchProgress,
    giveUp: @escaping @Sendable (OrderedWriter?, Int32) -> Void
  ) {
    let jobs = min(jobs, Self.mostJobs)
    self.batch = batch
    let writer = SharedWriter(OrderedWriter(output, progress: progress))
    self.writer = writer
    interruption = Interruption { signal in
      // While this holds the writer, no other thread prints, and so the last line is whole.
      for _ in 0..<5 {
        _ = writer.lines.withLockIfAvailable { writer in
          writer.end()
          giveUp(writer, signal)
          Interruption.end(by: signal)
        }
        Interruption.sleep(10)
      }
      giveUp(nil, signal)
    }
    working = DispatchSemaphore(value: jobs)
    room = DispatchSemaphore(value: Self.blocksPerJob * jobs)
  }

  /// Prints the lines, for one thread at a time.
  private final class SharedWriter: Sendable {
    let lines: Mutex<OrderedWriter>

    init(_ writer: OrderedWriter) { lines = Mutex(writer) }
  }

  /// The number of a signal that has come, if one has.
  var signal: Int32? { interruption.received }

  /// Whether nothing more can be printed.
  ///
  /// While a thread prints, it returns false: it is asked again soon.
  var isStopped: Bool { writer.lines.withLockIfAvailable { $0.stop != nil } ?? false }

  /// Waits a moment for room for another block, and reserves it.
  ///
  /// - Returns: whether there is room.
  func takeRoom() -> Bool {
    let moment = DispatchTimeInterval.milliseconds(100)
    guard room.wait(timeout: .now() + moment) == .success else { return false }
    guard working.wait(timeout: .now() + moment) == .success else {
      room.signal()
      return false
    }
    return true
  }

  /// Writes a block for which room is reserved.
  ///
  /// - Parameters:
  ///   - block: the records.
  ///   - path: the name of their stream.
  ///   - first: the number of the first of them.
  ///   - bytesRead: how many bytes had been read when the block was cut.
  func write(_ block: RecordBlock, of path: String, from first: Int, bytesRead: Int) {
    let number = blocks.withLock { number in
      defer { number += 1 }
      return number
    }
    queue.async(group: group) { [self] in
      let lines = batch.lines(for: block, of: path, from: first) { signal == nil }
      working.signal()
      let work = OrderedWriter.Work(
        lines: lines, isWhole: lines.count == block.records.count, bytesRead: bytesRead)
      let done = writer.lines.withLock { $0.take(work, number: number) }
      for _ in 0..<done { room.signal() }
    }
  }

  /// Waits for the blocks that are being written.
  ///
  /// - Returns: the writer with the whole output.
  func finish() -> OrderedWriter {
    group.wait()
    return writer.lines.withLock { writer in
      writer.end()
      return writer
    }
  }
}
