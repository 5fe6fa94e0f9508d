/// Finds out the format of an input from its first bytes.
struct FormatSniffer {
  /// The format.
  let format: RecordFormat
  /// The separator of the cells of a table: a comma, a semicolon or a tab.
  let separator: UInt8
  /// How many bytes the byte order mark takes.
  let markLength: Int

  /// A longer first line is reported by its beginning.
  private static let lineAtMost = 65_536

  /// Reads the first bytes; nil where more are needed.
  ///
  /// - Parameters:
  ///   - bytes: the start of the input.
  ///   - isWhole: whether there is no more of it.
  ///   - format: the format, where the user has named it.
  init?(_ bytes: [UInt8], isWhole: Bool, format told: RecordFormat?) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if !isWhole, bytes.count < mark.count, mark.starts(with: bytes) { return nil }
    markLength = bytes.starts(with: mark) ? mark.count : 0
    let rest = bytes.dropFirst(markLength).drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard let first = rest.first else {
      guard isWhole else { return nil }
      format = told ?? .json
      separator = UInt8(ascii: ",")
      return
    }
    if told == .json || told == nil && first == UInt8(ascii: "{") {
      format = .json
      separator = UInt8(ascii: ",")
      return
    }
    if told == .yaml || told == nil && "#%-&!?".utf8.contains(first) {
      format = .yaml
      separator = UInt8(ascii: ",")
      return
    }
    let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
    guard isWhole || line.count < rest.count || line.count > Self.lineAtMost else { return nil }
    format = told ?? (Self.hasKey(line) ? .yaml : .csv)
    separator = Self.separator(in: line)
  }

  /// Whether a line has a colon that makes a YAML key of the text before it.
  private static func hasKey(_ line: ArraySlice<UInt8>) -> Bool {
    line.indices.contains { index in
      guard line[index] == UInt8(ascii: ":") else { return false }
      return index + 1 == line.endIndex || line[index + 1] == 0x20 || line[index + 1] == 0x09
    }
  }

  /// The separator that the header has most of; a comma where it has one column only.
  private static func separator(in header: ArraySlice<UInt8>) -> UInt8 {
    var counts = [UInt8(ascii: ","): 0, UInt8(ascii: ";"): 0, 0x09: 0]
    var isQuoted = false
    for byte in header {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, let count = counts[byte] { counts[byte] = count + 1 }
    }
    let comma = (key: UInt8(ascii: ","), value: counts[UInt8(ascii: ",")] ?? 0)
    return [UInt8(ascii: ";"), 0x09].reduce(comma) { best, sign in
      let count = counts[sign] ?? 0
      return count > best.value ? (sign, count) : best
    }.key
  }
}
