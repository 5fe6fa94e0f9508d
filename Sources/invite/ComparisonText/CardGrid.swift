import Diagnostics
import FoundationEssentials

/// Cards in as many columns as there is room for, or one below another.
struct CardGrid {
  /// How wide the terminal is.
  let width: Int
  /// Whether cards are side by side where there is room.
  let isSideBySide: Bool

  /// The bounds of readable columns, and the gap between them.
  private static let columnAtLeast = 38
  private static let columnAtMost = 64
  private static let gap = 3
  /// In a narrower terminal one column is better than two.
  private static let twoColumnsFrom = 80

  /// How many cards are side by side, and the width of each.
  ///
  /// Rows are as even as possible: of five cards where four have room, three are above two.
  func columns(for cards: Int) -> (count: Int, width: Int) {
    guard isSideBySide, width >= Self.twoColumnsFrom, cards > 1 else {
      return (1, min(width, Self.columnAtMost))
    }
    let room = (width + Self.gap) / (Self.columnAtLeast + Self.gap)
    let rows = (cards + room - 1) / room
    let count = (cards + rows - 1) / rows
    return (count, min(Self.columnAtMost, (width - Self.gap * (count - 1)) / count))
  }

  /// Cards as lines of the terminal, with a blank line between rows.
  ///
  /// - Parameter cards: for each card, a function that draws it in a width.
  func lines(_ cards: [(Int) -> [InkText]]) -> [InkText] {
    let columns = columns(for: cards.count)
    var lines: [InkText] = []
    for start in stride(from: 0, to: cards.count, by: columns.count) {
      if start > 0 { lines.append([]) }
      let row = cards[start..<min(start + columns.count, cards.count)].map { $0(columns.width) }
      for number in 0..<(row.map(\.count).max() ?? 0) {
        lines.append(line(number, of: row, width: columns.width))
      }
    }
    return lines
  }

  private func line(_ number: Int, of row: [[InkText]], width: Int) -> InkText {
    var line: InkText = []
    for (column, card) in row.enumerated() where number < card.count && !card[number].isEmpty {
      line = line.padded(to: column * (width + Self.gap)) + card[number]
    }
    return line
  }
}

extension CardGrid {
  /// The grid for the destination of the result.
  ///
  /// On a terminal it takes the width from `COLUMNS` or from the terminal itself. Programs and
  /// files have no width: there the cards are one below another in 80 columns, unless `width` is
  /// set.
  ///
  /// - Parameters:
  ///   - width: the requested width.
  ///   - isToFile: whether the result goes into a file.
  init(
    width: Int?, isToFile: Bool = false,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    let isOnTerminal = !isToFile && StandardStream.output.isTerminal
    let columns = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    let terminal = isOnTerminal ? columns ?? StandardStream.output.columns : nil
    self.init(
      width: min(Self.widthAtMost, max(Self.widthAtLeast, width ?? terminal ?? 80)),
      isSideBySide: width != nil || isOnTerminal)
  }

  /// The least width of a layout.
  static let widthAtLeast = 20
  /// The greatest, whatever a terminal or the environment says.
  static let widthAtMost = 1000
}
