import Batch
import Diagnostics
import Fitting

/// Reads recipients, writes to them on several cores, and prints the lines in order.
///
/// The main thread reads and cuts; each block of records is written on a thread of its own, and the
/// thread with the next block in order prints it. The number of blocks in memory is limited,
/// however long the input is.
struct BatchRun {
  /// The batch, which writes to each recipient.
  let batch: Batch
  /// The files to read; `-` is standard input.
  let paths: [String]
  /// The format of the files; nil to find it out from their names and first lines.
  let format: RecordFormat?
  /// What the user says of the columns of tables.
  let choices: [ColumnChoice]
  /// How many blocks are written at a time.
  let jobs: Int
  /// How many records to skip.
  let skipped: Int

  /// The way a run ends.
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

  /// The result of a run.
  struct Outcome {
    /// The way it ended.
    let end: End
    /// The outcomes of the records.
    let tally: BatchTally
    /// The number of the last record whose line has been printed; nil where that is unknown.
    let last: Int?
    /// How many records have been read.
    let records: Int
    /// Whether something was found in the header of a table.
    var hasWarnings = false
  }

  /// Runs to the end of the input, or until nothing more can be done.
  ///
  /// - Parameters:
  ///   - progress: the line of progress.
  ///   - report: receives what is found in the header of a table, as soon as it has been read.
  ///   - giveUp: receives the outcome so far before the program ends because of a signal, if the
  ///     current blocks take long.
  func run(
    progress: BatchProgress, report: ([Diagnostic]) -> Void,
    giveUp: @escaping @Sendable (Outcome) -> Void
  ) -> Outcome {
    let skipped = skipped
    let output = BatchOutput(hasHeader: skipped == 0)
    let line = Pipeline(batch: batch, output: output, jobs: jobs, progress: progress) {
      writer, signal in
      giveUp(
        Outcome(
          end: .interrupted(signal), tally: writer?.output.tally ?? BatchTally(),
          last: writer.map { skipped + $0.written }, records: 0))
    }
    var feed = Feed(skipped: skipped)
    var end = End.finished
    var hasWarnings = false
    for path in paths {
      end = read(path, into: line, &feed) { warnings in
        hasWarnings = true
        report(warnings)
      }
      guard case .finished = end else { break }
    }
    let writer = line.finish()
    // A signal after the whole input was read may have interrupted the last blocks.
    if case .finished = end, let signal = line.signal { end = .interrupted(signal) }
    switch writer.stop {
    case nil: break
    case .unread?: end = .unread
    case .failed(let failure)?: end = .unwritten(failure)
    }
    return Outcome(
      end: end, tally: writer.output.tally, last: min(skipped, feed.records) + writer.written,
      records: feed.records, hasWarnings: hasWarnings)
  }

  private func read(
    _ path: String, into line: Pipeline, _ feed: inout Feed, report: ([Diagnostic]) -> Void
  ) -> End {
    var cutter = RecordCutter(
      name: InputFile(path: path).name, format: format, choices: choices)
    var isReported = false
    do throws(InputFault) {
      var stream = try InputStream(path)
      while true {
        if let signal = line.signal { return .interrupted(signal) }
        if line.isStopped { return .finished }
        switch stream.wait() {
        case .ready: break
        case .waiting: continue
        case .unread: return .unread
        }
        let bytes = try stream.read()
        feed.bytes += bytes.count
        let block = bytes.isEmpty ? try cutter.finish() : try cutter.append(bytes)
        if !isReported, !cutter.warnings.isEmpty {
          isReported = true
          report(cutter.warnings)
        }
        if let work = feed.number(block) {
          while !line.takeRoom() {
            if let signal = line.signal { return .interrupted(signal) }
          }
          line.write(work.block, of: path, from: work.first, bytesRead: feed.bytes)
        }
        if bytes.isEmpty { return .finished }
      }
    } catch {
      return .faulty(error.diagnostics)
    }
  }

  /// The amount read so far.
  private struct Feed {
    let skipped: Int
    var records = 0
    var bytes = 0

    init(skipped: Int) { self.skipped = skipped }

    /// Numbers the records of a block.
    ///
    /// - Returns: the records that are not skipped, and the number of the first; nil where there is
    ///   none.
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
