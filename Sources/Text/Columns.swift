/// Cells side by side, each column as wide as its widest cell.
package enum Columns {
  /// Rows of cells as lines, with two spaces between columns and none at the ends.
  ///
  /// - Parameters:
  ///   - rows: the cells, row by row; a row may have fewer cells than another.
  ///   - widest: how wide a column may become, in columns of a terminal; a wider cell pushes the
  ///     rest of its row aside.
  /// - Returns: the lines, each with a line feed.
  package static func text(_ rows: [[String]], widest: Int = .max) -> String {
    let cells = rows.map { $0.map(\.visible) }
    let count = cells.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      min(widest, cells.compactMap { $0.dropFirst(column).first?.displayWidth }.max() ?? 0)
    }
    return cells.map { row in
      row.enumerated().map { column, cell in
        guard column + 1 < row.count else { return cell }
        return cell + String(repeating: " ", count: max(0, widths[column] - cell.displayWidth) + 2)
      }.joined() + "\n"
    }.joined()
  }
}
