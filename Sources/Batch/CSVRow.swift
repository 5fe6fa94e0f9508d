import Diagnostics
import YAML

/// A row of a table, cut into its cells (RFC 4180).
struct CSVRow {
  /// The first cells, in order: those that are kept.
  let cells: [Cell]
  /// How many cells there are.
  let count: Int

  /// A cell of a table.
  struct Cell: Hashable {
    /// The text of the cell, without its quotes.
    let text: String
    /// Its range, quotes included, in UTF-8 bytes of the row.
    let range: Range<Int>
    /// Whether it is in quotes.
    let isQuoted: Bool
  }

  /// Cuts a row, whose only line end outside of quotes is the last.
  ///
  /// - Parameter most: how many cells to keep; the others are only counted.
  init(_ decoded: SourceDecoder, separator: UInt8, atMost most: Int) throws(Diagnostic) {
    let bytes = decoded.bytes
    var cells: [Cell] = []
    var count = 0
    var offset = 0
    while true {
      count += 1
      let start = offset
      let isQuoted = offset < bytes.count && bytes[offset] == quotationMark
      var text: [UInt8] = []
      if isQuoted {
        offset += 1
        while offset < bytes.count {
          if bytes[offset] == quotationMark {
            guard offset + 1 < bytes.count, bytes[offset + 1] == quotationMark else { break }
            offset += 1
          }
          text.append(bytes[offset])
          offset += 1
        }
        guard offset < bytes.count else {
          throw .openCell(Place(decoded.source, start..<(start + 1)))
        }
        offset += 1
        guard offset == bytes.count || bytes[offset] == separator else {
          let end = bytes[offset...].firstIndex(of: separator) ?? bytes.count
          throw .behindQuote(Place(decoded.source, offset..<end))
        }
      } else {
        while offset < bytes.count, bytes[offset] != separator { offset += 1 }
        text = Array(bytes[start..<offset])
      }
      guard text.count <= YAMLLimits.scalarBytes else {
        throw .longCell(text.count, Place(decoded.source, start..<offset))
      }
      if count <= most {
        cells.append(
          Cell(
            text: String(decoding: text, as: UTF8.self), range: start..<offset, isQuoted: isQuoted))
      }
      guard offset < bytes.count else { break }
      offset += 1
    }
    self.cells = cells
    self.count = count
  }
}

private let quotationMark = UInt8(ascii: "\"")
