import Batch
import Dispatch
import Synchronization
import Templating

/// Writes blocks at the same time, and puts out what comes of them in order.
final class Pipeline: Sendable {
  private let batch: Batch
  private let interruption: Interruption
  private let writer: SharedWriter
  private let blocks = Mutex(0)
  private let queue = DispatchQueue(label: "invite.batch", attributes: .concurrent)
  private let group = DispatchGroup()
  /// Lets so many blocks be written at a time.
  private let working: DispatchSemaphore
  /// Lets so many blocks be on their way, with those that wait for their turn.
  private let room: DispatchSemaphore

  /// How many blocks may wait for their turn while one is written.
  private static let blocksPerJob = 4

  /// How many blocks are written at a time at most, however many are asked for.
  private static let mostJobs = 1_024

  /// A line on which nothing is yet.
  ///
  /// - Parameters:
  ///   - batch: what writes to each recipient.
  ///   - jobs: how many blocks are written at a time.
  ///   - progress: what reports how far it is.
  ///   - giveUp: told what has been put out before the program ends because a signal has come and
  ///     what is being written takes long; nil where somebody does not take what is put out.
  init(
    batch: Batch, jobs: Int, progress: BatchProgress,
    giveUp: @escaping @Sendable (OrderedWriter?, Int32) -> Void
  ) {
    let jobs = min(jobs, Self.mostJobs)
    self.batch = batch
    let writer = SharedWriter(progress: progress)
    self.writer = writer
    interruption = Interruption { signal in
      // Nothing is put out while this holds the writer, and so the last line is whole.
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

  /// What puts the lines out, one thread at a time.
  private final class SharedWriter: Sendable {
    let lines: Mutex<OrderedWriter>

    init(progress: BatchProgress) { lines = Mutex(OrderedWriter(progress: progress)) }
  }

  /// The number of a signal that has come, if one has.
  var signal: Int32? { interruption.received }

  /// Whether nothing more can be put out.
  ///
  /// While somebody puts lines out, it is asked again soon enough.
  var isStopped: Bool { writer.lines.withLockIfAvailable { $0.stop != nil } ?? false }

  /// Waits a moment for room for another block, and takes it.
  ///
  /// - Returns: whether there was any.
  func takeRoom() -> Bool {
    let moment = DispatchTimeInterval.milliseconds(100)
    guard room.wait(timeout: .now() + moment) == .success else { return false }
    guard working.wait(timeout: .now() + moment) == .success else {
      room.signal()
      return false
    }
    return true
  }

  /// Writes a block for which room has been taken.
  ///
  /// - Parameters:
  ///   - block: the records.
  ///   - path: what the user calls the stream they come from.
  ///   - first: the number of the first of them.
  ///   - bytesRead: how much had been read when the block was cut.
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

  /// Waits for what is on its way.
  ///
  /// - Returns: what has been put out.
  func finish() -> OrderedWriter {
    group.wait()
    return writer.lines.withLock { writer in
      writer.end()
      return writer
    }
  }
}
