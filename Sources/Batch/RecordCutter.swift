public import Diagnostics
import People

/// Cuts a stream into the records of profiles while it is read.
///
/// It never holds more than one record and one chunk, and of a record longer than a profile may be
/// not even that. The bounds of the chunks make no difference.
///
/// ```swift
/// var cutter = RecordCutter(name: "people.jsonl")
/// var blocks = [try cutter.append(chunk[...])]
/// blocks.append(try cutter.finish())
/// ```
public struct RecordCutter: Sendable {
  /// The name of the stream in diagnostics.
  public let name: String
  /// The findings about the header of a table, once it has been read.
  public private(set) var warnings: [Diagnostic] = []
  private let givenFormat: RecordFormat?
  private let limit: Int
  private let choices: [ColumnChoice]
  private var scanner: RecordScanner?
  private var form: RecordForm?
  private var separator = UInt8(ascii: ",")
  /// The bytes of the header, which lists that were put together have again.
  private var header: [UInt8] = []
  /// The bytes still needed, and the offset of the first in the stream.
  private var buffer: [UInt8] = []
  private var base = 0
  private var scanned = 0

  /// A cutter at the start of a stream.
  ///
  /// - Parameters:
  ///   - name: the name of the stream in diagnostics.
  ///   - format: the format; nil to find it out from the name and the first bytes.
  ///   - limit: the size that a record may have, in bytes.
  ///   - choices: what the user says of the columns of a table.
  public init(
    name: String, format: RecordFormat? = nil, limit: Int = SourceText.bytesAtMost,
    choices: [ColumnChoice] = []
  ) {
    self.name = name
    givenFormat = format
    self.limit = limit
    self.choices = choices
  }

  /// The format of the stream; nil until it is known.
  public var format: RecordFormat? { form?.format }

  /// Takes the next bytes of the stream.
  ///
  /// - Returns: the records that end in them.
  /// - Throws: the faults of the stream as a whole: it is a list, its encoding or its format is
  ///   another, or the header of a table has no name.
  public mutating func append(_ bytes: ArraySlice<UInt8>) throws(InputFault) -> RecordBlock {
    buffer += bytes
    return try scan(isEnd: false)
  }

  /// Ends the stream.
  ///
  /// - Returns: the records that end with it.
  /// - Throws: the faults of the stream as a whole, as `append` does.
  public mutating func finish() throws(InputFault) -> RecordBlock {
    try scan(isEnd: true)
  }

  private mutating func scan(isEnd: Bool) throws(InputFault) -> RecordBlock {
    guard var scanner = try takeScanner(isEnd: isEnd) else { return .empty }
    // Taken out meanwhile, so that reading does not copy it.
    var bytes: [UInt8] = []
    swap(&bytes, &buffer)
    for index in (scanned - base)..<bytes.count { scanner.step(bytes[index], at: base + index) }
    scanned = base + bytes.count
    if isEnd { scanner.finish(at: scanned) }
    var found = scanner.found
    scanner.found = []
    let needed = isEnd ? scanned : scanner.needed(before: scanned)
    self.scanner = scanner
    if form == nil, let header = found.first {
      guard !header.isTooLong else { throw InputFault(.longHeader(name, line: header.line)) }
      let range = header.range.lowerBound - base..<header.range.upperBound - base
      self.header = Array(bytes[range])
      let columns = try CSVColumns(
        self.header, line: header.line, name: name, separator: separator, choices: choices)
      warnings = columns.warnings
      form = .csv(columns)
      found.removeFirst()
    }
    if case .csv? = form { removeOthers(from: &found, in: bytes) }
    let start = base
    if found.isEmpty {
      // The bytes are moved seldom enough that it costs no more than reading them.
      if needed - base > bytes.count / 2 {
        bytes.removeFirst(needed - base)
        base = needed
      }
      swap(&bytes, &buffer)
      return .empty
    }
    buffer = Array(bytes[(needed - base)...])
    base = needed
    return RecordBlock(
      source: name, form: form ?? .json, bytes: bytes,
      records: found.map { record in
        RecordBlock.Record(
          range: record.isTooLong
            ? 0..<0 : record.range.lowerBound - start..<record.range.upperBound - start,
          line: record.line, isTooLong: record.isTooLong)
      })
  }

  /// Removes the rows that are no people: comments, and the header where it comes again.
  private func removeOthers(from found: inout [RecordScanner.Found], in bytes: [UInt8]) {
    found.removeAll { row in
      guard !row.isTooLong, let first = header.first else { return false }
      let start = row.range.lowerBound - base
      let range = start..<row.range.upperBound - base
      guard bytes[start] == first || bytes[start] == UInt8(ascii: "#") else { return false }
      if bytes[start] == UInt8(ascii: "#"), first != UInt8(ascii: "#"), header.contains(separator),
        !bytes[range].contains(separator)
      {
        return true
      }
      return range.count == header.count && bytes[range].elementsEqual(header)
    }
  }

  /// The scanner, once the format of the stream is known.
  private mutating func takeScanner(isEnd: Bool) throws(InputFault) -> RecordScanner? {
    if let scanner { return scanner }
    // No byte of UTF-8 is one of these; UTF-16 starts with them.
    if buffer.first == 0xFF || buffer.first == 0xFE { throw InputFault(.notUTF8(name)) }
    if givenFormat == nil || givenFormat == .csv {
      if !isEnd, ForeignFile.isUndecided(buffer) { return nil }
      if let file = ForeignFile(buffer, name: name) { throw InputFault(.noList(name, file)) }
    }
    guard
      let signs = FormatSniffer(
        buffer, isWhole: isEnd, format: givenFormat, name: name, choices: choices)
    else { return nil }
    let first = buffer.dropFirst(signs.start).first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if first == UInt8(ascii: "["), signs.format != .csv || givenFormat == nil {
      throw InputFault(.list(name))
    }
    separator = signs.separator
    switch signs.format {
    case .json: form = .json
    case .yaml: form = .yaml
    case .csv: break
    }
    scanned = signs.start
    return RecordScanner(signs, limit: limit)
  }
}

extension Diagnostic {
  fileprivate static func notUTF8(_ name: String) -> Diagnostic {
    Diagnostic(
      "batch-encoding", "`\(name)` is not UTF-8", help: "save it as UTF-8; as CSV UTF-8 in Excel")
  }

  fileprivate static func list(_ name: String) -> Diagnostic {
    Diagnostic(
      "batch-list", "`\(name)` is one list, not one record after the other",
      help: "write one JSON object a line; `jq -c '.[]'` makes them of a list")
  }
}
