import Diagnostics
import People
import Text

/// Finds out the format of an input from its name and its first lines, and where a table begins.
///
/// The header of a table is the first line with the title of a name in it: what stands before, such
/// as the notes in an export of LinkedIn, comments, a title or `sep=;`, is passed over.
struct FormatSniffer {
  /// The format.
  let format: RecordFormat
  /// The separator of the cells of a table: a comma, a semicolon, a tab or a bar.
  let separator: UInt8
  /// The offset at which the records begin, or the header of a table.
  let start: Int
  /// The line at that offset, from 1.
  let line: Int

  /// A longer line is looked at up to here.
  private static let lineAtMost = 65_536
  /// In so many bytes, and in so many lines that are not empty, a header is looked for.
  private static let bytesAtMost = 65_536
  private static let linesAtMost = 20

  private static let separators: [UInt8] = Array(",;\t|".utf8)

  private init(
    _ format: RecordFormat, separator: UInt8 = FormatSniffer.comma, start: Int, line: Int = 1
  ) {
    self.format = format
    self.separator = separator
    self.start = start
    self.line = line
  }

  /// Reads the first bytes; nil where more are needed.
  ///
  /// - Parameters:
  ///   - bytes: the start of the input.
  ///   - isWhole: whether there is no more of it.
  ///   - format: the format, where the user has named it.
  ///   - name: the name of the input, whose ending may tell the format.
  ///   - choices: what the user says of columns.
  init?(
    _ bytes: [UInt8], isWhole: Bool, format told: RecordFormat?, name: String = "",
    choices: [ColumnChoice] = []
  ) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if !isWhole, bytes.count < mark.count, mark.starts(with: bytes) { return nil }
    let start = bytes.starts(with: mark) ? mark.count : 0
    let content = bytes[start...].drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard let first = content.first else {
      guard isWhole else { return nil }
      self.init(told ?? .json, start: start)
      return
    }
    if let told, told != .csv {
      self.init(told, start: start)
      return
    }
    let named = told ?? Self.format(named: name)
    if told == nil, first == UInt8(ascii: "{"), named != .yaml {
      self.init(.json, start: start)
    } else if let named, named != .csv {
      self.init(named, start: start)
    } else {
      let lines = Lines(bytes, from: start, isWhole: isWhole)
      self.init(lines, named: named, start: start, isWhole: isWhole, choices)
    }
  }

  /// The format that the ending of a name tells; nil where it tells none.
  private static func format(named name: String) -> RecordFormat? {
    let endings: [(RecordFormat, [String])] = [
      (.csv, [".csv", ".tsv", ".tab"]), (.yaml, [".yaml", ".yml"]),
      (.json, [".json", ".jsonl", ".ndjson"]),
    ]
    let name = name.lowercased()
    return endings.first { $0.1.contains { name.hasSuffix($0) } }?.0
  }

  /// Looks for a header.
  private init?(
    _ lines: Lines, named: RecordFormat?, start: Int, isWhole: Bool, _ choices: [ColumnChoice]
  ) {
    var separator: UInt8?
    /// The first line that says something, and what may be a header without a name.
    var first: Lines.Line?
    var widest: (line: Lines.Line, separator: UInt8, cells: Int)?
    for line in lines.lines {
      if first == nil, let told = line.bytes.toldSeparator {
        separator = told
        continue
      }
      // `#` alone is the title of a column of numbers.
      let isComment =
        line.bytes.first == UInt8(ascii: "#")
        && !(line.bytes.dropFirst().first.map(Self.separators.contains) ?? false)
      let isFirst = first == nil && !isComment
      if isFirst { first = line }
      for sign in separator.map({ [$0] }) ?? Self.separators {
        let header = Header(line.bytes, separator: sign, choices)
        if header.isOne(isFirst: isFirst) {
          let best = Self.best(line.bytes, separator.map { [$0] } ?? Self.separators, choices)
          self.init(.csv, separator: best, start: line.offset, line: line.number)
          return
        }
        if !isComment, header.cells > widest?.cells ?? 1 { widest = (line, sign, header.cells) }
      }
      if isFirst, named == nil, line.bytes.isSurelyYAML {
        self.init(.yaml, start: start)
        return
      }
    }
    guard isWhole || lines.isEnough else { return nil }
    guard named == .csv || first.map({ !$0.bytes.hasKey }) ?? false else {
      self.init(.yaml, start: start)
      return
    }
    // No column has a name: this is what the fault is about.
    let line = widest?.line ?? first
    self.init(
      .csv, separator: separator ?? widest?.separator ?? Self.comma,
      start: line?.offset ?? lines.end, line: line?.number ?? 1)
  }

  /// The separator by which a header has most titles that are known, then most cells.
  private static func best(
    _ line: ArraySlice<UInt8>, _ separators: [UInt8], _ choices: [ColumnChoice]
  ) -> UInt8 {
    let headers = separators.map { ($0, Header(line, separator: $0, choices)) }
    return headers.reduce(headers[0]) { best, other in
      (other.1.known, other.1.cells) > (best.1.known, best.1.cells) ? other : best
    }.0
  }

  private static let comma = UInt8(ascii: ",")

  /// The first lines of an input that are not empty.
  private struct Lines {
    private(set) var lines: [Line] = []
    /// Whether no more of them are looked at.
    let isEnough: Bool
    /// The offset behind all that is there.
    let end: Int

    /// A line.
    struct Line {
      /// The bytes, without white space around them.
      let bytes: ArraySlice<UInt8>
      /// The offset at which it starts.
      let offset: Int
      /// Its number, from 1.
      let number: Int
    }

    init(_ bytes: [UInt8], from start: Int, isWhole: Bool) {
      let view = bytes[start...].prefix(FormatSniffer.bytesAtMost)
      end = bytes.endIndex
      var (offset, number) = (start, 1)
      while offset < view.endIndex, lines.count < FormatSniffer.linesAtMost {
        let lineEnd = view[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D }
        let isCut = lineEnd == nil && !(isWhole && view.endIndex == bytes.endIndex)
        // A line that goes on is looked at only where it is too long to wait for its end.
        if isCut, view.endIndex - start < FormatSniffer.bytesAtMost { break }
        let text = view[offset..<(lineEnd ?? view.endIndex)].trimmed
        if !text.isEmpty { lines.append(Line(bytes: text, offset: offset, number: number)) }
        guard let lineEnd else { break }
        let isPair =
          view[lineEnd] == 0x0D && lineEnd + 1 < view.endIndex && view[lineEnd + 1] == 0x0A
        offset = lineEnd + (isPair ? 2 : 1)
        number += 1
      }
      isEnough =
        lines.count == FormatSniffer.linesAtMost
        || view.endIndex - start >= FormatSniffer.bytesAtMost
    }
  }

  /// A line that may be the header of a table, cut by one separator.
  private struct Header {
    private(set) var cells = 0
    /// How many of them are titles of a place in a profile.
    private(set) var known = 0
    private var hasName = false
    private let hasKey: Bool

    init(_ line: ArraySlice<UInt8>, separator: UInt8, _ choices: [ColumnChoice]) {
      hasKey = line.hasKey
      var isQuoted = false
      var start = line.startIndex
      for index in line.startIndex...line.endIndex {
        if index < line.endIndex {
          if line[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
          guard !isQuoted, line[index] == separator else { continue }
        }
        cells += 1
        // A header with more columns than a table may have is reported as such.
        if cells <= RecordLimits.columns { take(line[start..<index], choices) }
        start = index + 1
      }
    }

    private mutating func take(_ cell: ArraySlice<UInt8>, _ choices: [ColumnChoice]) {
      let cell = cell.trimmed
      guard cell.count <= Self.titleAtMost, let first = cell.first,
        first != UInt8(ascii: "-"), !cell.starts(with: "# ".utf8)
      else { return }
      let title = String(decoding: cell.filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
        .collapsed
      if choices.contains(where: { $0.names(title) }) {
        known += 1
        hasName = true
      } else if let column = TableColumn(titled: title) {
        known += 1
        if column.path.first == "name" { hasName = true }
      }
    }

    private static let titleAtMost = 200

    /// Whether it is the header, or just has words that titles have.
    ///
    /// - Parameter isFirst: whether it is the first line that says something.
    func isOne(isFirst: Bool) -> Bool {
      hasName && (known > 1 || isFirst && !hasKey)
    }
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without white space at their ends.
  fileprivate var trimmed: ArraySlice<UInt8> {
    var bytes = self
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    return bytes.drop { $0 == 0x20 || $0 == 0x09 }
  }

  /// The separator that a line tells Excel: `sep=;`.
  fileprivate var toldSeparator: UInt8? {
    let line = self.filter { $0 != UInt8(ascii: "\"") }
    guard line.count == 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep="
    else { return nil }
    return line.last
  }

  /// Whether the line has a colon that makes a YAML key of the text before it.
  fileprivate var hasKey: Bool {
    indices.contains { index in
      guard self[index] == UInt8(ascii: ":") else { return false }
      return index + 1 == endIndex || self[index + 1] == 0x20 || self[index + 1] == 0x09
    }
  }

  /// Whether only YAML begins so: a document, a directive, a list, a tag, or a key of a profile.
  fileprivate var isSurelyYAML: Bool {
    guard let first, !"%-&!?".utf8.contains(first) else { return true }
    guard hasKey, let colon = firstIndex(of: UInt8(ascii: ":")) else { return false }
    let key = self[..<colon].filter { !"\"' ".utf8.contains($0) }
    return FactKey.named(String(decoding: key, as: UTF8.self)) != nil
  }
}
