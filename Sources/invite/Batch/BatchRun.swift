import Diagnostics
import Dispatch
import InviteKit
import Synchronization

/// Reads recipients, writes to them on several cores, and puts the lines out in order.
///
/// The main thread reads and cuts; each block of records is written on a thread of its own, and the
/// one that has the next in order puts it out. Only so many blocks are on their way, however long the
/// input is.
struct BatchRun {
  /// What writes to each recipient.
  let batch: Batch
  /// The files to read, `-` being standard input.
  let paths: [String]
  /// How they are written; nil to tell it by their first bytes.
  let format: RecordFormat?
  /// How many blocks are written at a time.
  let jobs: Int
  /// How many records to pass over.
  let skipped: Int

  /// How a run came to its end.
  enum End {
    /// Everything has been read.
    case finished
    /// A signal has come.
    case interrupted(Int32)
    /// Nobody reads the output any more.
    case unread
    /// The output cannot be written.
    case unwritten(WriteFailure)
    /// The input cannot be read.
    case faulty([Diagnostic])
  }

  /// What has come of a run.
  struct Outcome {
    /// How it came to its end.
    let end: End
    /// What has become of the records.
    let tally: BatchTally
    /// The number of the last record whose line has been put out.
    let last: Int
    /// How many records have been read.
    let records: Int
  }

  /// Runs to the end of the input, or until nothing more can be done.
  func run(progress: BatchProgress) -> Outcome {
    let line = AssemblyLine(batch: batch, jobs: jobs, progress: progress)
    var feed = Feed(skipped: skipped)
    let interruption = Interruption()
    var end = End.finished
    for path in paths {
      end = read(path, into: line, &feed, interruption)
      guard case .finished = end else { break }
    }
    let writer = line.finish()
    switch writer.stop {
    case nil: break
    case .unread?: end = .unread
    case .failed(let failure)?: end = .unwritten(failure)
    }
    return Outcome(
      end: end, tally: writer.output.tally, last: min(skipped, feed.records) + writer.written,
      records: feed.records)
  }

  private func read(
    _ path: String, into line: AssemblyLine, _ feed: inout Feed, _ interruption: Interruption
  ) -> End {
    var cutter = RecordCutter(name: InputFile(path: path).name, format: format)
    do {
      var stream = try InputStream(path)
      while true {
        if let signal = interruption.take() { return .interrupted(signal) }
        if line.isStopped { return .finished }
        switch stream.wait() {
        case .ready: break
        case .waiting: continue
        case .unread: return .unread
        }
        let bytes = try stream.read()
        feed.bytes += bytes.count
        let block = bytes.isEmpty ? try cutter.finish() : try cutter.append(bytes)
        if let work = feed.number(block) {
          while !line.hasRoom() {
            if let signal = interruption.take() { return .interrupted(signal) }
          }
          line.write(work.block, of: path, from: work.first, bytesRead: feed.bytes)
        }
        if bytes.isEmpty { return .finished }
      }
    } catch let fault as InputFault {
      return .faulty(fault.diagnostics)
    } catch let fault as Diagnostic {
      return .faulty([fault])
    } catch {
      return .finished  // Nothing else is thrown.
    }
  }

  /// What has been read so far.
  private struct Feed {
    let skipped: Int
    var records = 0
    var bytes = 0

    init(skipped: Int) { self.skipped = skipped }

    /// Gives the records of a block their numbers.
    ///
    /// - Returns: those that are not to be passed over, and the number of the first; nil where there
    ///   is none.
    mutating func number(_ block: RecordBlock) -> (block: RecordBlock, first: Int)? {
      var block = block
      let passed = max(0, min(block.records.count, skipped - records))
      let first = records + passed + 1
      records += block.records.count
      block.dropFirst(passed)
      return block.records.isEmpty ? nil : (block, first)
    }
  }
}

/// Writes blocks at the same time, and puts out what comes of them in order.
private final class AssemblyLine: Sendable {
  private let batch: Batch
  private let writer: Mutex<OrderedWriter>
  private let blocks = Mutex(0)
  private let queue = DispatchQueue(label: "invite.batch", attributes: .concurrent)
  private let group = DispatchGroup()
  /// Lets so many blocks be written at a time.
  private let working: DispatchSemaphore
  /// Lets so many blocks be on their way, with those that wait for their turn.
  private let room: DispatchSemaphore

  /// How many blocks may wait for their turn while one is written.
  private static let blocksPerJob = 4

  init(batch: Batch, jobs: Int, progress: BatchProgress) {
    self.batch = batch
    writer = Mutex(OrderedWriter(progress: progress))
    working = DispatchSemaphore(value: jobs)
    room = DispatchSemaphore(value: Self.blocksPerJob * jobs)
  }

  /// Whether nothing more can be put out.
  var isStopped: Bool { writer.withLock { $0.stop != nil } }

  /// Waits a moment for room for another block; it is taken, where there is.
  func hasRoom() -> Bool {
    let moment = DispatchTimeInterval.milliseconds(100)
    guard room.wait(timeout: .now() + moment) == .success else { return false }
    guard working.wait(timeout: .now() + moment) == .success else {
      room.signal()
      return false
    }
    return true
  }

  /// Writes a block for which there is room.
  func write(_ block: RecordBlock, of path: String, from first: Int, bytesRead: Int) {
    let number = blocks.withLock { number in
      defer { number += 1 }
      return number
    }
    queue.async(group: group) { [self] in
      let lines = batch.lines(for: block, of: path, from: first)
      working.signal()
      let work = OrderedWriter.Work(lines: lines, bytesRead: bytesRead)
      let done = writer.withLock { $0.take(work, number: number) }
      for _ in 0..<done { room.signal() }
    }
  }

  /// Waits for what is on its way.
  ///
  /// - Returns: what has been put out.
  func finish() -> OrderedWriter {
    group.wait()
    return writer.withLock { writer in
      writer.end()
      return writer
    }
  }
}
