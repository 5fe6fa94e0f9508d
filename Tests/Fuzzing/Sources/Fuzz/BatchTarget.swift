import Diagnostics
import YAML

@testable import Batch
@testable import People
@testable import Text

/// A stream of records is cut and read the same however it comes in, and each record has a line.
enum BatchTarget {
  static func check(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let stream = Array(bytes.dropFirst())
    let format = first < 3 ? RecordFormat.allCases[Int(first)] : nil
    let limit = first % 16 == 15 ? 40 : SourceText.bytesAtMost
    let whole = records(of: stream, format, limit: limit, chunk: stream.count + 1)
    let pieces = records(of: stream, format, limit: limit, chunk: 1 + Int(first) / 16)
    switch (whole, pieces) {
    case (.success(let whole), .success(let pieces)):
      expect(whole.map(\.line) == pieces.map(\.line), "\(whole) is not \(pieces)")
      expect(whole.map(\.reading) == pieces.map(\.reading), "\(whole) is not \(pieces)")
      expect(zip(whole, whole.dropFirst()).allSatisfy { $0.line <= $1.line }, "lines go back")
      for record in whole { check(record, limit: limit) }
    case (.failure(let fault), .failure(let other)):
      expect(!fault.diagnostics.isEmpty, "a fault that says nothing")
      expect(fault == other, "\(fault) is not \(other)")
      for diagnostic in fault.diagnostics { inspect(diagnostic) }
    default: fatalError("in chunks: \(pieces), not \(whole)")
    }
  }

  private struct Record {
    let line: Int
    let size: Int
    let reading: ProfileReading
    /// What is written of it.
    let output: [UInt8]
  }

  private static func records(
    of stream: [UInt8], _ format: RecordFormat?, limit: Int, chunk: Int
  ) -> Result<[Record], InputFault> {
    var cutter = RecordCutter(name: "a", format: format, limit: limit)
    var records: [Record] = []
    do throws(InputFault) {
      var start = 0
      while start < stream.count {
        let end = min(start + chunk, stream.count)
        records += Self.records(of: try cutter.append(stream[start..<end]))
        start = end
      }
      records += Self.records(of: try cutter.finish())
      return .success(records)
    } catch {
      return .failure(error)
    }
  }

  private static func records(of block: RecordBlock) -> [Record] {
    guard !block.records.isEmpty, let batch else { return [] }
    let lines = batch.lines(for: block, of: "a", from: 1)
    expect(lines.lines.count == block.records.count, "\(lines.lines.count) lines")
    var start = 0
    return zip(block.records, lines.lines).map { record, line in
      let output = Array(lines.bytes[start..<line.end])
      start = line.end
      return Record(
        line: record.line, size: record.isTooLong ? 0 : record.range.count,
        reading: block.profile(of: record), output: output)
    }
  }

  private static func check(_ record: Record, limit: Int) {
    expect(record.size <= limit, "a record of \(record.size) bytes")
    let reading = record.reading
    for diagnostic in reading.diagnostics { inspect(diagnostic) }
    expect((reading.profile == nil) == reading.diagnostics.hasErrors, "no profile and no error")
    for found in reading.profile?.facts ?? [] {
      inspect(found.fact.place, "of \(found.path)")
      expect(!found.fact.text.isEmpty, "\(found.path) is empty")
      expect(HiddenCharacter.first(in: found.fact.text.utf8) == nil, "hidden in \(found)")
    }
    // What is written goes on until its end, which the stream of output gives it.
    guard let text = String(validating: record.output + Array("]}".utf8), as: UTF8.self) else {
      fatalError("the line is not UTF-8")
    }
    for scalar in text.unicodeScalars {
      expect(!isControl(scalar), "control character in \(text.debugDescription)")
    }
    var json = PlainJSON(text)
    expect(json.read() != nil, "the line is not JSON: \(text)")
  }

  private static let batch = ProfileTarget.me.flatMap { me in
    ProfileTarget.writer.map { writer in Batch(sender: me, writer: writer) }
  }
}
