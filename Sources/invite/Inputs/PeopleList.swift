import Batch
import Diagnostics
import People

/// The people in a table or in a file of records, all of which are kept.
struct PeopleList {
  /// Each record, named by its file and its line.
  private(set) var recipients: [(path: String, reading: ProfileReading)] = []
  /// The findings about the header of a table.
  private(set) var warnings: [Diagnostic] = []

  /// The endings of the names of lists; another file is one profile.
  private static let endings = [".csv", ".tsv", ".tab", ".jsonl", ".ndjson"]

  /// Whether the name of a file says that it is a list.
  static func isList(_ path: String) -> Bool {
    endings.contains { path.lowercased().hasSuffix($0) }
  }

  /// Reads a file to its end, `-` being standard input.
  ///
  /// - Parameters:
  ///   - format: the format; nil to find it out.
  ///   - choices: the user's words about the columns of a table.
  /// - Throws: the exit status, after the faults of the file as a whole have been reported.
  init(
    _ path: String, format: RecordFormat? = nil, _ choices: [ColumnChoice], _ console: Console
  ) throws {
    do throws(InputFault) {
      try self.init(path, format: format, choices)
    } catch {
      console.report(error.diagnostics)
      let isAccess = error.diagnostics.contains { $0.kind == .access }
      throw isAccess ? ExitStatus.cannotWork : ExitStatus.fault
    }
  }

  private init(
    _ path: String, format: RecordFormat?, _ choices: [ColumnChoice]
  ) throws(InputFault) {
    var cutter = RecordCutter(
      name: InputFile(path: path).name, format: format, choices: choices)
    var stream = try InputStream(path)
    var size = 0
    while true {
      guard stream.wait() != .waiting else { continue }
      let bytes = try stream.read()
      size += bytes.count
      guard size <= ProfileFile.bytesAtMost else { throw InputFault(.tooManyProfiles(path)) }
      let block = bytes.isEmpty ? try cutter.finish() : try cutter.append(bytes)
      for record in block.records {
        recipients.append(("\(path):\(record.line)", block.profile(of: record)))
      }
      guard !bytes.isEmpty else { break }
    }
    warnings = cutter.warnings
  }
}
