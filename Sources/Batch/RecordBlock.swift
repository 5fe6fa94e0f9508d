package import Diagnostics
public import People
package import YAML

/// Some records of a stream, cut out but not read yet.
public struct RecordBlock: Sendable {
  /// The name of the stream in diagnostics.
  let source: String
  let form: RecordForm
  let bytes: [UInt8]
  /// The records.
  public internal(set) var records: [Record]

  /// One record.
  public struct Record: Hashable, Sendable {
    /// Its bytes in those of the block.
    let range: Range<Int>
    /// The line it starts at, from 1.
    public let line: Int
    /// Whether it is longer than a profile may be.
    public let isTooLong: Bool
  }

  static let empty = RecordBlock(source: "", form: .json, bytes: [], records: [])

  /// Drops the first records.
  public mutating func dropFirst(_ count: Int) {
    records.removeFirst(min(count, records.count))
  }

  /// Reads a record as a profile, and finds every fault in it at once.
  public func profile(of record: Record) -> ProfileReading {
    guard !record.isTooLong else {
      return ProfileReading(profile: nil, diagnostics: [.tooLong(source, line: record.line)])
    }
    return form.profile(Array(bytes[record.range]), name: source, line: record.line)
  }
}

extension RecordBlock {
  /// The nodes of a record, under the keys of a profile, with their source.
  package func node(of record: Record) throws(Diagnostic) -> (root: Node, source: SourceText) {
    guard !record.isTooLong else { throw .tooLong(source, line: record.line) }
    let (root, source, _) = try form.node(
      Array(bytes[record.range]), name: source, line: record.line)
    return (root, source)
  }
}

extension Diagnostic {
  fileprivate static func tooLong(_ source: String, line: Int) -> Diagnostic {
    Diagnostic(
      "batch-record-too-long",
      "the record has more than \(SourceText.bytesAtMost) bytes",
      at: Place(SourceText(name: source, text: "", firstLine: line), 0..<0),
      help: "is a quote or a bracket left open?")
  }
}
