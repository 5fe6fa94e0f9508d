import Diagnostics
import FoundationEssentials

/// Cards in as many columns as there is room for, or one below the other.
struct CardGrid {
  /// How wide the terminal is.
  let width: Int
  /// Whether cards are side by side where there is room.
  let isSideBySide: Bool

  /// Columns narrower than this are hard to read, wider ones too.
  private static let columnAtLeast = 38
  private static let columnAtMost = 64
  private static let gap = 3
  /// In a narrower terminal one column is better than two.
  private static let twoColumnsFrom = 80

  /// How many cards are side by side, and how wide each is.
  ///
  /// Rows are as even as can be: of five cards where four have room, three are above two.
  func columns(for cards: Int) -> (count: Int, width: Int) {
    guard isSideBySide, width >= Self.twoColumnsFrom, cards > 1 else {
      return (1, min(width, Self.columnAtMost))
    }
    let room = (width + Self.gap) / (Self.columnAtLeast + Self.gap)
    let rows = (cards + room - 1) / room
    let count = (cards + rows - 1) / rows
    return (count, min(Self.columnAtMost, (width - Self.gap * (count - 1)) / count))
  }

  /// Cards as lines of the terminal, a blank line between one row and the next.
  ///
  /// - Parameter cards: each card, drawn in a width.
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
  /// The grid for where the result goes.
  ///
  /// A terminal tells its width, unless `COLUMNS` does. What goes elsewhere is read by programs and in
  /// files, which have no width: one card below the other in 80 columns, unless a width is asked for.
  ///
  /// - Parameters:
  ///   - width: the width that is asked for.
  ///   - isToFile: whether the result goes into a file.
  init(
    width: Int?, isToFile: Bool = false,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    let isOnTerminal = !isToFile && StandardStream.output.isTerminal
    let told = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    let terminal = isOnTerminal ? told ?? StandardStream.output.columns : nil
    self.init(
      width: min(Self.widthAtMost, max(Self.widthAtLeast, width ?? terminal ?? 80)),
      isSideBySide: width != nil || isOnTerminal)
  }

  /// Nothing is laid out narrower than this.
  static let widthAtLeast = 20
  /// Nor wider, whatever a terminal or the environment tells.
  static let widthAtMost = 1000
}
