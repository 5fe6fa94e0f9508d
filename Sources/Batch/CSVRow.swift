import Diagnostics
import YAML

/// A row of a table, cut into its cells (RFC 4180).
struct CSVRow {
  /// The first cells, in order: those that are kept.
  let cells: [Cell]
  /// How many cells there are.
  let count: Int
  /// The range from the first cell with a text that is not kept; nil where there is none.
  let extra: Range<Int>?

  /// A cell of a table.
  struct Cell: Hashable {
    /// The text of the cell, without its quotes; empty where it is not read.
    let text: String
    /// Its range, quotes included, in UTF-8 bytes of the row.
    let range: Range<Int>
    /// Whether it is in quotes.
    let isQuoted: Bool
  }

  /// Cuts a row, whose only line end outside of quotes is the last.
  ///
  /// - Parameters:
  ///   - most: how many cells to keep; the others are only counted.
  ///   - isRead: whether the text of each cell is read; nil for all.
  init(
    _ decoded: SourceDecoder, separator: UInt8, atMost most: Int, reading isRead: [Bool]? = nil
  ) throws(Diagnostic) {
    let bytes = decoded.bytes
    var cells: [Cell] = []
    cells.reserveCapacity(isRead?.count ?? 0)
    var count = 0
    var offset = 0
    var extra: Range<Int>?
    while true {
      count += 1
      let start = offset
      let isQuoted = offset < bytes.count && bytes[offset] == quotationMark
      let isKept = count <= most && isRead?[count - 1] != false
      var text: [UInt8] = []
      if isQuoted {
        offset += 1
        while offset < bytes.count {
          if bytes[offset] == quotationMark {
            guard offset + 1 < bytes.count, bytes[offset + 1] == quotationMark else { break }
            offset += 1
          }
          if isKept { text.append(bytes[offset]) }
          offset += 1
        }
        guard offset < bytes.count else {
          let lines = bytes[start...].dropLast().count { $0 == 0x0A }
          throw .openCell(Place(decoded.source, start..<(start + 1)), lines: lines)
        }
        offset += 1
        guard offset == bytes.count || bytes[offset] == separator else {
          let end = bytes[offset...].firstIndex(of: separator) ?? bytes.count
          throw .behindQuote(Place(decoded.source, offset..<end))
        }
      } else {
        while offset < bytes.count, bytes[offset] != separator { offset += 1 }
        if isKept { text = Array(bytes[start..<offset]) }
      }
      guard text.count <= YAMLLimits.scalarBytes else {
        throw .longCell(text.count, Place(decoded.source, start..<offset))
      }
      if count <= most {
        cells.append(
          Cell(
            text: String(decoding: text, as: UTF8.self), range: start..<offset, isQuoted: isQuoted))
      } else if extra == nil, bytes[start..<offset].contains(where: { !isBlank($0) }) {
        extra = start..<bytes.count
      }
      guard offset < bytes.count else { break }
      offset += 1
    }
    self.cells = cells
    self.count = count
    self.extra = extra
  }
}

private let quotationMark = UInt8(ascii: "\"")

/// Whether a byte is white space, or a quote around nothing.
private func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == quotationMark
}
